/** The way from mark to mark by key. */
import type { PaintedMark } from './marks.ts';

/**
 * The next mark in the order of the text, or the one before.
 *
 * @param from the mark whose card is open, which need not be among `marks`; null: none is.
 * @param isAbove whether a mark has been scrolled past: without an open card the way starts at the first that has not.
 * @returns null at either end: the way does not start over.
 */
export function neighbourOf(
  marks: readonly PaintedMark[],
  from: PaintedMark | null,
  direction: 'next' | 'previous',
  isAbove: (mark: PaintedMark) => boolean,
): PaintedMark | null {
  const ordered = [...marks].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const here = from === null ? -1 : ordered.findIndex(({ key }) => key === from.key);
  if (here !== -1) return ordered[direction === 'next' ? here + 1 : here - 1] ?? null;
  const isBehind = from === null ? isAbove : ({ span }: PaintedMark) => span.start < from.span.start;
  const first = ordered.findIndex((mark) => !isBehind(mark));
  const ahead = first === -1 ? ordered.length : first;
  return ordered[direction === 'next' ? ahead : ahead - 1] ?? null;
}
