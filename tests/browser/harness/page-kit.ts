/**
 * The page layer as the tests call it inside a page: plain values in, plain values out. One article at a time is
 * held here, as the annotator holds one.
 */
import type { Span } from '../../../src/engine/types.ts';
import { type FoundArticle, findArticle } from '../../../src/page/article.ts';
import { hitTest, rectsOf } from '../../../src/page/hit.ts';
import { readInfo } from '../../../src/page/metadata.ts';
import { watchNavigation } from '../../../src/page/navigation.ts';
import { createPainter, type Mark, type Painter } from '../../../src/page/painter.ts';
import { readText } from '../../../src/page/read-text.ts';
import { isProbablyReaderable } from '../../../src/page/readerable.ts';
import type { TextMap } from '../../../src/page/text-map.ts';
import { watchArticle } from '../../../src/page/watch.ts';

let article: FoundArticle | null = null;
let map: TextMap | null = null;
let painter: Painter | null = null;
let stop = new AbortController();

function current(): TextMap {
  if (map === null) throw new Error('No article has been read.');
  return map;
}

/** Whether the page reads like an article, and whether it would with `body` in the place of its own. */
export function isReadable(body?: string): boolean {
  if (body !== undefined) document.body.innerHTML = body;
  return isProbablyReaderable(document);
}

/** Finds and reads the article; null where there is none. */
export function read() {
  article = findArticle(document);
  map = article === null ? null : readText(article);
  if (article === null || map === null) return null;
  return { ...readInfo(document, article), mapping: article.mapping, text: map.text, truncated: map.truncated };
}

/** The text that the ranges of a span hold, node by node. */
export function rangeTexts(span: Span): string[] {
  return current()
    .toRanges(span)
    .map(({ startContainer, startOffset, endOffset }) => (startContainer as Text).data.slice(startOffset, endOffset));
}

/** Words whose way to the page and back does not end where it began. */
export function brokenWords(): string[] {
  const { text, toRanges, toOffset } = current();
  const broken: string[] = [];
  for (const { 0: word, index } of text.matchAll(/[^\s\uFFFC]+/g)) {
    const ranges = toRanges({ start: index, end: index + word.length });
    const there = ranges.map((range) => (range.startContainer as Text).data.slice(range.startOffset, range.endOffset));
    const first = ranges[0];
    const last = ranges.at(-1);
    const back =
      first && last
        ? [toOffset(first.startContainer, first.startOffset), toOffset(last.endContainer, last.endOffset)]
        : [];
    if (there.join('') !== word || back[0] !== index || back[1] !== index + word.length) broken.push(word);
  }
  return broken;
}

/** Paints with a new painter; whether it can. */
export function paint(marks: readonly Mark[]): boolean {
  stop.abort();
  stop = new AbortController();
  painter = createPainter({ signal: stop.signal });
  painter.paint(current(), marks);
  return painter.paints;
}

export function repaint(marks: readonly Mark[]): void {
  painter?.paint(current(), marks);
}

export function setCurrent(span: Span | null): void {
  painter?.setCurrent(current(), span);
}

/** What the registry of highlights holds: the painted text by name. */
export function highlights(): Record<string, string[]> {
  return Object.fromEntries(
    [...CSS.highlights].map(([name, highlight]) => [
      name,
      [...highlight].map(({ startContainer, startOffset, endOffset }) =>
        (startContainer as Text).data.slice(startOffset, endOffset),
      ),
    ]),
  );
}

export function rects(span: Span) {
  return rectsOf(current(), span).map(({ left, top, right, bottom }) => ({ left, top, right, bottom }));
}

/** The index of the mark at a point, or null; with `withoutRegistry` as in a browser that has no `highlightsFromPoint`. */
export function hit(x: number, y: number, withoutRegistry = false): number | null {
  if (painter === null) return null;
  const prototype = HighlightRegistry.prototype as { highlightsFromPoint?: unknown };
  const own = Object.getOwnPropertyDescriptor(prototype, 'highlightsFromPoint');
  if (withoutRegistry) prototype.highlightsFromPoint = undefined;
  try {
    return hitTest(painter, current(), document, x, y)?.mark ?? null;
  } finally {
    if (withoutRegistry && own !== undefined) Object.defineProperty(prototype, 'highlightsFromPoint', own);
  }
}

/** Texts of the article after each change that was noticed, and addresses that the page has shown. */
export const noticed: { texts: string[]; addresses: string[] } = { texts: [], addresses: [] };

/** Watches article and address; `settle` in ms. */
export function watch(settle: number): void {
  stop.abort();
  stop = new AbortController();
  const { signal } = stop;
  watchNavigation(window, (url) => noticed.addresses.push(url), { signal });
  if (article === null || map === null) return;
  const look = () => {
    article = findArticle(document);
    map = article === null ? null : readText(article);
    noticed.texts.push(map?.text ?? '');
    return article === null || map === null ? null : { article, map };
  };
  watchArticle({ article, map }, look, { signal, settle });
}

/** Takes down all that listens and paints. */
export function stopAll(): void {
  stop.abort();
}
