/** The table of the README. */

export interface Row {
  readonly texts: string;
  readonly what: string;
  readonly figures: string;
}

export function table(rows: readonly Row[]): string {
  const lines = rows.map(({ texts, what, figures }) => `| ${texts} | ${what} | ${figures} |`);
  return ['| texts | what | |', '| --- | --- | --- |', ...lines].join('\n');
}

/** @param right found as marked; `wrong` found but not so marked; `missed` marked but not so found. */
export function rates(right: number, wrong: number, missed: number): string {
  const [precision, recall] = [right / (right + wrong), right / (right + missed)];
  return `precision ${share(precision)}, recall ${share(recall)}, F1 ${share((2 * precision * recall) / (precision + recall))}`;
}

/** ".97" */
export function share(value: number): string {
  return value.toFixed(2).replace(/^0/, '');
}
