/** Long work on a page, which lets others have their turn. */

/** It may be interrupted wherever it yields. */
export type Turns<T> = Generator<undefined, T>;

/** All of it, without a break. */
export function atOnce<T>(work: Turns<T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** @param giveWay is asked at every step whether it is time for others, and waits for them then. */
export async function inTurns<T>(work: Turns<T>, giveWay: () => Promise<void>): Promise<T> {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    await giveWay();
  }
}
