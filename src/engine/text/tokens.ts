/**
 * Words with their offsets, what they look like, and what lies between them.
 *
 * One pass; a handful of typed arrays for the whole text, nothing per character.
 */
import { fold } from './fold.ts';

/** What a word looks like. */
export const WORD = {
  /** Its first letter is a capital. */
  capital: 1,
  /** Two letters or more, all of them capitals (figures and stops aside). */
  capitals: 2,
  /** "'s" or a bare apostrophe follows; it is no part of the word. */
  possessive: 4,
  /** Begins with a figure. */
  number: 8,
  /** The first word of a sentence. */
  opens: 16,
  /** An abbreviation written with stops, "U.S."; the stops are part of the word. */
  dotted: 32,
} as const;

/** What lies between a word and the one before it; of several, the strongest. */
export const GAP = {
  none: 0,
  space: 1,
  hyphen: 2,
  /** The stop of an abbreviation that the sentence runs on after: "St. Petersburg". */
  stop: 3,
  comma: 4,
  /** Brackets, quotes, dashes, slashes, colons. */
  other: 5,
  /** The end of a sentence. */
  sentence: 6,
  /** The end of a paragraph. */
  paragraph: 7,
} as const;

export interface Tokens {
  readonly text: string;
  readonly folded: Uint16Array;
  readonly count: number;
  /** UTF-16 offsets. */
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  /** {@link WORD} flags. */
  readonly look: Uint8Array;
  /** {@link GAP} before the word. */
  readonly gap: Uint8Array;
  readonly sentence: Uint32Array;
  readonly paragraph: Uint32Array;
  /** The folded units as text, of which words are cut. */
  readonly foldedText: string;
  /** The words that were cut so far, see `foldedWord`: many steps ask for the same ones. */
  readonly spelt: (string | undefined)[];
}

/** Folding leaves no byte order mark that the decoder could swallow: unit for unit the same. */
const decoder = new TextDecoder('utf-16le');

/** Titles and shortened words whose stop does not end a sentence. */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof gen lt col maj capt sgt cpl brig adm cmdr rev hon sen rep gov pres st mt ft no nos vs etc al inc ltd co corp ' +
    'jan feb mar apr jun jul aug sept sep oct nov dec approx est dept min sec'
  ).split(' '),
);

const APOSTROPHE = 0x27;
const HYPHEN = 0x2d;
const COMMA = 0x2c;
const DOT = 0x2e;
const SPACE = 0x20;
const NEWLINE = 0x0a;
const SMALL_S = 0x73;

export function isLetter(unit: number): boolean {
  if (unit < 0x80) return unit >= 0x61 && unit <= 0x7a;
  // Folded text beyond ASCII: all but Latin-1 signs, general punctuation, arrows to dingbats, CJK punctuation.
  return unit >= 0xdf && unit !== 0xf7 && !(unit >= 0x2000 && unit <= 0x2bff) && !(unit >= 0x3000 && unit <= 0x303f);
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

function isUpper(text: string, at: number, folded: Uint16Array): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a;
  return isLetter(folded[at]!) && text[at] !== text[at]!.toLowerCase();
}

export function tokenise(text: string): Tokens {
  const folded = fold(text);
  const foldedText = decoder.decode(folded);
  const capacity = (text.length >> 1) + 1;
  const start = new Uint32Array(capacity);
  const end = new Uint32Array(capacity);
  const look = new Uint8Array(capacity);
  const gap = new Uint8Array(capacity);
  const sentence = new Uint32Array(capacity);
  const paragraph = new Uint32Array(capacity);

  let count = 0;
  let sentences = 0;
  let paragraphs = 0;
  let at = 0;
  for (;;) {
    const from = at;
    while (at < text.length && !isLetter(folded[at]!) && !isDigit(folded[at]!)) at++;
    if (at >= text.length) break;
    const wordEnd = endOfWord(folded, at);
    const between =
      count === 0 ? GAP.paragraph : gapOf(text, folded, foldedText, from, at, start[count - 1]!, end[count - 1]!);
    if (count > 0 && between >= GAP.sentence) sentences++;
    if (count > 0 && between === GAP.paragraph) paragraphs++;

    start[count] = at;
    end[count] = wordEnd;
    gap[count] = between;
    sentence[count] = sentences;
    paragraph[count] = paragraphs;
    look[count] = lookOf(text, folded, at, wordEnd) | (between >= GAP.sentence ? WORD.opens : 0);
    count++;
    at = endWithTail(folded, wordEnd, look[count - 1]!);
  }
  const spelt = new Array<string | undefined>(count);
  return { text, folded, count, start, end, look, gap, sentence, paragraph, foldedText, spelt };
}

