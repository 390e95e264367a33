/** How names and phrases are found by their words. Look-ups allocate nothing. */
import type { WordTrie } from '../engine/knowledge.ts';
import type { Column } from './layout.ts';
import { sums } from './open.ts';

/** @param words how many the vocabulary has. */
export function trieOf(
  { word, children, records }: Readonly<Record<Column<'nameTrie'>, Uint32Array>>,
  words: number,
): WordTrie {
  const firstChild = sums(children);
  const firstRecord = sums(records);
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
