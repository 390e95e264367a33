/** The sections of an article, of which each has marks of its own. */
import type { Span } from '../types.ts';

/** A section without headings, in paragraphs. */
const PARAGRAPHS = 6;
/** In UTF-16 units: shorter blocks are captions, bylines and items of lists, and make no section long. */
const PARAGRAPH = 80;
/** In UTF-16 units: a longer block is no heading. */
const HEADING = 100;

/** A heading is a short line without a stop. */
const STOPPED = /[.!?:;,…"”’»)]$/;

/**
 * The sections of a text whose blocks are apart by blank lines, in order and without gaps. A section ends before a
 * heading, and after six paragraphs without one. Which blocks are headings the text does not say: a short one without
 * a stop counts as one where a paragraph follows, and no other such block stands before it, as in a list.
 */
export function sectionsOf(text: string): Span[] {
  const blocks = blocksOf(text);
  const sections: Span[] = [];
  let start = 0;
  let paragraphs = 0;
  let unstopped = false;
  blocks.forEach((block, i) => {
    const next = blocks[i + 1];
    const listed = unstopped;
    unstopped = isUnstopped(text, block);
    const heading = unstopped && !listed && next !== undefined && lengthOf(next) >= PARAGRAPH;
    if (block.start > start && (heading || paragraphs >= PARAGRAPHS)) {
      sections.push({ start, end: block.start });
      start = block.start;
      paragraphs = 0;
    }
    if (lengthOf(block) >= PARAGRAPH) paragraphs++;
  });
  sections.push({ start, end: text.length });
  return sections;
}

function blocksOf(text: string): Span[] {
  const blocks: Span[] = [];
  let start = 0;
  for (const { index, 0: gap } of text.matchAll(/\n{2,}/g)) {
    if (index > start) blocks.push({ start, end: index });
    start = index + gap.length;
  }
  if (start < text.length) blocks.push({ start, end: text.length });
  return blocks;
}

function isUnstopped(text: string, block: Span): boolean {
  if (lengthOf(block) > HEADING) return false;
  const words = text.slice(block.start, block.end);
  return !words.includes('\n') && !STOPPED.test(words);
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}
