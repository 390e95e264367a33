import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../../src/engine/text/fold.ts';

const folded = (text: string): string => String.fromCharCode(...fold(text));

describe('fold', () => {
  it('keeps the length of every text, so that offsets hold', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fold(text).length === text.length));
  });

  it('is the same folded twice', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => folded(folded(text)) === folded(text)));
  });

  it.each([
    ['Şırnak', 'sirnak'],
    ['Ḥizbullāh', 'hizbullah'],
    ['Łódź', 'lodz'],
    ['ÉTÉ', 'ete'],
    ['al‑Tanf', 'al-tanf'],
    ['Kata’ib', "kata'ib"],
    ['Киев', 'киев'],
    ['a b', 'a b'],
  ])('%s → %s', (text, plain) => expect(folded(text)).toBe(plain));
});
