import fc from 'fast-check';
import { expect, it } from 'vitest';
import { annotate } from '../../../src/engine/annotate.ts';
import { faultsOf } from '../../soak/faults.ts';
import { knowledgeOf, WAR } from '../support/knowledge.ts';

const knowledge = knowledgeOf(WAR);
const names = Array.from({ length: knowledge.entityCount }, (_, entity) => knowledge.head(entity).name);

/** Words that mean something, words that do not, and what is no character. */
const part = fc.oneof(
  fc.constantFrom(
    ...names,
    'the coalition',
    'its allies',
    'President',
    'Sept. 5, 2016',
    '55',
    '20 to 25',
    'km',
    'sq miles',
  ),
  fc.constantFrom('.', ',', '(', ')', '“', '”', '’s', '-', '–', '/', '\n\n', '\u00a0', '°', '%', '½'),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)), maxLength: 6 }),
  fc.integer().map(String),
);
const text = fc
  .array(fc.tuple(part, fc.constantFrom('', ' ')), { maxLength: 60 })
  .map((parts) => parts.flat().join(''));

it('every text gets an annotation that holds together', () => {
  fc.assert(
    fc.property(text, fc.constantFrom('us', 'uk', 'metric'), (words, units) => {
      const annotation = annotate(
        { text: words, date: null, units, locale: 'en-US', home: { country: 'US', city: null } },
        knowledge,
      );
      expect(faultsOf(words, annotation)).toEqual([]);
      // It goes to the page in a message.
      expect(JSON.parse(JSON.stringify(annotation))).toEqual(structuredClone(annotation));
    }),
    { numRuns: 400 },
  );
});
