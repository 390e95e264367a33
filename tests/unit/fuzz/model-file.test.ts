import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ModelRefused } from '../../../src/model/open.ts';
import { readModel } from '../../../src/model/read.ts';
import { modelBuffer, WAR } from '../support/knowledge.ts';

const whole = new Uint8Array(modelBuffer(WAR));

function outcome(bytes: Uint8Array): 'refused' | 'read' {
  try {
    readModel(bytes.slice().buffer);
    return 'read';
  } catch (error) {
    // Anything else would be a read beyond an end that nobody foresaw.
    expect(error).toBeInstanceOf(ModelRefused);
    return 'refused';
  }
}

const offset = fc.nat({ max: whole.length - 1 });

it('a model that was cut short anywhere is refused', () => {
  fc.assert(
    fc.property(offset, (length) => {
      expect(outcome(whole.slice(0, length))).toBe('refused');
    }),
    { numRuns: 300 },
  );
});

it('a model of which some bits are wrong is refused', () => {
  const flips = fc.uniqueArray(fc.tuple(offset, fc.integer({ min: 0, max: 7 })), {
    minLength: 1,
    maxLength: 8,
    selector: ([at, bit]) => at * 8 + bit,
  });
  fc.assert(
    fc.property(flips, (places) => {
      const bytes = whole.slice();
      for (const [at, bit] of places) bytes[at]! ^= 1 << bit;
      expect(outcome(bytes)).toBe('refused');
    }),
    { numRuns: 300 },
  );
});

it('a model of which two words are wrong in the same bit is refused', () => {
  const word = fc.nat({ max: whole.length / 4 - 1 });
  fc.assert(
    fc.property(fc.uniqueArray(word, { minLength: 2, maxLength: 2 }), fc.nat({ max: 31 }), (words, bit) => {
      const bytes = whole.slice();
      for (const at of words) bytes[4 * at + (bit >>> 3)]! ^= 1 << (bit & 7);
      expect(outcome(bytes)).toBe('refused');
    }),
    { numRuns: 1000 },
  );
});

it('bytes of any kind are refused, also behind the beginning of a model', () => {
  fc.assert(
    fc.property(fc.nat({ max: 64 }), fc.uint8Array({ maxLength: 400 }), (kept, bytes) => {
      expect(outcome(Uint8Array.from([...whole.slice(0, kept), ...bytes]))).toBe('refused');
    }),
    { numRuns: 300 },
  );
});

it('a whole model is read', () => {
  expect(outcome(whole)).toBe('read');
});
