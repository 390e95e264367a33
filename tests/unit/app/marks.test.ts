import { expect, it } from 'vitest';
import { followedMarks, marksBeside, marksOf } from '../../../src/app/content/marks.ts';
import { sampleAnnotation, sampleText } from '../../../src/app/welcome/sample.ts';
import type { Density } from '../../../src/engine/types.ts';
import { reader } from '../../../tools/fixtures/translate.ts';

const text = sampleText(reader);
const sample = sampleAnnotation(text, 'us', reader);
const marked = (annotation: typeof sample, density: Density): string[] =>
  marksOf(annotation, density).map(({ span }) => text.slice(span.start, span.end));

it('the sample has a mark of each kind, with figures in the reader’s units', () => {
  expect(marked(sample, 'first')).toEqual(['Accord Front', 'Tal Dovrel', '100 square km']);
  expect(sample.quantities[0]?.converted.text).toMatch(/39\ssq\smi/);
});

it('mentions that do not lead are marked only when all are', () => {
  const followers = { ...sample, mentions: sample.mentions.map((mention) => ({ ...mention, lead: false })) };
  expect(marked(followers, 'first')).toEqual(['100 square km']);
  expect(marked(followers, 'all')).toEqual(['Accord Front', 'Tal Dovrel', '100 square km']);
});

it('mentions that lead in their section are marked from there on', () => {
  const [first, ...rest] = sample.mentions.map((mention) => ({ ...mention, lead: false }));
  const sections = { ...sample, mentions: [{ ...first!, leadsSection: true as const }, ...rest] };
  expect(marked(sections, 'first')).toEqual(['100 square km']);
  expect(marked(sections, 'section')).toEqual(['Accord Front', '100 square km']);
});

it('of one followed, all mentions are marked and nothing else', () => {
  const twice = { ...sample, mentions: [...sample.mentions, { ...sample.mentions[0]!, lead: false }] };
  const marks = followedMarks(twice, sample.mentions[0]!.id!);
  expect(marks.map(({ marked: { index }, category }) => [index, category])).toEqual([
    [0, 'followed'],
    [sample.mentions.length, 'followed'],
  ]);
});

it('names without an entry in the knowledge are never marked', () => {
  const unknown = { ...sample, mentions: sample.mentions.map((mention) => ({ ...mention, id: null })) };
  expect(marked(unknown, 'all')).toEqual(['100 square km']);
});

it('what the reader knows is marked at no density, and nothing else goes with it', () => {
  const known = new Set(['accord-front']);
  const left = marksOf(sample, 'all', known).map(({ span }) => text.slice(span.start, span.end));
  expect(left).toEqual(['Tal Dovrel', '100 square km']);
});

it('the mentions beside a mark are those of its entity, marked or not, and a figure has none', () => {
  const [first] = sample.mentions;
  const again = { ...first!, start: first!.start + 1, lead: false };
  const annotation = { ...sample, mentions: [...sample.mentions, again] };
  const [actor, , figure] = marksOf(annotation, 'first');
  expect(marksBeside(annotation, actor!).map(({ key }) => key)).toEqual(['mention-0', 'mention-2']);
  expect(marksBeside(annotation, figure!)).toEqual([]);
});
