/** Runs of capitalised words: what a name may be made of. */
import { GAP, type Tokens, WORD } from '../../text/tokens.ts';
import { foldedWord, isArabicArticle } from '../../text/words.ts';
import { HEADS, INSTITUTIONS, OF, PARTICLES, PLACE_HEADS, PLACE_NOUNS } from './lexicon.ts';

export interface Run {
  readonly first: number;
  readonly last: number;
}

/** Longer runs are headlines or lists. */
const LONGEST = 12;

/** In order, none overlapping. */
export function findRuns(tokens: Tokens): Run[] {
  const runs: Run[] = [];
  for (let i = 0; i < tokens.count; ) {
    const last = endOfRun(tokens, i);
    if (last > i) runs.push({ first: i, last });
    i = Math.max(last, i + 1);
  }
  return runs;
}

export function isCapital(tokens: Tokens, i: number): boolean {
  return i < tokens.count && (tokens.look[i]! & WORD.capital) !== 0;
}

function joined(tokens: Tokens, i: number): boolean {
  if (i >= tokens.count) return false;
  const gap = tokens.gap[i]!;
  return gap === GAP.space || gap === GAP.hyphen || gap === GAP.stop;
}

function endOfRun(tokens: Tokens, first: number): number {
  if (!isCapital(tokens, first) && !articleOfName(tokens, first)) return first;
  let i = first + 1;
  while (joined(tokens, i) && i - first < LONGEST) {
    if (tokens.look[i - 1]! & WORD.possessive && !ownedNoun(tokens, i)) break;
    if (isCapital(tokens, i) || articleOfName(tokens, i)) i++;
    else {
      const next = afterLink(tokens, first, i);
      if (next === i) break;
      i = next;
    }
  }
  return i;
}

/** "Queen Anne's County", "St. Peter's Square": the owner is part of the name. */
function ownedNoun(tokens: Tokens, i: number): boolean {
  if (!isCapital(tokens, i)) return false;
  const word = foldedWord(tokens, i);
  return PLACE_NOUNS.has(word) || INSTITUTIONS.has(word);
}

/** After "of", "for the", "de", "bin" between two capitals: where the run goes on; `i` where it does not. */
function afterLink(tokens: Tokens, first: number, i: number): number {
  const word = foldedWord(tokens, i);
  if (PARTICLES.has(word)) {
    const next = joined(tokens, i + 1) && PARTICLES.has(foldedWord(tokens, i + 1)) ? i + 2 : i + 1;
    return joined(tokens, next) && isCapital(tokens, next) ? next + 1 : i;
  }
  const head = headWithin(tokens, first, i);
  if (head && OF.has(word)) {
    const next = joined(tokens, i + 1) && foldedWord(tokens, i + 1) === 'the' ? i + 2 : i + 1;
    return joined(tokens, next) && isCapital(tokens, next) ? next + 1 : i;
  }
  const enumerated = head && word === 'and' && OF.has(foldedWord(tokens, Math.max(first, i - 2)));
  return enumerated && joined(tokens, i + 1) && isCapital(tokens, i + 1) ? i + 2 : i;
}

function headWithin(tokens: Tokens, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const word = foldedWord(tokens, i);
    if (HEADS.has(word) || PLACE_HEADS.has(word)) return true;
  }
  return false;
}

export function articleOfName(tokens: Tokens, i: number): boolean {
  return isArabicArticle(tokens, i) && tokens.gap[i + 1] === GAP.hyphen && isCapital(tokens, i + 1);
}
