/** The reader of measurements held to corpora that are not part of the project; skipped where they are absent. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { annotate } from '../../src/engine/annotate.ts';
import type { Quantity } from '../../src/engine/types.ts';
import type { Model } from '../../src/model/read.ts';
import { BUILDING, builtModel } from './built-model.ts';

const SHARED = join(import.meta.dirname, '..', '..', '..', 'shared');
const present = existsSync(join(SHARED, 'corpora'));
if (!present) console.warn('skipped: no corpora beside the project');

interface Gold {
  readonly start: number;
  readonly end: number;
  readonly value: unknown;
  readonly kind: string;
  readonly si?: number | readonly (number | null)[] | null;
}
interface Doc {
  readonly text: string;
  readonly expected?: readonly Gold[];
  readonly may?: readonly Gold[];
  readonly ignored?: readonly Gold[];
}

const load = (name: string): Doc[] =>
  readFileSync(join(SHARED, name), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Doc);

const CORE = new Set(['length', 'area', 'volume', 'mass', 'speed', 'temperature']);
let model: Model;
beforeAll(() => {
  model = builtModel();
}, BUILDING);

/** Beside the names of the same text, which may claim some of their words. */
const read = (text: string): readonly Quantity[] =>
  annotate({ text, date: null, units: 'us', locale: 'en-US' }, model).quantities;
const overlap = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;
const ends = <T>(value: T | readonly T[]): readonly T[] =>
  Array.isArray(value) ? (value as readonly T[]) : [value as T, value as T];

function same(gold: Gold, got: Quantity): boolean {
  if (gold.si === null || gold.si === undefined) return String(gold.value) === String(got.value);
  const exact = ends(got.si);
  return ends(gold.si).every(
    (want, i) =>
      want === null || Math.abs(want - exact[i]!) <= (gold.kind === 'temperature' ? 1 : Math.abs(want) * 0.03),
  );
}

/** Share of the gold quantities found with their value, and texts without any that stay clean. */
function score(docs: readonly Doc[]): { recall: number; dirty: number } {
  let [found, all, dirty] = [0, 0, 0];
  for (const { text, expected = [], may = [], ignored = [] } of docs) {
    const got = read(text).filter((quantity) => CORE.has(quantity.dimension));
    const gold = expected.filter((one) => CORE.has(one.kind));
    all += gold.length;
    found += gold.filter((one) => got.some((quantity) => overlap(one, quantity) && same(one, quantity))).length;
    if (expected.length + may.length + ignored.length === 0 && got.length > 0) dirty++;
  }
  return { recall: found / all, dirty };
}

describe.skipIf(!present)('sentences made to be hard', () => {
  it.each([
    ['quantities-hard.jsonl', 0.97, 1],
    ['quantities-recognizers.jsonl', 0.94, 1],
    ['quantities-quantulum.jsonl', 0.85, 1],
    ['quantities-duckling.jsonl', 0.84, 0],
  ])('%s', (name, recall, dirty) => {
    const figures = score(load(`corpora/${name}`));
    expect(figures.recall).toBeGreaterThanOrEqual(recall);
    expect(figures.dirty).toBeLessThanOrEqual(dirty);
  });
});

describe.skipIf(!present)('the article', () => {
  it('has eight quantities in four pairs, all fair', () => {
    const quantities = read(readFileSync(join(SHARED, 'article', 'article.txt'), 'utf8'));
    expect(quantities).toHaveLength(8);
    expect(
      quantities.filter(({ restates, verdict }) => restates !== undefined && /agrees|rounded/.test(verdict ?? '')),
    ).toHaveLength(4);
  });
});

/**
 * Every quantity found in these was judged by hand against its sentence: none was false. Another count than the one
 * judged means that the list has to be judged again.
 */
describe.skipIf(!present)('plain news, judged by hand', () => {
  it.each([
    ['corpora/geovirus.jsonl', 238, 63],
    ['corpora/gum-news.jsonl', 24, 6],
  ])('%s', (name, texts, judged) => {
    const docs = load(name);
    expect(docs).toHaveLength(texts);
    expect(docs.flatMap(({ text }) => read(text))).toHaveLength(judged);
  });
});
