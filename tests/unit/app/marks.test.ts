import { expect, it } from 'vitest';
import { marksBeside, marksOf } from '../../../src/app/content/marks.ts';
import { sampleAnnotation, sampleText } from '../../../src/app/welcome/sample.ts';
import { reader } from '../../../tools/fixtures/translate.ts';

const text = sampleText(reader);
const sample = sampleAnnotation(text, 'us', reader);
const marked = (annotation: typeof sample, density: 'first' | 'all'): string[] =>
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
