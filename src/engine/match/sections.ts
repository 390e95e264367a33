/** Which mentions are marked when each section of an article has its own. */
import type { Mention, Span } from '../types.ts';

/** A section without headings, in paragraphs. */
const PARAGRAPHS = 6;
/** In UTF-16 units: shorter blocks are captions, bylines and items of lists, and make no section long. */
const PARAGRAPH = 80;
/** In UTF-16 units: a longer block is no heading. */
const HEADING = 100;

/** A heading is a short line without a stop. */
const STOPPED = /[.!?:;,…"”’»)]$/;
/** A stop, and what may be a sentence after it. */
const SENTENCE_END = /[.!?]["”’)]?\s+(?=["“‘(]?\p{Lu})|\n/u;

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

/**
 * The mentions, with those that lead in their section: the first use of each name there, and, as in the article as a
 * whole, all actors of a sentence in which one actor is marked. Linear: the text between two mentions is looked at once.
 */
export function withSections(text: string, mentions: readonly Mention[]): Mention[] {
  const sections = sectionsOf(text);
  const seen = new Set<string>();
  const shown = new Set<number>();
  let section = 0;
  let sentence = 0;
  const placed = mentions.map((mention, i) => {
    while (mention.start >= (sections[section]?.end ?? Number.POSITIVE_INFINITY)) section++;
    if (i > 0 && SENTENCE_END.test(text.slice(mentions[i - 1]!.end, mention.start))) sentence++;
    const key = `${section} ${mention.id} ${mention.text.toLowerCase()}`;
    const first = mention.id !== null && !seen.has(key);
    seen.add(key);
    if ((first || mention.lead) && isActor(mention)) shown.add(sentence);
    return { mention, first, sentence };
  });
  return placed.map(({ mention, first, sentence: own }) => {
    const beside = mention.id !== null && isActor(mention) && shown.has(own);
    return !mention.lead && (first || beside) ? { ...mention, leadsSection: true } : mention;
  });
}

function isActor({ kind }: Mention): boolean {
  return kind === 'group' || kind === 'person' || kind === 'organisation';
}
