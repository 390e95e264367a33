/** Numbers written in words: "twenty-five", "a hundred and fifty", "three point five", "two dozen", "one million". */
import { isHyphen, isLetter, isSpace, wordEnd } from './chars.ts';

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

/**
 * The number in words at `at`, or null. "a" and "an" open one only before a multiple ("a hundred", "a dozen"); a
 * bare multiple ("thousands", "hundred") is none.
 */
export function wordedAt(text: string, at: number): Worded | null {
  let total = 0;
  let current = -1;
  let end = at;
  let next = at;
  for (let words = 0; words < 12; words++) {
    const word = lower(text, next);
    const small = SMALL.get(word);
    const multiple = MULTIPLES.get(word);
    if (small !== undefined) {
      const fits =
        current < 0 ||
        (current === 0 && total > 0) ||
        (small > 0 && (small < 10 ? current % 10 === 0 : current % 100 === 0) && current >= (small < 10 ? 20 : 100));
      if (!fits) break;
      current = Math.max(current, 0) + small;
    } else if (multiple !== undefined && current >= 0) {
      if (multiple <= 100) current *= multiple;
      else {
        total += current * multiple;
        current = 0;
      }
    } else if (word === 'and' && (current >= 100 || total > 0)) {
      const after = joint(text, next + 3);
      if (after < 0 || !SMALL.has(lower(text, after))) break;
      next = after;
      continue;
    } else if ((word === 'a' || word === 'an') && words === 0) {
      const after = joint(text, next + word.length);
      if (after < 0 || !MULTIPLES.has(lower(text, after))) return null;
      current = 1;
      next = after;
      continue;
    } else break;
    end = next + word.length;
    const after = joint(text, end);
    if (after < 0 || !isLetter(text.charCodeAt(after))) break;
    next = after;
  }
  if (end === at) return null;
  return pointDigits(text, { value: total + Math.max(current, 0), end });
}
