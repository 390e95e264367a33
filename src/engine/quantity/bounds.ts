/** "About", "more than", "up to": what the words around a figure say of how exact it is. */

import type { Bound } from '../types.ts';
import { isLetter, isOneOf, isSpace, previousWord } from './chars.ts';

/** What stands with words of bound without being one: "from just over 5", "another 10". */
type Filler = 'filler';

/** In small letters; of "no more than" and "more than", the longest counts. */
const WORDS = `
over: more than/over/above/at least/exceed/exceeds/exceeded/exceeding/upward of/upwards of/in excess of/no less than/not less than/minimum of/greater than/higher than/longer than/larger than/heavier than/beyond/topped/surpass/surpassed/surpassing/>
under: less than/under/below/up to/at most/fewer than/within/lower than/shorter than/smaller than/maximum of/<
about: about/around/roughly/approximately/approx/approx./some/nearly/almost/close to/estimated/circa/ca/ca./c/c./near/maybe/perhaps/~/≈/∼
filler: a/an/another/or/just/well/from/between/=`;

const BOUNDS: ReadonlyMap<string, Bound | Filler> = new Map([
  ...WORDS.trim()
    .split('\n')
    .flatMap((row) => {
      const [bound, words = ''] = row.split(': ') as [Bound | Filler, string];
      return words.split('/').map((word) => [word, bound] as const);
    }),
  ...product(['no', 'not'], ['more', 'greater', 'longer', 'larger', 'higher'], 'than'),
  ...product(['as'], ['much', 'many', 'far', 'high', 'deep', 'long', 'low', 'little'], 'as'),
]);

function product(firsts: readonly string[], seconds: readonly string[], last: string): (readonly [string, 'under'])[] {
  return firsts.flatMap((first) => seconds.map((second) => [`${first} ${second} ${last}`, 'under'] as const));
}

/** Of the words of one bound, "in excess of", and of the letters of a word, "approximately". */
const MOST_WORDS = 3;
const MOST_LETTERS = 13;
const SIGNS = '~≈∼<>=';

interface Found {
  readonly start: number;
  readonly end: number;
  readonly bound: Bound | Filler;
}

/** Back over one word, with the stop of an abbreviation, or over one sign. */
function wordStart(text: string, end: number): number {
  if (end > 0 && isOneOf(text, end - 1, SIGNS)) return end - 1;
  const last = text[end - 1] === '.' ? end - 1 : end;
  let start = last;
  while (start > 0 && start >= last - MOST_LETTERS && isLetter(text.charCodeAt(start - 1))) start--;
  return start === last ? end : start;
}

/** On over the same. */
function wordStop(text: string, start: number): number {
  if (isOneOf(text, start, SIGNS)) return start + 1;
  let end = start;
  while (end <= start + MOST_LETTERS && isLetter(text.charCodeAt(end))) end++;
  return end > start && text[end] === '.' && BOUNDS.has(text.slice(start, end + 1).toLowerCase()) ? end + 1 : end;
}

/** The words of one bound that end at `at`, or one space before it. */
function boundBefore(text: string, at: number): Found | null {
  const end = isSpace(text.charCodeAt(at - 1)) ? at - 1 : at;
  let found: Found | null = null;
  let next = end;
  for (let words = 0; words < MOST_WORDS; words++) {
    const start = wordStart(text, next);
    if (start === next) break;
    const bound = BOUNDS.get(text.slice(start, end).toLowerCase());
    if (bound !== undefined) found = { start, end, bound };
    if (!isSpace(text.charCodeAt(start - 1))) break;
    next = start - 1;
  }
  return found;
}

/** The words of one bound that begin at `at`. */
function boundAfter(text: string, at: number): Found | null {
  let found: Found | null = null;
  let next = at;
  for (let words = 0; words < MOST_WORDS; words++) {
    const end = wordStop(text, next);
    if (end === next) break;
    const bound = BOUNDS.get(text.slice(at, end).toLowerCase());
    if (bound !== undefined) found = { start: at, end, bound };
    if (!isSpace(text.charCodeAt(end))) break;
    next = end + 1;
  }
  return found;
}

const MOST_BOUNDS = 6;

/**
 * Where what stands before the words of bound at `at` may end: `at` itself, then before each of them from the last one
 * on, "by | just | over | 5"; none lies before `from`.
 */
export function boundStarts(text: string, at: number, from: number): number[] {
  const starts = [at];
  while (starts.length <= MOST_BOUNDS) {
    const found = boundBefore(text, starts.at(-1)!);
    if (found === null || found.start < from) break;
    starts.push(found.start);
  }
  return starts;
}

/** The offset behind the words of bound at `at` and one space after each. */
export function boundsEnd(text: string, at: number): number {
  let end = at;
  for (let bounds = 0; bounds < MOST_BOUNDS; bounds++) {
    const found = boundAfter(text, end);
    if (found === null) break;
    end = isSpace(text.charCodeAt(found.end)) ? found.end + 1 : found.end;
  }
  return end;
}

/** The same for "about" and its like alone, and for one of them. */
export function aboutEnd(text: string, at: number): number {
  const found = boundAfter(text, at);
  if (found?.bound !== 'about') return at;
  return text[found.end] === ' ' ? found.end + 1 : found.end;
}

const AFTER: readonly (readonly [Bound, RegExp])[] = [
  ['under', /^,? or less\b/],
  ['about', /^,? or (?:so|thereabouts)\b/],
  ['over', /^(?:-plus|,? (?:and|or) (?:more|above|upwards))\b/],
];

/** The bound that the text says of a figure, from the words `before` and `after` it and the `mark` within it. */
export function boundOf(before: string, after: string, mark: 'plus' | 'odd' | null): Bound {
  if (mark) return mark === 'plus' ? 'over' : 'about';
  let found = boundBefore(before, before.length);
  // "About a 5-mile walk", "almost another 10 km".
  if (found !== null && /^an?(?:other)?$/i.test(before.slice(found.start, found.end)))
    found = boundBefore(before, found.start);
  if (found !== null && found.bound !== 'filler') return found.bound;
  return AFTER.find(([, words]) => words.test(after))?.[0] ?? 'exact';
}

const LEADS: Readonly<Record<string, 'between' | 'from'>> = {
  between: 'between',
  from: 'from',
  ranging: 'from',
  ranged: 'from',
};

/** "between" or "from" right before the number at `at`. */
export function leadOf(text: string, at: number): 'between' | 'from' | null {
  const sign = isOneOf(text, at - 1, '-−') ? at - 1 : at;
  const minus = previousWord(text, sign).toLowerCase() === 'minus' ? sign - 'minus '.length : sign;
  for (const start of boundStarts(text, minus, 0)) {
    const lead = isSpace(text.charCodeAt(start - 1)) ? LEADS[previousWord(text, start).toLowerCase()] : undefined;
    if (lead !== undefined) return lead;
  }
  return null;
}
