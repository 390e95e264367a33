/** How words are found in the vocabulary as the file has it: sorted, and each stored as what it adds to the one before it. */
import type { KnowledgeView } from '../engine/knowledge.ts';
import { WORD_BLOCK } from './layout.ts';
import { type Sections, sums } from './open.ts';

const APOSTROPHE = 0x27;
const DOT = 0x2e;

/** Both of a word's lengths are bytes. */
const LONGEST = 510;

/** As the file has it, see `layout.ts`. */
export type Vocabulary = Pick<Sections, 'wordShared' | 'wordRests' | 'wordLow' | 'wordHigh' | 'wordBlocks'>;

/**
 * Halves between the words that are stored in full, the heads, and reads on from there. Of what follows a head only the
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
export function wordFinder(vocabulary: Vocabulary): KnowledgeView['word'] {
  const { wordShared: shared, wordRests: rests, wordLow: low, wordHigh: high } = vocabulary;
  const heads = readHeads(vocabulary);
  const wanted = new Uint16Array(LONGEST);

  /** The last head that is not greater than the word; -1: all are. */
  const lastHeadUpTo = (length: number): number => {
    const key = (wanted[0]! << 16) | (length > 1 ? wanted[1]! : 0);
    let first = 0;
    let last = heads.keys.length - 1;
    while (first <= last) {
      const middle = (first + last) >>> 1;
      const here = heads.keys[middle]!;
      if (here === key >>> 0 ? isUpTo(middle, length) : here < key >>> 0) first = middle + 1;
      else last = middle - 1;
    }
    return last;
  };

  /** Whether the head is not greater than the word, with which it shares the first two units. */
  const isUpTo = (head: number, length: number): boolean => {
    const from = heads.starts[head]!;
    const most = rests[head * WORD_BLOCK]!;
    for (let i = 2; i < most; i++) {
      if (i >= length) return false;
      const unit = low[from + i]! | (high[from + i]! << 8);
      if (unit !== wanted[i]) return unit < wanted[i]!;
    }
    return true;
  };

  /** The number of the word among those of a block, or -1. */
  const readBlock = (head: number, length: number): number => {
    const end = Math.min(shared.length, (head + 1) * WORD_BLOCK);
    let matched = 0;
    let rest = heads.starts[head]!;
    for (let word = head * WORD_BLOCK; word < end; word++) {
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
    const slot = (hash ^ (hash >>> 10)) & RECENT_MASK;
    if (length <= RECENT_LENGTH && recent.has(slot, wanted, length)) return recent.numbers[slot]!;
    const head = lastHeadUpTo(length);
    const number = head < 0 ? -1 : readBlock(head, length);
    if (length <= RECENT_LENGTH) recent.set(slot, wanted, length, number);
    return number;
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
  /** Where in the file's units each begins. */
  readonly starts: Uint32Array;
}

function readHeads({ wordRests: rests, wordLow: low, wordHigh: high, wordBlocks }: Vocabulary): Heads {
  const starts = sums(wordBlocks);
  const keys = new Uint32Array(wordBlocks.length);
  for (let head = 0; head < keys.length; head++) {
    const start = starts[head]!;
    const second = rests[head * WORD_BLOCK]! > 1 ? low[start + 1]! | (high[start + 1]! << 8) : 0;
    keys[head] = ((low[start]! | (high[start]! << 8)) << 16) | second;
  }
  return { keys, starts };
}
