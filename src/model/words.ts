/** How words are found in the vocabulary as the file has it: sorted, and each stored as what it adds to the one before it. */
import type { KnowledgeView } from '../engine/knowledge.ts';
import type { Sections } from './open.ts';

const APOSTROPHE = 0x27;
const DOT = 0x2e;

/** Every so many words one is kept in full. */
const STRIDE = 16;
/** Both of a word's lengths are bytes. */
const LONGEST = 510;

/** As the file has it, see `layout.ts`. */
export type Vocabulary = Pick<Sections, 'wordShared' | 'wordRests' | 'wordLow' | 'wordHigh'>;

/**
 * Halves between the words that are kept in full, the heads, and reads on from there. Of what follows a head only the
 * units are looked at that could still fit:
 *
 * ```
 *   wanted: aleppo        shared  units     matched so far
 *   head    al-hasakah              …       2   "al" and then less
 *           al-tanf         3     t a n f   2   shares more than has matched: less, as the one before it
 *           aleppo          2     e p p o   6   found
 *           alexandria      3     …             shares less than has matched: greater, and so is all that follows
 * ```
 */
export function wordFinder({
  wordShared: shared,
  wordRests: rests,
  wordLow: low,
  wordHigh: high,
}: Vocabulary): KnowledgeView['word'] {
  const heads = readHeads(shared, rests, low, high);
  const wanted = new Uint16Array(LONGEST);

  /** The number of the wanted word among those after a head with which it shares `matched` units, or -1. */
  const readOn = (head: number, length: number, shares: number): number => {
    const end = Math.min(shared.length, (head + 1) * STRIDE);
    let matched = shares;
    let rest = heads.next[head]!;
    for (let word = head * STRIDE + 1; word < end; word++) {
      if (shared[word]! < matched) return -1;
      const next = rest + rests[word]!;
      if (shared[word] === matched) {
        while (rest < next && matched < length && (low[rest]! | (high[rest]! << 8)) === wanted[matched]) {
          rest++;
          matched++;
        }
        if (rest === next && matched === length) return word;
        if (rest < next && (matched === length || (low[rest]! | (high[rest]! << 8)) > wanted[matched]!)) return -1;
      }
      rest = next;
    }
    return -1;
  };

  const find = (length: number): number => {
    const head = lastHeadUpTo(heads, wanted, length);
    if (head < 0) return -1;
    const at = heads.offsets[head]!;
    const most = Math.min(length, heads.offsets[head + 1]! - at);
    let matched = 0;
    while (matched < most && heads.units[at + matched] === wanted[matched]) matched++;
    const isHead = matched === length && at + matched === heads.offsets[head + 1];
    return isHead ? head * STRIDE : readOn(head, length, matched);
  };

  const recent = new Recent();
  return (folded, start, end) => {
    let hash = 0;
    let length = 0;
    for (let i = start; i < end; i++) {
      const unit = folded[i]!;
      if (unit === APOSTROPHE || unit === DOT) continue;
      if (length === LONGEST) return -1;
      wanted[length++] = unit;
      hash = (Math.imul(hash, 31) + unit) | 0;
    }
    if (length === 0) return -1;
    if (length > RECENT_LENGTH) return find(length);
    const slot = (hash ^ (hash >>> 10)) & RECENT_MASK;
    if (!recent.has(slot, wanted, length)) recent.set(slot, wanted, length, find(length));
    return recent.numbers[slot]!;
  };
}

const RECENT_LENGTH = 16;
const RECENT_MASK = 1023;

/** The words asked for last, one a slot: half the words of a text are words that it had before. */
class Recent {
  readonly numbers = new Int32Array(RECENT_MASK + 1);
  readonly #lengths = new Uint8Array(RECENT_MASK + 1);
  readonly #units = new Uint16Array(RECENT_LENGTH * (RECENT_MASK + 1));

  has(slot: number, word: Uint16Array, length: number): boolean {
    if (this.#lengths[slot] !== length) return false;
    const from = RECENT_LENGTH * slot;
    for (let i = 0; i < length; i++) if (this.#units[from + i] !== word[i]) return false;
    return true;
  }

  set(slot: number, word: Uint16Array, length: number, number: number): void {
    for (let i = 0; i < length; i++) this.#units[RECENT_LENGTH * slot + i] = word[i]!;
    this.#lengths[slot] = length;
    this.numbers[slot] = number;
  }
}

interface Heads {
  /** The first two units of each as one number: most are told apart by these, which lie close together. */
  readonly keys: Uint32Array;
  /** Into `units`, and one more for the end. */
  readonly offsets: Uint32Array;
  readonly units: Uint16Array;
  /** Where in the file's units the rest of the word after the head begins. */
  readonly next: Uint32Array;
}

function readHeads(shared: Uint8Array, rests: Uint8Array, low: Uint8Array, high: Uint8Array): Heads {
  const count = shared.length;
  const blocks = Math.ceil(count / STRIDE);
  const offsets = new Uint32Array(blocks + 1);
  for (let block = 0; block < blocks; block++)
    offsets[block + 1] = offsets[block]! + shared[block * STRIDE]! + rests[block * STRIDE]!;
  const heads = {
    keys: new Uint32Array(blocks),
    offsets,
    units: new Uint16Array(offsets[blocks]!),
    next: new Uint32Array(blocks),
  };
  const word = new Uint16Array(LONGEST);
  let from = 0;
  for (let i = 0; i < count; i++) {
    let at = shared[i]!;
    for (let left = rests[i]!; left > 0; left--, from++) word[at++] = low[from]! | (high[from]! << 8);
    if (i % STRIDE !== 0) continue;
    const block = i / STRIDE;
    heads.units.set(word.subarray(0, at), offsets[block]!);
    heads.keys[block] = keyOf(word, at);
    heads.next[block] = from;
  }
  return heads;
}

function keyOf(word: Uint16Array, length: number): number {
  return ((word[0]! << 16) | (length > 1 ? word[1]! : 0)) >>> 0;
}

/** The last head that is not greater than the word; -1: all are. */
function lastHeadUpTo({ keys, offsets, units }: Heads, wanted: Uint16Array, length: number): number {
  const key = keyOf(wanted, length);
  let low = 0;
  let high = keys.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const here = keys[middle]!;
    const less = here === key ? isUpTo(units, offsets[middle]!, offsets[middle + 1]!, wanted, length) : here < key;
    if (less) low = middle + 1;
    else high = middle - 1;
  }
  return high;
}

/** Whether `units[from, to)` is not greater than the word, with which it shares the first two units. */
function isUpTo(units: Uint16Array, from: number, to: number, wanted: Uint16Array, length: number): boolean {
  for (let at = 2; from + at < to; at++) {
    if (at >= length) return false;
    if (units[from + at] !== wanted[at]) return units[from + at]! < wanted[at]!;
  }
  return true;
}
