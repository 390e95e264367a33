/** How words are found in the vocabulary, and names and phrases by their words. Look-ups allocate nothing. */
import type { KnowledgeView, WordTrie } from '../engine/knowledge.ts';
import { sums, type TableView } from './open.ts';

/** @param words how many the vocabulary has. */
export function trieOf(trie: TableView<'nameTrie'>, words: number): WordTrie {
  const { word } = trie;
  const firstChild = sums(trie.children);
  const firstRecord = sums(trie.records);
  // Every word of a text is asked for at the root, which has thousands of children: those are looked up, not searched.
  const atRoot = new Int32Array(words).fill(-1);
  for (let child = 1; child <= firstChild[1]!; child++) atRoot[word[child]!] = child;
  return {
    next(state, wanted) {
      if (wanted < 0) return -1;
      if (state === 0) return atRoot[wanted]!;
      // The root, node 0, is nobody's child.
      let low = firstChild[state]! + 1;
      let high = firstChild[state + 1]!;
      while (low <= high) {
        const middle = (low + high) >>> 1;
        const here = word[middle]!;
        if (here === wanted) return middle;
        if (here < wanted) low = middle + 1;
        else high = middle - 1;
      }
      return -1;
    },
    first: (state) => firstRecord[state]!,
    last: (state) => firstRecord[state + 1]!,
  };
}

const APOSTROPHE = 0x27;
const DOT = 0x2e;

/** Words of ASCII begin in one of so many ways. */
const ASCII = 128;

/** Halves between the words that share the first two letters, and else between all. */
export function wordFinder(offsets: Uint32Array, units: Uint16Array): KnowledgeView['word'] {
  const count = offsets.length - 1;
  const starts = new Uint32Array(ASCII * ASCII + 1).fill(count);
  for (let i = count - 1; i >= 0; i--) {
    const at = offsets[i]!;
    if (offsets[i + 1]! - at < 2) continue;
    const one = units[at]!;
    const two = units[at + 1]!;
    if (one < ASCII && two < ASCII) starts[one * ASCII + two] = i;
  }
  // A pair that begins no word is as wide as the next.
  for (let pair = ASCII * ASCII - 1; pair >= 0; pair--)
    if (starts[pair]! > starts[pair + 1]!) starts[pair] = starts[pair + 1]!;
  return (folded, start, end) => {
    const one = folded[start]!;
    const two = folded[start + 1]!;
    const plain =
      end - start > 1 && one < ASCII && two < ASCII && two !== APOSTROPHE && two !== DOT && one !== APOSTROPHE;
    if (!plain) return findWord(offsets, units, folded, start, end, 0, count - 1);
    const pair = one * ASCII + two;
    return findWord(offsets, units, folded, start, end, starts[pair]!, Math.min(count - 1, starts[pair + 1]!));
  };
}

function findWord(
  offsets: Uint32Array,
  units: Uint16Array,
  folded: Uint16Array,
  start: number,
  end: number,
  from: number,
  to: number,
): number {
  let low = from;
  let high = to;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const order = compareWord(units, offsets[middle]!, offsets[middle + 1]!, folded, start, end);
    if (order === 0) return middle;
    if (order < 0) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** Orders a word of the vocabulary against a word of the text, passing over apostrophes and stops in the text. */
function compareWord(
  units: Uint16Array,
  from: number,
  to: number,
  folded: Uint16Array,
  start: number,
  end: number,
): number {
  let at = from;
  for (let i = start; i < end; i++) {
    const unit = folded[i]!;
    if (unit === APOSTROPHE || unit === DOT) continue;
    if (at === to) return -1;
    if (units[at] !== unit) return units[at]! - unit;
    at++;
  }
  return at === to ? 0 : 1;
}
