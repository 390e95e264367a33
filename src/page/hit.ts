import type { Span } from '../engine/types.ts';
import type { Painter } from './painter.ts';
import type { TextMap } from './text-map.ts';

export interface Hit {
  /** Index into the painter's marks. */
  readonly mark: number;
  /** The boxes of the mark's text in client coordinates, one a line or more: what a card is anchored to. */
  readonly rects: readonly DOMRect[];
}

/** Not yet in TypeScript's library; in Chrome from 140, in Firefox from 150. */
interface PointedHighlights {
  highlightsFromPoint?(x: number, y: number): readonly { readonly ranges: readonly AbstractRange[] }[];
}

/** The boxes of a span in client coordinates, in order; empty ones left out. */
export function rectsOf(map: TextMap, span: Span): DOMRect[] {
  const ranges = map.toRanges(span);
  const rects: DOMRect[] = [];
  const [first] = ranges;
  if (first === undefined) return rects;
  const { ownerDocument } = first.startContainer;
  const live = ownerDocument!.createRange();
  for (const { startContainer, startOffset, endOffset } of ranges) {
    live.setStart(startContainer, startOffset);
    live.setEnd(startContainer, endOffset);
    for (const rect of live.getClientRects()) if (rect.width > 0 && rect.height > 0) rects.push(rect);
  }
  // A live range is updated at each change near it until it is collected: park this one outside of the article.
  live.setStart(ownerDocument!, 0);
  live.collapse(true);
  return rects;
}

function contains(rect: DOMRect, x: number, y: number): boolean {
  return x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom;
}

/** Of the marks at a point, the innermost: a quantity may stand within a name. */
function innermost(painter: Painter, candidates: Iterable<number>): number {
  let best = -1;
  let bestLength = Number.POSITIVE_INFINITY;
  for (const index of candidates) {
    const mark = painter.marks[index];
    if (mark === undefined || mark.span.end - mark.span.start >= bestLength) continue;
    best = index;
    bestLength = mark.span.end - mark.span.start;
  }
  return best;
}

/** Whether the text's element is what is seen at the point, and not a layer of the page above it. */
function isUncovered(document: Document, node: Node, x: number, y: number): boolean {
  const top = document.elementFromPoint(x, y);
  return top?.contains(node) === true;
}

/** None where the browser cannot tell. */
function marksFromHighlights(painter: Painter, document: Document, x: number, y: number): number[] {
  const registry: HighlightRegistry & PointedHighlights = CSS.highlights;
  const pointed = registry.highlightsFromPoint?.(x, y);
  if (pointed === undefined) return [];
  const marks: number[] = [];
  for (const { ranges } of pointed) {
    for (const range of ranges) {
      const mark = painter.markOf(range);
      if (mark >= 0 && isUncovered(document, range.startContainer, x, y)) marks.push(mark);
    }
  }
  return marks;
}

function marksFromCaret(painter: Painter, map: TextMap, document: Document, x: number, y: number): number[] {
  const caret = document.caretPositionFromPoint?.(x, y);
  if (!caret || !isUncovered(document, caret.offsetNode, x, y)) return [];
  const offset = map.toOffset(caret.offsetNode, caret.offset);
  if (offset < 0) return [];
  const marks: number[] = [];
  for (const [index, { span }] of painter.marks.entries()) {
    // The caret snaps: past the middle of a glyph it stands behind it, and beside a line at the line's end.
    if (offset < span.start || offset > span.end) continue;
    if (rectsOf(map, span).some((rect) => contains(rect, x, y))) marks.push(index);
  }
  return marks;
}

/** The mark at a point in client coordinates, or null beside and between marks. */
export function hitTest(painter: Painter, map: TextMap, document: Document, x: number, y: number): Hit | null {
  if (!painter.paints || painter.marks.length === 0) return null;
  const pointed = marksFromHighlights(painter, document, x, y);
  // None is no answer: Chromium finds none at all where a CSS pixel is not one pixel of the screen.
  const found = pointed.length > 0 ? pointed : marksFromCaret(painter, map, document, x, y);
  const mark = innermost(painter, found);
  return mark < 0 ? null : { mark, rects: rectsOf(map, painter.marks[mark]!.span) };
}
