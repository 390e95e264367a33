/**
 * Medians of runs that take turns: what else the machine does then falls on all that is compared. A turn is several runs in a
 * row, so that each clears away its own garbage and not the other's.
 */

export type Runs = Readonly<Record<string, () => unknown>>;

export interface Turns {
  readonly rounds: number;
  readonly warm?: number;
  readonly inRow?: number;
}

/** The middle one, by size. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

/** Milliseconds of a run of each, median of `rounds` turns of `inRow` runs, after `warm` turns that do not count. */
export function timeInTurn<R extends Runs>(runs: R, { rounds, warm = 0, inRow = 1 }: Turns): Record<keyof R, number> {
  const names = Object.keys(runs) as (keyof R & string)[];
  const taken = new Map(names.map((name) => [name, [] as number[]]));
  for (let round = -warm; round < rounds; round++) {
    for (const name of names) {
      for (let run = 0; run < inRow; run++) {
        const start = performance.now();
        runs[name]!();
        if (round >= 0) taken.get(name)!.push(performance.now() - start);
      }
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(taken.get(name)!)])) as Record<keyof R, number>;
}
