/** What the steps of recognition share about one article. */

import type { DayNumber, KnowledgeView } from '../knowledge.ts';
import { type Tokens, tokenise, WORD } from '../text/tokens.ts';
import { lookUpWords, type Words } from '../text/words.ts';
import type { Because, IsoDate } from '../types.ts';
import { classify } from './word-classes.ts';

export interface Scene {
  readonly tokens: Tokens;
  readonly words: Words;
  /** {@link WORD_CLASS} bits of each word. */
  readonly classes: Uint8Array;
  readonly knowledge: KnowledgeView;
  /** The article's date; 0 when unknown: then only what has no dates holds. */
  readonly day: DayNumber;
  /** By paragraph: its words are capitalised as in a headline, so that capitals say nothing. */
  readonly titled: readonly boolean[];
}

/** A run of words read as one entity. */
export interface Hit {
  /** Words `[first, last)`. */
  readonly first: number;
  readonly last: number;
  readonly entity: number;
  readonly form: 'noun' | 'adjective';
  /** Read from its parts, one of which is a name. */
  readonly composed?: boolean;
  /** For a reading that the context gave: why. */
  readonly because?: Because;
}

export function makeScene(text: string, knowledge: KnowledgeView, date: IsoDate | null): Scene {
  const tokens = tokenise(text);
  return {
    tokens,
    words: lookUpWords(tokens, knowledge),
    classes: classify(tokens),
    knowledge,
    day: date === null ? 0 : Number(date.replaceAll('-', '')),
    titled: titledParagraphs(tokens),
  };
}

/** Words this short are often small in headlines too. */
const SHORT = 4;
const TITLE_SHARE = 0.7;

function titledParagraphs(tokens: Tokens): boolean[] {
  const titled: boolean[] = [];
  let long = 0;
  let capital = 0;
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.end[i]! - tokens.start[i]! >= SHORT) {
      long++;
      if (tokens.look[i]! & (WORD.capital | WORD.number)) capital++;
    }
    const ends = i + 1 === tokens.count || tokens.paragraph[i + 1] !== tokens.paragraph[i];
    if (!ends) continue;
    titled.push(long > 2 && capital >= TITLE_SHARE * long);
    long = 0;
    capital = 0;
  }
  return titled;
}
