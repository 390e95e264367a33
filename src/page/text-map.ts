import type { Span } from '../engine/types.ts';

/**
 * The article as one string, and the way back to the page's text nodes.
 *
 *     page    <p>another 100 ¶··square km</p>  <p>from …          ¶· white space that is not rendered
 *     text      another 100 square km      \n\n  from …
 *     pieces   [ 0 ────── 12)[12 ──── 21)       [23 ──
 *
 * A piece is a stretch of the text that stands, unit for unit, in one text node; breaks between blocks belong to
 * none. The tables are dense: four numbers a piece, a few pieces a paragraph.
 */
export interface TextMap {
  /** Blocks are apart by a blank line (`\n\n`), lines by `\n`; U+FFFC stands for what is shown but not read. */
  readonly text: string;
  /** The article went on, past the limit. */
  readonly truncated: boolean;
  /** Where `span` stands in the page: one range for each text node it touches, in order. Empty for breaks alone. */
  toRanges(span: Span): StaticRange[];
  /**
   * The offset in `text` of a point in the page, as UTF-16 offset in a text node; white space that is not rendered
   * counts as the end of what stands before it. -1 where the node is not part of the article.
   */
  toOffset(node: Node, offset: number): number;
  /** Whether a text node is part of the article's text. */
  has(node: Node): boolean;
}

/** The tables behind a {@link TextMap}. Pieces are ordered by `starts`, and all pieces of a node stand together. */
export interface PieceTables {
  readonly text: string;
  readonly truncated: boolean;
  readonly nodes: readonly Text[];
  /** Offset in `text`. */
  readonly starts: Uint32Array;
  readonly lengths: Uint32Array;
  /** Index into `nodes`. */
  readonly owners: Uint32Array;
  /** Offset in the text node. */
  readonly offsets: Uint32Array;
}

/** The index of the last of `values[from, to)` that is at most `wanted`, or `from - 1`. */
function lastAtMost(values: Uint32Array, wanted: number, from: number, to: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (values[middle]! <= wanted) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

export function createTextMap(tables: PieceTables): TextMap {
  const { text, truncated, nodes, starts, lengths, owners, offsets } = tables;
  const indexOf = new Map<Node, number>(nodes.map((node, index) => [node, index]));

  function toRanges(span: Span): StaticRange[] {
    const ranges: StaticRange[] = [];
    let piece = Math.max(0, lastAtMost(starts, span.start, 0, starts.length));
    while (piece < starts.length && starts[piece]! < span.end) {
      const owner = owners[piece]!;
      let from = -1;
      let to = -1;
      for (; piece < starts.length && owners[piece] === owner && starts[piece]! < span.end; piece += 1) {
        const first = Math.max(span.start - starts[piece]!, 0);
        const last = Math.min(span.end - starts[piece]!, lengths[piece]!);
        if (first >= last) continue;
        if (from < 0) from = offsets[piece]! + first;
        to = offsets[piece]! + last;
      }
      if (from < 0) continue;
      const node = nodes[owner]!;
      // A page that shortened the text since must not get offsets beyond its end.
      const end = Math.min(to, node.data.length);
      if (from >= end) continue;
      ranges.push(new StaticRange({ startContainer: node, startOffset: from, endContainer: node, endOffset: end }));
    }
    return ranges;
  }

  function toOffset(node: Node, offset: number): number {
    const owner = indexOf.get(node);
    if (owner === undefined) return -1;
    const first = lastAtMost(owners, owner - 1, 0, owners.length) + 1;
    const next = lastAtMost(owners, owner, first, owners.length) + 1;
    const piece = Math.max(first, lastAtMost(offsets, offset, first, next));
    return starts[piece]! + Math.min(Math.max(offset - offsets[piece]!, 0), lengths[piece]!);
  }

  return { text, truncated, toRanges, toOffset, has: (node) => indexOf.has(node) };
}
