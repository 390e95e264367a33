/**
 * Folding that keeps lengths: one UTF-16 unit in, one out, so that an offset in the folded text is the same
 * offset in the article.
 *
 * Letters lose case and diacritics; quotes, hyphens and spaces of every kind become the plain ones. What has no
 * width or no weight within a word (soft hyphens, joiners, combining marks) becomes an apostrophe, which a word's
 * lookup passes over.
 */

const APOSTROPHE = 0x27;
const HYPHEN = 0x2d;
const SPACE = 0x20;

/** Letters whose plain form is no decomposition of theirs. */
const PLAIN: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ħ: 'h', ı: 'i', ŧ: 't', ð: 'd', þ: 't' };

/** Latin-1, Latin Extended-A and -B; Latin Extended Additional (Vietnamese, Arabic transliteration). */
const LOW_END = 0x250;
const HIGH_START = 0x1e00;
const HIGH_END = 0x1f00;

const low = table(0, LOW_END);
const high = table(HIGH_START, HIGH_END);

function table(from: number, to: number): Uint16Array {
  return Uint16Array.from({ length: to - from }, (_, i) => foldLetter(from + i));
}

function foldLetter(unit: number): number {
  const letter = String.fromCharCode(unit);
  const base = letter.normalize('NFD').charAt(0).toLowerCase();
  const plain = (PLAIN[base] ?? base).charCodeAt(0);
  return isMiddleSpace(unit) ? SPACE : unit === 0xad || unit === 0xb4 || unit === 0x60 ? APOSTROPHE : plain;
}

function isMiddleSpace(unit: number): boolean {
  return unit === 0xa0 || unit === 0x09;
}

function foldOther(unit: number): number {
  // Combining marks; modifier letters and quotes that stand for hamza and ayn; joiners and marks without width.
  if (unit >= 0x300 && unit <= 0x36f) return APOSTROPHE;
  if (unit >= 0x2b9 && unit <= 0x2bf) return APOSTROPHE;
  if (unit >= 0x2018 && unit <= 0x201b) return APOSTROPHE;
  if (unit >= 0x200b && unit <= 0x200f) return APOSTROPHE;
  if (unit === 0x2032 || unit === 0x2060 || unit === 0xfeff) return APOSTROPHE;
  if (unit >= 0x2010 && unit <= 0x2015) return HYPHEN;
  if (unit === 0x2212) return HYPHEN;
  if (unit >= 0x2000 && unit <= 0x200a) return SPACE;
  if (unit === 0x202f || unit === 0x205f || unit === 0x3000) return SPACE;
  // Greek and Cyrillic capitals, so that a name in those scripts matches in any case.
  if (unit >= 0x370 && unit < 0x530) return String.fromCharCode(unit).toLowerCase().charCodeAt(0);
  return unit;
}

export function foldUnit(unit: number): number {
  if (unit < LOW_END) return low[unit]!;
  if (unit >= HIGH_START && unit < HIGH_END) return high[unit - HIGH_START]!;
  return foldOther(unit);
}

/** The folded units of `text`, as many as it has. */
export function fold(text: string): Uint16Array {
  const out = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) out[i] = foldUnit(text.charCodeAt(i));
  return out;
}
