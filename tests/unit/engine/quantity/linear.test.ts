/**
 * Work grows with the text's length alone, whatever the text: counted, not timed. Every look at the text goes through
 * a method of strings or an expression on a slice, so the characters that those touch are the work.
 */
import { describe, expect, it } from 'vitest';
import { find } from './read.ts';

/** Characters touched while reading `text`. */
function work(text: string): number {
  const { charCodeAt, slice, indexOf, lastIndexOf } = String.prototype;
  const { exec } = RegExp.prototype;
  let touched = 0;
  const counting = {
    charCodeAt(this: string, at: number): number {
      touched++;
      return charCodeAt.call(this, at);
    },
    slice(this: string, start?: number, end?: number): string {
      const part = slice.call(this, start, end);
      touched += part.length;
      return part;
    },
    indexOf(this: string, part: string, from?: number): number {
      const found = indexOf.call(this, part, from);
      touched += (found < 0 ? this.length : found) - (from ?? 0);
      return found;
    },
    lastIndexOf(this: string, part: string, from = this.length): number {
      const found = lastIndexOf.call(this, part, from);
      touched += from - Math.max(found, 0);
      return found;
    },
  };
  Object.assign(String.prototype, counting);
  Object.assign(RegExp.prototype, {
    exec(this: RegExp, text: string) {
      touched += text.length;
      return exec.call(this, text);
    },
  });
  try {
    find(text);
  } finally {
    Object.assign(String.prototype, { charCodeAt, slice, indexOf, lastIndexOf });
    Object.assign(RegExp.prototype, { exec });
  }
  return touched;
}

const HOSTILE: Readonly<Record<string, string>> = {
  digits: '7',
  'groups of digits': '123,',
  'groups with thin spaces': '123\u2009',
  quotes: '"',
  'figures in quotes': '5" ',
  'figures in curly quotes': '5” ',
  'feet in quotes': "5' ",
  slashes: '1/',
  points: '1.',
  dashes: '1-',
  'figures to figures': '1 to ',
  'words of number': 'one hundred and ',
  articles: 'a ',
  brackets: '5 km (',
  units: '5 m ',
  'degrees in one sentence': '5 degrees ',
  'one long word': 'a',
  spaces: ' ',
};

describe('a text ten times as long costs ten times the work', () => {
  it.each(Object.entries(HOSTILE))('%s', (_name, piece) => {
    const short = work(piece.repeat(Math.ceil(3000 / piece.length)));
    const long = work(piece.repeat(Math.ceil(30_000 / piece.length)));
    expect(long).toBeLessThan(short * 11 + 1000);
  });
});
