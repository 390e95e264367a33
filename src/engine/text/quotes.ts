/** Quotations with their speakers, where the words beside them name one clearly. */
import type { Span } from '../types.ts';
import { GAP, type Tokens } from './tokens.ts';
import { foldedWord } from './words.ts';

export interface Quote extends Span {
  /** As written: "FSA spokesman al-Baraa Fares". null: nobody, or not clearly somebody. */
  readonly speaker: string | null;
}

/** Verbs of saying, folded. */
export const SAYING: ReadonlySet<string> = new Set(
  'said says told tells added adds announced claimed claims stated states warned wrote writes tweeted insisted argued explained noted'.split(
    ' ',
  ),
);

/** A speaker with more words than this is a sentence of its own. */
const MAX_WORDS = 9;

const PRONOUNS = new Set('he she they it we i who him her them us one and but'.split(' '));
/** They end the speaker's name after "said". */
const AFTER_NAME = new Set('on in at to after before during from when while as by late early that'.split(' '));
const ARTICLES = new Set('the a an'.split(' '));

/** Quotations in double quotes, ordered, each within its paragraph. */
export function findQuotes(tokens: Tokens): Quote[] {
  const quotes: Quote[] = [];
  let opened = -1;
  let token = 0;
  for (let i = 0; i < tokens.text.length; i++) {
    const mark = tokens.text[i];
    if (mark === '“' || (mark === '"' && opened < 0)) {
      opened = i + 1;
    } else if (opened >= 0 && (mark === '”' || mark === '"' || mark === '\n')) {
      while (token < tokens.count && tokens.start[token]! < opened) token++;
      quotes.push({ start: opened, end: i, speaker: speakerOf(tokens, token, opened, i) });
      opened = -1;
    }
  }
  return quotes;
}

/** @param first the first word of the quotation `[start, end)`. */
function speakerOf(tokens: Tokens, first: number, start: number, end: number): string | null {
  let after = first;
  while (after < tokens.count && tokens.start[after]! < end) after++;
  return speakerAfter(tokens, after) ?? speakerBefore(tokens, first, start);
}

/** `…,” X said` and `…,” said X`. */
function speakerAfter(tokens: Tokens, after: number): string | null {
  if (after >= tokens.count || tokens.gap[after]! >= GAP.sentence) return null;
  if (says(tokens, after)) {
    let last = after + 1;
    while (last < tokens.count && tokens.gap[last]! < GAP.comma && !AFTER_NAME.has(foldedWord(tokens, last))) last++;
    return speakerText(tokens, after + 1, last);
  }
  for (let verb = after + 1; verb < tokens.count && verb - after <= MAX_WORDS; verb++) {
    if (tokens.gap[verb]! >= GAP.comma) return null;
    if (says(tokens, verb)) return speakerText(tokens, after, verb);
  }
  return null;
}

/** `X said, “…` and `X said: “…`; without a comma or a colon the quotes set off a name or a word. */
function speakerBefore(tokens: Tokens, first: number, start: number): string | null {
  const verb = first - 1;
  if (verb < 1 || !says(tokens, verb) || !/^[,:] ?[“"]$/.test(tokens.text.slice(tokens.end[verb], start))) return null;
  let from = verb;
  while (from > 0 && tokens.gap[from]! < GAP.comma && verb - from <= MAX_WORDS) from--;
  return speakerText(tokens, from, verb);
}

function says(tokens: Tokens, i: number): boolean {
  return SAYING.has(foldedWord(tokens, i));
}

function speakerText(tokens: Tokens, from: number, to: number): string | null {
  const first = from < to && ARTICLES.has(foldedWord(tokens, from)) ? from + 1 : from;
  if (first >= to || to - first > MAX_WORDS) return null;
  for (let i = first; i < to; i++) if (PRONOUNS.has(foldedWord(tokens, i))) return null;
  return tokens.text.slice(tokens.start[first]!, tokens.end[to - 1]!);
}
