/**
 * The words of the text as numbers of the model's vocabulary: the form in which both tries are walked, and in
 * which the build writes them, so that text and knowledge cannot fold differently.
 */
import type { KnowledgeView } from '../knowledge.ts';
import { GAP, isLetter, type Tokens, tokenise, WORD } from './tokens.ts';

/** What an Arabic article is filed under, however its consonant is assimilated: al-Tanf, at-Tanf, el-Tanf. */
export const ARTICLE = 'al';

const ARTICLES = new Set('al el ad ar as ash at an az'.split(' '));
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
  let word = '';
  for (let at = tokens.start[i]!; at < tokens.end[i]!; at++) {
    const unit = tokens.folded[at]!;
    if (unit !== 0x27 && unit !== 0x2e) word += String.fromCharCode(unit);
  }
  return word;
}

/** The end of the word's stem: without the s of a plural. Crude, and the same on both sides. */
export function stemEnd(folded: Uint16Array, start: number, end: number): number {
  const plural = end - start > 3 && folded[end - 1] === SMALL_S && folded[end - 2] !== SMALL_S;
  return plural && isLetter(folded[end - 2]!) ? end - 1 : end;
}

/** The folded words of a name, as the vocabulary files them. */
export function wordsOf(name: string): string[] {
  const tokens = tokenise(name);
  return Array.from({ length: tokens.count }, (_, i) => (isArabicArticle(tokens, i) ? ARTICLE : foldedWord(tokens, i)));
}

/** The stem of a folded word. */
export function stemOf(word: string): string {
  const units = Uint16Array.from({ length: word.length }, (_, i) => word.charCodeAt(i));
  return word.slice(0, stemEnd(units, 0, units.length));
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
  const articleUnits = Uint16Array.from(ARTICLE, (letter) => letter.charCodeAt(0));
  const article = knowledge.word(articleUnits, 0, articleUnits.length);
  for (let i = 0; i < tokens.count; i++) {
    const [start, end] = [tokens.start[i]!, tokens.end[i]!];
    const stemmed = stemEnd(tokens.folded, start, end);
    exact[i] = isArabicArticle(tokens, i) ? article : knowledge.word(tokens.folded, start, end);
    stem[i] = stemmed === end ? exact[i]! : knowledge.word(tokens.folded, start, stemmed);
  }
  return { exact, stem };
}
