/** Numbers written in words: "twenty-five", "a hundred and fifty", "three point five", "two dozen", "one million". */
import { isHyphen, isSpace, wordEnd } from './chars.ts';

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';

const SMALL = new Map<string, number>();
for (const [value, word] of ONES.split(' ').entries()) SMALL.set(word, value);
for (const [index, word] of TENS.split(' ').entries()) SMALL.set(word, (index + 2) * 10);

export const MULTIPLES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['crore', 1e7],
  ['crores', 1e7],
  ['dozen', 12],
]);

/** The denominators of written fractions. */
export const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fourth', 4],
  ['fourths', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['sixth', 6],
  ['sixths', 6],
  ['eighth', 8],
  ['eighths', 8],
  ['tenth', 10],
  ['tenths', 10],
  ['sixteenth', 16],
  ['sixteenths', 16],
]);

/** First letters of the words that open a number, to pass over all others at once. */
const OPENERS = new Set([...'aefhnoqstz'].map((letter) => letter.charCodeAt(0)));

/** Whether a word that begins with this code unit (any case) may open a number. */
export const mayOpen = (code: number): boolean => OPENERS.has(code | 32);

export interface Worded {
  readonly value: number;
  readonly end: number;
}

/** One space or hyphen: the offset after it, or -1. */
export function joint(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return isSpace(code) || isHyphen(code) ? at + 1 : -1;
}

const lower = (text: string, at: number): string => text.slice(at, wordEnd(text, at)).toLowerCase();

/** "point two five" after the whole number. */
function pointDigits(text: string, whole: Worded): Worded {
  const at = joint(text, whole.end);
  if (at < 0 || lower(text, at) !== 'point') return whole;
  let { value } = whole;
  let end = at + 5;
  for (let scale = 0.1; scale > 1e-5; scale /= 10) {
    const next = joint(text, end);
    const digit = next < 0 ? undefined : SMALL.get(lower(text, next));
    if (digit === undefined || digit > 9) break;
    value += digit * scale;
    end = wordEnd(text, next);
  }
  return end === at + 5 ? whole : { value: Number(value.toFixed(5)), end };
}

/** A number in words so far: whole thousands put by, and what is being counted; -1 before the first word. */
interface Count {
  total: number;
  current: number;
}

/** Adds a word to the count; false where it does not go on with it ("two three"). */
function add(count: Count, word: string): boolean {
  const small = SMALL.get(word);
  const multiple = MULTIPLES.get(word);
  const { total, current } = count;
  if (small !== undefined) {
    const [place, least] = small < 10 ? [10, 20] : [100, 100];
    const goesOn = small > 0 && current % place === 0 && current >= least;
    if (current >= 0 && !(current === 0 && total > 0) && !goesOn) return false;
    count.current = Math.max(current, 0) + small;
    return true;
  }
  if (multiple === undefined || current < 0) return false;
  if (multiple > 100) count.total += current * multiple;
  count.current = multiple > 100 ? 0 : current * multiple;
  return true;
}

/** The offset of the word after "and" in "a hundred and fifty", or of the multiple after "a"; or -1. */
function pastLink(text: string, at: number, word: string, count: Count): number {
  const opening = count.current < 0;
  if (opening ? word !== 'a' && word !== 'an' : word !== 'and' || (count.current < 100 && count.total === 0)) return -1;
  const next = joint(text, at + word.length);
  const known = opening ? MULTIPLES : SMALL;
  return next >= 0 && known.has(lower(text, next)) ? next : -1;
}

/**
 * The number in words at `at`, or null. "a" and "an" open one only before a multiple ("a hundred", "a dozen"); a
 * bare multiple ("thousands", "hundred") is none.
 */
export function wordedAt(text: string, at: number): Worded | null {
  const count: Count = { total: 0, current: -1 };
  let end = at;
  let next = at;
  for (let words = 0; words < 12 && next >= 0; words++) {
    const word = lower(text, next);
    const linked = pastLink(text, next, word, count);
    if (linked >= 0) {
      if (count.current < 0) count.current = 1;
      next = linked;
      continue;
    }
    if (!add(count, word)) break;
    end = next + word.length;
    next = joint(text, end);
  }
  return end === at ? null : pointDigits(text, { value: count.total + Math.max(count.current, 0), end });
}
