import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordFinder } from '../../../src/model/words.ts';
import { WordPool } from '../../../src/model/write.ts';

const units = (word: string): Uint16Array => Uint16Array.from({ length: word.length }, (_, i) => word.charCodeAt(i));

function finderOf(words: readonly string[]): (word: string) => number {
  const [wordShared, wordRests, wordLow, wordHigh, wordBlocks] = new WordPool(words).sections();
  const find = wordFinder({ wordShared, wordRests, wordLow, wordHigh, wordBlocks });
  return (word) => find(units(word), 0, word.length);
}

/** Few letters, so that words share their beginnings; some beyond ASCII and the last plane's halves. */
const word = fc.string({ unit: fc.constantFrom(...'abcлاß\ud83d\ufffd'), minLength: 1, maxLength: 6 });
const vocabulary = fc.uniqueArray(word, { minLength: 1, maxLength: 120 });

describe('the vocabulary', () => {
  it('finds each of its words by its place in their order', () => {
    fc.assert(
      fc.property(vocabulary, (words) => {
        const find = finderOf(words);
        expect(words.toSorted().map(find)).toEqual(words.map((_, i) => i));
      }),
    );
  });

  it('finds no other word, asked once or again', () => {
    fc.assert(
      fc.property(vocabulary, word, (words, other) => {
        fc.pre(!words.includes(other));
        const find = finderOf(words);
        expect([find(other), find(other)]).toEqual([-1, -1]);
      }),
    );
  });

  it('passes over apostrophes and stops, and has no empty word', () => {
    const find = finderOf(['kataib', 'us']);
    expect(["kata'ib", 'u.s', "'", ''].map(find)).toEqual([0, 1, -1, -1]);
  });

  it('tells words apart that fall into one place of its memory', () => {
    const words = Array.from({ length: 5000 }, (_, i) => i.toString(36).padStart(4, '0'));
    const find = finderOf(words);
    const numbers = new Map(words.toSorted().map((one, i) => [one, i]));
    for (let round = 0; round < 2; round++) for (const one of words) expect(find(one)).toBe(numbers.get(one));
  });

  it('takes a word longer than any that it can hold for one that it has not', () => {
    expect(finderOf(['a', 'b'])('a'.repeat(2000))).toBe(-1);
  });
});
