/** Articles made of names that the model holds, sentences of ours and noise. The same seed gives the same article. */
import type { Model } from '../../src/model/read.ts';

/** NAME is a name of the model, NUMBER a figure, UNIT a unit. */
const SENTENCES: readonly string[] = [
  'NAME said on Monday that NAME had left NAME, NUMBER UNIT from the border.',
  'A spokesman for NAME told reporters that “NAME must leave the city”.',
  'NUMBER UNIT (NUMBER UNIT) of land changed hands near NAME, NAME said.',
  'The coalition and NAME agreed on a zone with a radius of NUMBER UNIT around NAME.',
  'Its allies did not answer. The regime, NAME and NAME met in NAME in 2016.',
  'Between NUMBER and NUMBER UNIT lie between NAME and NAME; the road is NUMBER UNIT long.',
  'In NAME it was NUMBER °C, about NUMBER UNIT warmer than in NAME.',
  'NAME-backed fighters, NAME’s men and the NAMEs fought until dawn.',
  'The president of NAME, who met the prime minister, spoke of NAME.',
];

const UNITS =
  'km|miles|square km|sq miles|hectares|acres|metres|feet|nautical miles|tonnes|mph|km/h|litres|°F|m²'.split('|');

/** What real pages hold besides: half characters, marks of direction, characters of no width, other scripts, long runs. */
const NOISE: readonly string[] = [
  '\ud83d',
  '\udc4d',
  '\u202e',
  '\u2066',
  '\u2069',
  '\u200b',
  '\u00ad',
  '\ufeff',
  '\uFFFC',
  '\u0000',
  '\u0301\u0301\u0301',
  '👩‍👩‍👧',
  '🇸🇾',
  'ﬁ',
  'İ',
  'ß',
  'ǆ',
  'دمشق',
  '大馬士革',
  'Дамаск',
  '((((',
  '““““',
  '1/2/3/4',
  '1,2,3,4,5',
  '--',
  '…'.repeat(9),
  'A.B.C.D.E.',
  'x'.repeat(300),
  '9'.repeat(60),
  '1e308',
  '-0',
  '0 0 0',
  '\n\n\n',
  '\t',
];

/** A generator of numbers from 0 up to but not including 1 (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function articleOf(model: Model, seed: number): string {
  const random = seeded(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  // A few actors to an article, as in the real world, among names met once.
  const regulars = Array.from({ length: 6 }, () => Math.floor(random() * model.entityCount));
  const name = (): string =>
    model.head(random() < 0.6 ? pick(regulars) : Math.floor(random() * model.entityCount)).name;
  const number = (): string => {
    const value = random() * 10 ** Math.floor(random() * 7);
    return pick([value.toFixed(0), value.toFixed(1), Math.round(value).toLocaleString('en-US'), 'two', 'some forty']);
  };
  const sentence = (): string =>
    pick(SENTENCES).replaceAll(/NAME|NUMBER|UNIT/g, (slot) =>
      slot === 'NAME' ? name() : slot === 'NUMBER' ? number() : pick(UNITS),
    );
  const parts: string[] = [];
  for (let count = 4 + Math.floor(random() * 28); count > 0; count--) {
    parts.push(sentence());
    if (random() < 0.2) parts.push(pick(NOISE));
    parts.push(random() < 0.25 ? '\n\n' : ' ');
  }
  const text = parts.join('');
  // Cut anywhere, as a page may be.
  return random() < 0.1 ? text.slice(Math.floor(random() * 40), Math.floor(random() * text.length)) : text;
}
