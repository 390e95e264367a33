/** The passages as the engine reads them, beside what was marked in them by hand. */
import { join } from 'node:path';
import { annotate } from '../../src/engine/annotate.ts';
import type { Mention } from '../../src/engine/types.ts';
import type { Model } from '../../src/model/read.ts';
import { ROOT } from '../../tools/build.ts';
import { type Mark, type Passage, readPassages } from './marked.ts';

const folder = join(ROOT, 'tests', 'corpus', 'passages');
export const conflict = readPassages(join(folder, 'conflict.yaml'));
export const peace = readPassages(join(folder, 'peace.yaml'));

export interface Tally {
  right: number;
  missed: string[];
  wrong: string[];
}

/** Of the named mentions or of those in context: which were found as marked, and which others were. */
export function tally(model: Model, passages: readonly Passage[], contextual: boolean): Tally {
  const sum: Tally = { right: 0, missed: [], wrong: [] };
  for (const passage of passages) {
    const found = mentionsIn(model, passage);
    for (const mark of passage.marks.filter((one) => one.contextual === contextual)) {
      const mention = found.find((one) => overlaps(one, mark));
      if (mention !== undefined && isMeant(mention, mark)) sum.right++;
      else sum.missed.push(`${passage.id}: ${passage.text.slice(mark.start, mark.end)} → ${mention?.id ?? 'nothing'}`);
    }
    for (const mention of found.filter((one) => (one.reading === 'contextual') === contextual)) {
      const mark = passage.marks.find((one) => overlaps(mention, one));
      if (mark === undefined || !isMeant(mention, mark))
        sum.wrong.push(`${passage.id}: ${mention.text} → ${mention.id}`);
    }
  }
  return sum;
}

function mentionsIn(model: Model, { text, date }: Passage): Mention[] {
  const request = { text, date: { date, origin: 'given' }, units: 'metric', locale: 'en' } as const;
  return annotate(request, model).mentions.filter(({ id }) => id !== null);
}

function overlaps(one: { start: number; end: number }, other: { start: number; end: number }): boolean {
  return one.start < other.end && other.start < one.end;
}

function isMeant({ id, country, kind }: Mention, mark: Mark): boolean {
  return mark.id
    .split(' or ')
    .some((one) => (one.startsWith('@') ? kind === 'place' && country === one.slice(1) : id === one));
}

export function f1({ right, missed, wrong }: Tally): number {
  return (2 * right) / (2 * right + missed.length + wrong.length);
}
