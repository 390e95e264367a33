/** The brief as the terminal shows it: the same that the popup says. */
import type { Annotation, ArticleInfo, BriefActor, Quantity } from '../src/engine/types.ts';

/** In characters; longer lines are cut. */
const WIDTH = 100;

function cut(text: string): string {
  return text.length <= WIDTH ? text : `${text.slice(0, WIDTH - 1)}…`;
}

/** Rows under each other, every column as wide as its widest cell. */
function table(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [column, cell] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, cell.length);
  }
  return rows.map((row) =>
    cut(`  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd()),
  );
}

function section(title: string, rows: readonly (readonly string[])[]): string[] {
  return rows.length === 0 ? [] : ['', title, ...table(rows)];
}

function longDate(iso: string): string {
  return new Date(iso).toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' });
}

function counted({ cards }: Annotation, actors: readonly BriefActor[]): string[][] {
  return actors.map(({ id, count }) => [`${count}×`.padStart(4), cards[id]?.name ?? id, cards[id]?.what ?? '']);
}

function verdictOn({ text, verdict, fits, off }: Quantity): string {
  if (verdict === 'other-unit') return `the article’s ${text} does not fit, unless meant in ${fits ?? 'another unit'}`;
  if (verdict === 'differs') return `the article’s ${text} is off by ${Math.round((off ?? 0) * 100)} %`;
  return verdict === undefined ? '' : `the article’s ${text} ${verdict === 'agrees' ? 'agrees' : 'is rounded'}`;
}

/** One row for each figure; the article’s own conversion of it is no row but a verdict. */
function measured(quantities: readonly Quantity[]): string[][] {
  return quantities.flatMap((quantity, index) => {
    if (quantity.restates !== undefined) return [];
    const restated = quantities.find(({ restates }) => restates === index);
    return [[quantity.text, quantity.converted.text, restated === undefined ? '' : verdictOn(restated)]];
  });
}

/** Lines without a line break at the end. */
export function briefLines(info: ArticleInfo, annotation: Annotation): string[] {
  const { brief, date } = annotation;
  const { known, seen, unknown } = brief.coverage;
  const about = [date === null ? 'no date found' : longDate(date.date), info.byline, info.site];
  return [
    cut(info.title),
    cut(about.filter((part) => part !== null).join(' · ')),
    ...section('Actors', counted(annotation, brief.actors)),
    ...section('Places', counted(annotation, brief.places)),
    ...section('Measurements', measured(annotation.quantities)),
    '',
    cut(`${known} of ${seen} names are in the model${unknown.length > 0 ? `; not: ${unknown.join(', ')}` : ''}.`),
  ];
}
