/** Numbers written in words: "twenty-five", "a hundred and fifty", "three point five", "two dozen", "one million". */
import { isHyphen, isSpace, wordAt, wordEnd } from './chars.ts';

/** Words and what they stand for, from rows as "twelve 12". */
const valuesOf = (rows: string): ReadonlyMap<string, number> =>
  new Map(rows.split(', ').map((row) => [row.split(' ')[0]!, Number(row.split(' ')[1])]));

const SMALL = new Map<string, number>();
for (const [
  index,
  word,
] of 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety'
  .split(' ')
  .entries())
  SMALL.set(word, index < 20 ? index : (index - 18) * 10);

/** What "dozen", "million", "lakhs" multiply by. */
export const MULTIPLES = valuesOf(
  'dozen 12, hundred 100, thousand 1e3, lakh 1e5, lakhs 1e5, million 1e6, crore 1e7, crores 1e7, billion 1e9, trillion 1e12',
);

const PARTS = valuesOf(
  'half 2, halve 2, third 3, quarter 4, fourth 4, fifth 5, sixth 6, eighth 8, tenth 10, sixteenth 16',
);
/** The denominator that "half", "thirds" name. */
export const partOf = (word: string): number | undefined => PARTS.get(word.endsWith('s') ? word.slice(0, -1) : word);

/** All words with which a number in words begins, and "mach", which stands before figures. */
const FIRST_WORDS = new Set([...SMALL.keys(), ...PARTS.keys(), 'a', 'an', 'mach']);

/** By the first two letters, of one-letter words the letter and nothing: the lengths of such words, as bits. */
const FIRST_LENGTHS = new Uint32Array(1024);
const pairAt = (text: string, at: number, length: number): number =>
  ((text.charCodeAt(at) & 31) << 5) | (length > 1 ? text.charCodeAt(at + 1) & 31 : 0);
for (const word of FIRST_WORDS) FIRST_LENGTHS[pairAt(word, 0, word.length)]! |= 1 << word.length;

/** Whether the word at `at` begins a number. Few do: nearly all others are told by two letters and their length. */
export const opensNumber = (text: string, at: number): boolean => {
  const end = wordEnd(text, at);
  const likely = (FIRST_LENGTHS[pairAt(text, at, end - at)]! >>> (end - at)) & 1;
  return likely === 1 && FIRST_WORDS.has(text.slice(at, end).toLowerCase());
};

export interface Worded {
  readonly value: number;
  readonly end: number;
}

/** One space or hyphen: the offset after it, or -1. */
export function joint(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return isSpace(code) || isHyphen(code) ? at + 1 : -1;
}

/** "point two five" after the whole number. */
function pointDigits(text: string, whole: Worded): Worded {
  if (wordAt(text, whole.end + 1) !== 'point') return whole;
  let digits = '';
  let end = whole.end + 6;
  for (let digit = SMALL.get(wordAt(text, end + 1)); digit !== undefined && digit < 10 && digits.length < 5; ) {
    digits += digit;
    end = wordEnd(text, end + 1);
    digit = SMALL.get(wordAt(text, end + 1));
  }
  return digits ? { value: Number(`${whole.value}.${digits}`), end } : whole;
}

/** A number in words so far: whole thousands put by, and what is being counted; -1 before the first word. */
interface Count {
  total: number;
  current: number;
}

/** Adds a word to the count; false where it does not go on with it ("two three"). */
function add(count: Count, word: string): boolean {
  const small = SMALL.get(word);
  const { total, current } = count;
  if (small !== undefined) {
    const [place, least] = small < 10 ? [10, 20] : [100, 100];
    const goesOn = small > 0 && current % place === 0 && current >= least;
    if (current >= 0 && !(current === 0 && total > 0) && !goesOn) return false;
    count.current = Math.max(current, 0) + small;
    return true;
  }
  const multiple = current < 0 ? undefined : MULTIPLES.get(word);
  if (!multiple) return false;
  if (multiple > 100) count.total += current * multiple;
  count.current = multiple > 100 ? 0 : current * multiple;
  return true;
}

/**
 * The number in words at `at`, or null. "a" and "an" open one only before a multiple ("a hundred", "a dozen"), "and"
 * goes on after a hundred; a bare multiple ("thousands", "hundred") is none.
 */
export function wordedAt(text: string, at: number): Worded | null {
  const count: Count = { total: 0, current: -1 };
  let end = at;
  let next = at;
  for (let words = 0; words < 12 && next >= 0; words++) {
    const word = wordAt(text, next);
    const after = (): string => wordAt(text, next + word.length + 1);
    const opens = count.current < 0 && (word === 'a' || word === 'an') && MULTIPLES.has(after());
    if (opens) count.current = 1;
    const links = word === 'and' && (count.current >= 100 || count.total > 0) && SMALL.has(after());
    if (!opens && !links) {
      if (!add(count, word)) break;
      end = next + word.length;
    }
    next = joint(text, next + word.length);
  }
  return end === at ? null : pointDigits(text, { value: count.total + Math.max(count.current, 0), end });
}
