import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../../../src/engine/text/quotes.ts';
import { tokenise } from '../../../../src/engine/text/tokens.ts';

const speakers = (text: string) => findQuotes(tokenise(text)).map((quote) => quote.speaker);

describe('findQuotes', () => {
  it.each([
    ['“We hold the pass,” the front’s spokesman Ilan Tor said on Monday.', 'front’s spokesman Ilan Tor'],
    ['“We hold the pass,” said Ilan Tor in the capital.', 'Ilan Tor'],
    ['Ilan Tor said: “We hold the pass.”', 'Ilan Tor'],
    ['"We hold the pass," Ilan Tor told reporters.', 'Ilan Tor'],
  ])('%s', (text, speaker) => expect(speakers(text)).toEqual([speaker]));

  it.each([
    '“We hold the pass,” he said.',
    'The army spoke of a “limited strike” near the town.',
    'The army, he said, made a “limited strike”. Ilan Tor said little.',
  ])('names nobody in: %s', (text) => expect(speakers(text)).toEqual([null]));

  it('ends a quotation that is never closed with its paragraph', () => {
    const [quote] = findQuotes(tokenise('“We hold the pass.\n\nThe army left.'));
    expect(quote).toMatchObject({ start: 1, end: 18 });
  });
});
