/** Medians of runs that take turns: what else the machine does then falls on all that is compared. */

export type Runs = Readonly<Record<string, () => unknown>>;

/** The middle one, by size. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

/** Milliseconds of each, median of `rounds`, after `warm` rounds that do not count. */
export function timeInTurn<R extends Runs>(runs: R, rounds: number, warm = 0): Record<keyof R, number> {
  const names = Object.keys(runs) as (keyof R & string)[];
  const taken = new Map(names.map((name) => [name, [] as number[]]));
  for (let round = -warm; round < rounds; round++) {
    for (const name of names) {
      const start = performance.now();
      runs[name]!();
      if (round >= 0) taken.get(name)!.push(performance.now() - start);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(taken.get(name)!)])) as Record<keyof R, number>;
}
