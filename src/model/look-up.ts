/** How names and phrases are found by their words. Look-ups allocate nothing. */
import type { WordTrie } from '../engine/knowledge.ts';
import type { Column } from './layout.ts';

/** @param words how many the vocabulary has. */
export function trieOf(
  { child, word, record }: Readonly<Record<Column<'nameTrie'>, Uint32Array>>,
  words: number,
): WordTrie {
  // Every word of a text is asked for at the root, which has thousands of children: those are looked up, not searched.
  const atRoot = new Int32Array(words).fill(-1);
  for (let i = 1; i <= child[0]!; i++) atRoot[word[i]!] = i;
  const childOf = (state: number, wanted: number): number => {
    let low = child[state - 1]! + 1;
    let high = child[state]!;
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const here = word[middle]!;
      if (here === wanted) return middle;
      if (here < wanted) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  };
  return {
    next(state, wanted) {
      if (wanted < 0) return -1;
      return state === 0 ? atRoot[wanted]! : childOf(state, wanted);
    },
    first: (state) => (state === 0 ? 0 : record[state - 1]!),
    last: (state) => record[state]!,
  };
}
