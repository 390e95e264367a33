import type { FoundArticle } from './article.ts';
import { isAdLabel, isNeverRead, isSilent } from './exclude.ts';
import { type Flow, type Layout, layoutOf } from './layout.ts';
import { createTextBuilder, type TextBuilder } from './text-builder.ts';
import type { TextMap } from './text-map.ts';
import { atOnce, type Turns } from './turns.ts';

/** UTF-16 units. A long-read has 40,000; past this the reader is in a book or a table. */
const MAX_TEXT = 200_000;

/** Nodes between two steps. */
const STEP = 200;

const ELEMENT_NODE = 1;
const TEXT_NODE = 3;
const BLANK = /^\s*$/;

/** All elements from the roots down that hold text of the article, so that no other branch is entered. */
function* holdersOf(nodes: Iterable<Text>): Turns<Set<Element>> {
  const holders = new Set<Element>();
  let steps = 0;
  for (const node of nodes) {
    if (++steps % STEP === 0) yield;
    for (let at = node.parentElement; at !== null && !holders.has(at); at = at.parentElement) holders.add(at);
  }
  return holders;
}

/** Whether something of a branch that is not read can be seen within the line. */
function isVisibleHole(element: Element, tag: string): boolean {
  return isNeverRead(element, tag) || !BLANK.test(element.textContent ?? '');
}

interface Reader {
  /** Read first, and passed over in the body. */
  readonly heading: Element | null;
  readonly builder: TextBuilder;
  readonly layout: Layout;
  readonly nodes: ReadonlySet<Text>;
  readonly holders: ReadonlySet<Element>;
}

function readTextNode({ builder, layout, nodes }: Reader, node: Text, parent: Element): void {
  const whiteSpace = layout.whiteSpace(parent);
  if (whiteSpace === 'hidden') return;
  if (nodes.has(node) || BLANK.test(node.data)) builder.text(node, whiteSpace);
  else builder.hole();
}

/** How an element flows whose children are to be read; null for the others, of which nothing is left to write. */
function enter({ builder, layout, holders, heading }: Reader, element: Element): Flow | null {
  const tag = element.tagName.toUpperCase();
  if (tag === 'BR') builder.line();
  if (tag === 'BR' || tag === 'WBR' || isSilent(element, tag)) return null;
  const flow = layout.flow(element, tag);
  if (flow === 'none') return null;
  const isBlock = flow === 'block';
  if (isBlock) builder.block();
  const isRead = holders.has(element) && element !== heading && !isNeverRead(element, tag);
  if (isRead && !(isBlock && isAdLabel(shortText(element)))) return flow;
  if (!isBlock && isVisibleHole(element, tag)) builder.hole();
  return null;
}

/** The element's text where that is cheap to tell: long ones are no labels. */
function shortText(element: Element): string {
  // Not by `childNodes`: the browser would keep a list for every block that was asked.
  const fourth = element.firstChild?.nextSibling?.nextSibling?.nextSibling ?? null;
  return fourth === null ? (element.textContent ?? '') : '';
}

/** Walks a branch in document order without recursion: a page may nest deeper than the stack. */
function* readBranch(reader: Reader, root: Element): Turns<void> {
  const { builder } = reader;
  let steps = 0;
  const open: { readonly element: Element; readonly flow: Flow }[] = [];
  let next: ChildNode | null = root;
  while (!builder.full) {
    if (++steps % STEP === 0) yield;
    const parent = open.at(-1);
    if (next === null) {
      if (parent?.flow === 'block') builder.block();
      open.pop();
      if (open.length === 0 || parent === undefined) return;
      next = parent.element.nextSibling;
      continue;
    }
    if (next.nodeType === ELEMENT_NODE) {
      const element = next as Element;
      const flow = enter(reader, element);
      if (flow !== null) {
        open.push({ element, flow });
        next = element.firstChild;
        continue;
      }
    } else if (next.nodeType === TEXT_NODE && parent !== undefined) {
      readTextNode(reader, next as Text, parent.element);
    }
    next = open.length === 0 ? null : next.nextSibling;
  }
}

/**
 * The article's text: its heading, then its body, as rendered, without fields, code and what is hidden.
 * `layout` is by default that of the page as it is rendered.
 */
export function readText(article: FoundArticle, layout?: Layout): TextMap {
  return atOnce(readingText(article, layout));
}

/** The same in turns: what changes between them may be read or not. */
export function* readingText(article: FoundArticle, layout?: Layout): Turns<TextMap> {
  const reader: Reader = {
    heading: article.heading,
    builder: createTextBuilder(MAX_TEXT),
    layout: layout ?? layoutOf(article.root),
    nodes: article.nodes,
    holders: yield* holdersOf(article.nodes),
  };
  if (article.heading !== null) {
    yield* readBranch({ ...reader, heading: null }, article.heading);
    reader.builder.block();
  }
  yield* readBranch(reader, article.root);
  return reader.builder.finish();
}
