/**
 * The words of the text as numbers of the model's vocabulary: the form in which both tries are walked, and in
 * which the build writes them, so that text and knowledge cannot fold differently.
 */
import type { KnowledgeView } from '../knowledge.ts';
import { canonical } from './spellings.ts';
import { GAP, isLetter, type Tokens, tokenise, WORD } from './tokens.ts';

/** What an Arabic article is filed under, however its consonant is assimilated: al-Tanf, at-Tanf, el-Tanf. */
export const ARTICLE = 'al';

const ARTICLES = new Set('al el ad ar as ash at an az'.split(' '));
const APOSTROPHE = 0x27;
const DOT = 0x2e;
const SMALL_A = 0x61;
const SMALL_E = 0x65;
const SMALL_S = 0x73;

/** Whether word `i` is an Arabic article joined to the next word. */
export function isArabicArticle(tokens: Tokens, i: number): boolean {
  const length = tokens.end[i]! - tokens.start[i]!;
  if (length < 2 || length > 3 || i + 1 >= tokens.count) return false;
  // Most words of two or three letters begin otherwise.
  const initial = tokens.folded[tokens.start[i]!]!;
  if (initial !== SMALL_A && initial !== SMALL_E) return false;
  const word = foldedWord(tokens, i);
  if (!ARTICLES.has(word)) return false;
  if (tokens.gap[i + 1] === GAP.hyphen) return (tokens.look[i + 1]! & WORD.number) === 0;
  // "Al Tanf" with a space: only these two are no English words, and only before a name.
  const spaced = tokens.gap[i + 1] === GAP.space && (word === 'al' || word === 'el');
  return spaced && (tokens.look[i]! & tokens.look[i + 1]! & WORD.capital) !== 0;
}

/** The word's folded letters, without apostrophes and stops. */
export function foldedWord(tokens: Tokens, i: number): string {
  const known = tokens.spelt[i];
  if (known !== undefined) return known;
  const written = tokens.foldedText.slice(tokens.start[i]!, tokens.end[i]!);
  const word = isPlain(tokens.folded, tokens.start[i]!, tokens.end[i]!) ? written : written.replace(/['.]/g, '');
  tokens.spelt[i] = word;
  return word;
}

/** Without apostrophes and stops, as nearly all words are. */
function isPlain(folded: Uint16Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (folded[at] === APOSTROPHE || folded[at] === DOT) return false;
  return true;
}

/** The end of the word's stem: without the s of a plural. Crude, and the same on both sides. */
export function stemEnd(folded: Uint16Array, start: number, end: number): number {
  return isPlural(end - start, folded[end - 2]!, folded[end - 1]!) ? end - 1 : end;
}

function isPlural(length: number, beforeLast: number, last: number): boolean {
  return length > 3 && last === SMALL_S && beforeLast !== SMALL_S && isLetter(beforeLast);
}

/** The folded words of a name, as the vocabulary files them. */
export function wordsOf(name: string): string[] {
  const tokens = tokenise(name);
  return Array.from({ length: tokens.count }, (_, i) =>
    isArabicArticle(tokens, i) ? ARTICLE : canonical(foldedWord(tokens, i)),
  );
}

/** The stem of a folded word. */
export function stemOf(word: string): string {
  return hasStem(word) ? word.slice(0, -1) : word;
}

/** Whether a folded word has a stem of its own: it is a plural. */
export function hasStem(word: string): boolean {
  const { length } = word;
  return isPlural(length, word.charCodeAt(length - 2), word.charCodeAt(length - 1));
}

export interface Words {
  /** The number of each word, -1 where the vocabulary has none. */
  readonly exact: Int32Array;
  /** The number of its stem. */
  readonly stem: Int32Array;
}

export function lookUpWords(tokens: Tokens, knowledge: KnowledgeView): Words {
  const exact = new Int32Array(tokens.count);
  const stem = new Int32Array(tokens.count);
  const article = numberOf(ARTICLE, knowledge);
  for (let i = 0; i < tokens.count; i++) {
    const start = tokens.start[i]!;
    const end = tokens.end[i]!;
    const stemmed = stemEnd(tokens.folded, start, end);
    exact[i] = isArabicArticle(tokens, i) ? article : knowledge.word(tokens.folded, start, end);
    if (tokens.look[i]! & WORD.capital) {
      const word = foldedWord(tokens, i);
      const usual = canonical(word);
      if (usual !== word) exact[i] = numberOf(usual, knowledge);
    }
    stem[i] = stemmed === end ? exact[i]! : knowledge.word(tokens.folded, start, stemmed);
  }
  return { exact, stem };
}

function numberOf(word: string, knowledge: KnowledgeView): number {
  const units = Uint16Array.from(word, (letter) => letter.charCodeAt(0));
  return knowledge.word(units, 0, units.length);
}