/** Letters and figures, with apostrophes between letters, and single letters joined by stops: "Kata'ib", "U.S". */
function endOfWord(folded: Uint16Array, start: number): number {
  const dotted = endOfDotted(folded, start);
  if (dotted > start) return dotted;
  let at = start + 1;
  while (at < folded.length) {
    const unit = folded[at]!;
    if (isLetter(unit) || isDigit(unit)) at++;
    else if (unit === APOSTROPHE && at + 1 < folded.length && isLetter(folded[at + 1]!) && !isPossessiveEnd(folded, at))
      at++;
    else break;
  }
  return at;
}

/** The end of "U.S." or "u.n", without the last stop; `start` when there is no such word. */
function endOfDotted(folded: Uint16Array, start: number): number {
  let at = start;
  let letters = 0;
  while (isLetter(folded[at] ?? 0) && folded[at + 1] === DOT && !isLetter(folded[at - 1] ?? 0)) {
    letters++;
    at += 2;
    if (!isLetter(folded[at] ?? 0) || isLetter(folded[at + 1] ?? 0)) break;
  }
  // "U.N" at the end of a line: the last letter may lack its stop.
  if (letters > 0 && isLetter(folded[at] ?? 0) && !isLetter(folded[at + 1] ?? 0)) return at + 1;
  return letters > 1 ? at - 1 : start;
}

/** "'s" with nothing of the word after it. */
function isPossessiveEnd(folded: Uint16Array, apostrophe: number): boolean {
  const after = folded[apostrophe + 2] ?? 0;
  return folded[apostrophe + 1] === SMALL_S && !isLetter(after) && !isDigit(after);
}

/** Where the gap begins: after the last stop of an abbreviation and after a possessive's ending. */
function endWithTail(folded: Uint16Array, wordEnd: number, look: number): number {
  const at = look & WORD.dotted && folded[wordEnd] === DOT ? wordEnd + 1 : wordEnd;
  if ((look & WORD.possessive) === 0) return at;
  return isPossessiveEnd(folded, at) ? at + 2 : at + 1;
}

function lookOf(text: string, folded: Uint16Array, start: number, end: number): number {
  let look = 0;
  if (isDigit(folded[start]!)) look |= WORD.number;
  if (isUpper(text, start, folded)) look |= WORD.capital;
  if (folded[start + 1] === DOT && end - start > 1) look |= WORD.dotted;
  let letters = 0;
  let uppers = 0;
  for (let i = start; i < end; i++) {
    if (!isLetter(folded[i]!)) continue;
    letters++;
    if (isUpper(text, i, folded)) uppers++;
  }
  if (letters > 1 && uppers === letters) look |= WORD.capitals;
  const next = folded[end] === DOT && look & WORD.dotted ? end + 1 : end;
  if (folded[next] === APOSTROPHE) {
    const plural = folded[end - 1] === SMALL_S && !isLetter(folded[next + 1] ?? 0);
    if (plural || isPossessiveEnd(folded, next)) look |= WORD.possessive;
  }
  return look;
}

/** What the units `[from, to)` between two words amount to. */
function gapOf(
  text: string,
  folded: Uint16Array,
  foldedText: string,
  from: number,
  to: number,
  prevStart: number,
  prevEnd: number,
): number {
  let gap: number = GAP.none;
  let newlines = 0;
  let stop = 0;
  for (let i = from; i < to; i++) {
    const unit = folded[i]!;
    if (isStop(unit)) stop = unit;
    else if (unit === HYPHEN && to - from === 1 && text[i] !== '—') gap = GAP.hyphen;
    else gap = Math.max(gap, separatorGap(unit));
    if (unit === NEWLINE) newlines++;
  }
  if (newlines > 1) return GAP.paragraph;
  if (newlines > 0) gap = Math.max(gap, GAP.other);
  if (stop === 0) return gap;
  if (stop === DOT && isAbbreviation(folded, foldedText, prevStart, prevEnd)) return Math.max(gap, GAP.stop);
  // A sentence may end without a space, "Iraq.Last"; "3.5", "example.org" and "... and so on" end none.
  const capital = isUpper(text, to, folded);
  if (gap === GAP.none) return capital ? GAP.sentence : GAP.other;
  return capital || isDigit(folded[to]!) || gap === GAP.other ? GAP.sentence : GAP.other;
}

function isStop(unit: number): boolean {
  return unit === DOT || unit === 0x21 || unit === 0x3f || unit === 0x2026;
}

function separatorGap(unit: number): number {
  if (unit === SPACE || unit === NEWLINE || unit === APOSTROPHE) return GAP.space;
  return unit === COMMA ? GAP.comma : GAP.other;
}

function isAbbreviation(folded: Uint16Array, foldedText: string, start: number, end: number): boolean {
  // One letter is an initial.
  if (end - start === 1) return isLetter(folded[start]!);
  if (end - start > 6) return false;
  return ABBREVIATIONS.has(foldedText.slice(start, end));
}
