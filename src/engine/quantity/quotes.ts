/**
 * Whether a straight `"` opens or closes a quotation, or stands alone and may be inches.
 *
 * Quotation marks pair within a paragraph; a cursor runs over the text once, so that all questions asked in the
 * order of the text cost one pass.
 */
export interface Quotes {
  /** Whether a quotation stands open just before `at`. Questions must come in rising order within a paragraph. */
  readonly openAt: (at: number) => boolean;
  /** Whether the marks after the one at `at` pair up by the end of the paragraph. */
  readonly restPairs: (at: number) => boolean;
}

export function quotesOf(text: string): Quotes {
  let start = 0;
  let end = -1;
  let marks: number[] = [];
  const enter = (at: number): void => {
    if (at >= start && at <= end) return;
    start = text.lastIndexOf('\n', at - 1) + 1;
    const stop = text.indexOf('\n', at);
    end = stop < 0 ? text.length : stop;
    marks = [];
    for (let i = text.indexOf('"', start); i >= 0 && i < end; i = text.indexOf('"', i + 1)) marks.push(i);
  };
  const countBefore = (at: number): number => {
    let low = 0;
    let high = marks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (marks[middle]! < at) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    openAt(at) {
      enter(at);
      return countBefore(at) % 2 === 1;
    },
    restPairs(at) {
      enter(at);
      return (marks.length - countBefore(at + 1)) % 2 === 0;
    },
  };
}
