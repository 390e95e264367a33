/** The sentence around a figure, as far as it matters to what the figure is about. */
import type { Span } from '../types.ts';

/** UTF-16 units to either side: longer sentences are cut, so that the time is linear in the number of figures. */
const REACH = 400;
const END = /[.!?]["”’)]?\s+(?=["“‘(]?\p{Lu})|\n/gu;

export function sentenceAround(text: string, { start, end }: Span): Span {
  const from = Math.max(0, start - REACH);
  let begin = from;
  for (const stop of text.slice(from, start).matchAll(END)) begin = from + stop.index + stop[0].length;
  const after = text.slice(end, end + REACH);
  const [stop] = after.matchAll(END);
  return { start: begin, end: end + (stop?.index ?? after.length) };
}
