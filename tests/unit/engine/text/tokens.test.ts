import { describe, expect, it } from 'vitest';
import { tokenise, WORD } from '../../../../src/engine/text/tokens.ts';
import { wordsOf } from '../../../../src/engine/text/words.ts';

function words(text: string): string[] {
  const tokens = tokenise(text);
  return Array.from({ length: tokens.count }, (_, i) => text.slice(tokens.start[i], tokens.end[i]));
}

/** The sentences, each as its words. */
function sentences(text: string): string[] {
  const tokens = tokenise(text);
  const out: string[][] = [];
  words(text).forEach((word, i) => {
    const sentence = tokens.sentence[i]!;
    out[sentence] = [...(out[sentence] ?? []), word];
  });
  return out.map((row) => row.join(' '));
}

describe('words', () => {
  it('keeps apostrophes within a word and leaves possessives off', () => {
    expect(words("Kata'ib fighters’ bases and the army's tanks")).toEqual([
      "Kata'ib",
      'fighters',
      'bases',
      'and',
      'the',
      'army',
      'tanks',
    ]);
  });

  it('takes an abbreviation with stops as one word, also before a hyphen', () => {
    expect(words('the U.S.-led force and the U.N. envoy')).toEqual([
      'the',
      'U.S',
      'led',
      'force',
      'and',
      'the',
      'U.N',
      'envoy',
    ]);
  });

  it('files Arabic articles under one, and only before a name', () => {
    expect(wordsOf('at-Tanf')).toEqual(['al', 'tanf']);
    expect(wordsOf('El Tanf')).toEqual(['al', 'tanf']);
    expect(wordsOf('at Tanf')).toEqual(['at', 'tanf']);
  });

  it('tells capitals and figures', () => {
    const { look } = tokenise('NATO said Rome, 5 km');
    expect(look[0]! & WORD.capitals).toBeTruthy();
    expect(look[2]! & WORD.capitals).toBeFalsy();
    expect(look[2]! & WORD.capital).toBeTruthy();
    expect(look[3]! & WORD.number).toBeTruthy();
  });
});

describe('sentences', () => {
  it('end at a stop without a space', () => {
    expect(sentences('They left Tor.Then it rained.')).toEqual(['They left Tor', 'Then it rained']);
  });

  it('run on after abbreviations, initials and figures', () => {
    expect(sentences('Gen. A. B. Tor of St. Anne took 3.5 km. He left.')).toEqual([
      'Gen A B Tor of St Anne took 3 5 km',
      'He left',
    ]);
    expect(sentences('In the U.S. the talks failed.')).toHaveLength(1);
  });

  it('end with a quotation', () => {
    expect(sentences('“We won.” They left.')).toEqual(['We won', 'They left']);
  });

  it('end with a paragraph, with or without a stop', () => {
    const tokens = tokenise('A headline\n\nThe first line');
    expect(tokens.paragraph[2]).toBe(1);
    expect(tokens.sentence[2]).toBe(1);
  });
});
