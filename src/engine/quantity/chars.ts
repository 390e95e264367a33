/** Classes of UTF-16 code units, and steps over a text. Every step is bounded, so that the reader stays linear. */

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Letters of the scripts that touch Latin text; signs such as × and ÷ are none. */
export const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && code < 0x2000) ||
  code === 0xb5;

export const isUpper = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde);

/** Space, no-break, figure, thin and narrow no-break space, and their kin; never a line break. */
export const isSpace = (code: number): boolean =>
  code === 0x20 || code === 0xa0 || code === 0x202f || (code >= 0x2000 && code <= 0x200a) || code === 0x09;

/** Hyphen-minus, hyphen, no-break hyphen, figure dash, en dash, em dash, minus. */
export const isDash = (code: number): boolean => code === 0x2d || (code >= 0x2010 && code <= 0x2014) || code === 0x2212;

/** A hyphen that ties two words: not the longer dashes. */
export const isHyphen = (code: number): boolean => code === 0x2d || code === 0x2010 || code === 0x2011;

export const isAlnum = (code: number): boolean => isDigit(code) || isLetter(code);

/** The offset after at most three spaces. */
export function skipSpaces(text: string, at: number): number {
  let i = at;
  while (i < at + 3 && isSpace(text.charCodeAt(i))) i++;
  return i;
}

/** The longest word that anything here looks up. */
const LONGEST = 16;

/** The offset after the letters at `at`; of a longer word, an offset within it. */
export function wordEnd(text: string, at: number): number {
  let i = at;
  while (i <= at + LONGEST && isLetter(text.charCodeAt(i))) i++;
  return i;
}

/** The word at `at` in small letters, or '' where there is none. */
export const wordAt = (text: string, at: number): string => text.slice(at, wordEnd(text, at)).toLowerCase();

/** The word after `at`, past at most three spaces, or ''. */
export const nextWord = (text: string, at: number): string => wordAt(text, skipSpaces(text, at));

/** The word before `at`, past at most three spaces, as written and from its sixteenth letter at most; or ''. */
export function previousWord(text: string, at: number): string {
  let end = at;
  while (end > at - 3 && isSpace(text.charCodeAt(end - 1))) end--;
  let start = end;
  while (start > end - LONGEST && isLetter(text.charCodeAt(start - 1))) start--;
  return text.slice(start, end);
}

/** Whether the character at `at` is one of these: what tells that an expression need not be tried. */
export const isOneOf = (text: string, at: number, chars: string): boolean =>
  at < text.length && chars.includes(text.charAt(at));

/** What `pattern` finds from `at` on, or in the text up to `at`: within the few words that any of them needs. */
export const lookAt = (text: string, at: number, pattern: RegExp): RegExpExecArray | null =>
  pattern.exec(text.slice(at, at + 48));
export const lookBack = (text: string, at: number, pattern: RegExp): RegExpExecArray | null =>
  pattern.exec(text.slice(Math.max(0, at - 26), at));
