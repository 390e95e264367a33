import { Readability } from '@mozilla/readability';
import { findHeading } from './heading.ts';
import { hidesTheTree, removeShadowing } from './named-properties.ts';
import { atOnce, type Turns } from './turns.ts';

/** The article as Readability found it, led back to the live page. */
export interface FoundArticle {
  readonly title: string;
  readonly byline: string | null;
  readonly site: string | null;
  /** The live heading that shows the title, where Readability left it out of the body. */
  readonly heading: Element | null;
  /** Live text nodes of heading and body. */
  readonly nodes: ReadonlySet<Text>;
  /** The smallest live element that holds all of the body's nodes. */
  readonly root: Element;
  /** UTF-16 units of Readability's text without white space, and how many of them `nodes` hold. */
  readonly mapping: { readonly found: number; readonly mapped: number };
}

/** Above this, Readability takes longer than a reader should wait (its cost grows faster than the page). */
const MAX_ELEMENTS = 15_000;

/** Searches through whole branches: real pages need a few, and one that needs many would make the work quadratic. */
const MAX_SEARCHES = 200;

/** UTF-16 units of text in the page, ten times what is read of an article: Readability's time grows with it. */
const MAX_PAGE_TEXT = 2_000_000;

/**
 * Number the copy's elements. Readability keeps an element's attributes when it puts another in its place; where it folds
 * an element into its only child, it copies them over the child's. So elements that follow one another have theirs under
 * different names, and a child that others were folded into keeps its own beside theirs.
 */
const STAMPS = Array.from({ length: 16 }, (_, i) => `data-sidelight-${i}`);

const BLANKS = /\s+/g;

// Not the globals, which a document that is parsed outside of a browser does not bring.
const TEXT_NODE = 3;
const SHOW_TEXT = 4;

function visibleLength(text: string): number {
  return text.replace(BLANKS, '').length;
}

function collapse(text: string): string {
  return text.replace(BLANKS, ' ').trim();
}

/** A page as it was at one moment: what works on the copy can wait for a later task, while the page goes on. */
interface PageCopy {
  readonly body: Element;
  /** The page's elements that may hold text, in document order; the copies of them carry their indices. */
  readonly live: ArrayLike<Element>;
  readonly clone: Document;
  /** Those of `live` in the copy, in the same order. */
  readonly copies: ArrayLike<Element>;
}

/** Elements that may hold text. A list of these costs little until an element is taken from it. */
const HOLDERS = ':not(:empty, script, style, svg *)';

function lengthOfText(body: Element): number {
  const unread = [...body.querySelectorAll('script, style')];
  return unread.reduce((rest, { textContent }) => rest - (textContent?.length ?? 0), body.textContent?.length ?? 0);
}

/**
 * Null where it would take too long to go on (more than 15,000 elements, or 2 MB of text), and where a form's fields stand in the
 * way of walking the page.
 */
function copyPage(document: Document): PageCopy | null {
  const all = document.getElementsByTagName('*');
  const body = document.querySelector('body');
  if (all.length > MAX_ELEMENTS || body === null || hidesTheTree(document)) return null;
  if (lengthOfText(body) > MAX_PAGE_TEXT) return null;
  const live = document.querySelectorAll(HOLDERS);
  const clone = document.cloneNode(true) as Document;
  removeShadowing(clone);
  // Cloning keeps the order of elements, so both lists run in step.
  return { body, live, clone, copies: clone.querySelectorAll(HOLDERS) };
}

/** Elements, or texts, between two steps: a few milliseconds. */
const STEP = 400;

function* number(copies: ArrayLike<Element>): Turns<void> {
  for (let index = 0; index < copies.length; index++) {
    if (index % STEP === 0) yield;
    copies[index]!.setAttribute(STAMPS[index % STAMPS.length]!, String(index));
  }
}

/** The innermost live element that the numbers of `element` or of its nearest numbered ancestor name. */
function liveElementOf(element: Element | null, live: PageCopy['live']): Element | null {
  for (let at = element; at !== null; at = at.parentElement) {
    // Descendants have the larger number.
    let innermost = -1;
    for (const stamp of STAMPS) innermost = Math.max(innermost, Number(at.getAttribute(stamp) ?? -1));
    if (innermost >= 0) return live[innermost] ?? null;
  }
  return null;
}

function textsBelow(element: Element): Text[] {
  const walker = element.ownerDocument.createTreeWalker(element, SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) texts.push(node as Text);
  return texts;
}

/** Live text nodes taken so far, and where the search among an element's children goes on. */
interface Taking {
  readonly taken: Set<Text>;
  readonly cursors: Map<Element, ChildNode | null>;
}

/**
 * Takes from `parent`'s own text nodes, beginning after those taken before, the run that makes up `data`. Usually one
 * node; several where the page's scripts split a text that a round trip through HTML joined again.
 */
function takeOwn({ taken, cursors }: Taking, parent: Element, data: string): boolean {
  let run: Text[] = [];
  let joined = '';
  const start = cursors.get(parent);
  for (let child = start === undefined ? parent.firstChild : start; child !== null; child = child.nextSibling) {
    const text = child.nodeType === TEXT_NODE ? (child as Text) : null;
    if (text === null || !data.startsWith(joined + text.data)) {
      run = [];
      joined = '';
    }
    if (text === null || !data.startsWith(joined + text.data)) continue;
    run.push(text);
    joined += text.data;
    if (joined !== data) continue;
    for (const node of run) taken.add(node);
    cursors.set(parent, child.nextSibling);
    return true;
  }
  return false;
}

/** For the few texts that Readability moved out of their element (links to scripts): any equal text below it. */
function takeBelow({ taken }: Taking, parent: Element, data: string): boolean {
  const text = textsBelow(parent).find((node) => node.data === data && !taken.has(node));
  if (text !== undefined) taken.add(text);
  return text !== undefined;
}

function* leadBack(content: Element, live: PageCopy['live'], body: Element) {
  const taking: Taking = { taken: new Set(), cursors: new Map() };
  let steps = 0;
  let found = 0;
  let mapped = 0;
  let searches = 0;
  for (const { data, parentElement } of textsBelow(content)) {
    if (steps++ % STEP === 0) yield;
    const length = visibleLength(data);
    if (length === 0) continue;
    found += length;
    // What stood right in the body has been moved into an element of Readability's own.
    const parent = liveElementOf(parentElement, live) ?? body;
    if (takeOwn(taking, parent, data)) {
      mapped += length;
    } else if (searches < MAX_SEARCHES) {
      searches += 1;
      if (takeBelow(taking, parent, data)) mapped += length;
    }
  }
  return { nodes: taking.taken, found, mapped };
}

function commonAncestor(nodes: Iterable<Text>): Element | null {
  let common: Element | null = null;
  for (const node of nodes) {
    if (common === null) common = node.parentElement;
    while (common !== null && !common.contains(node)) common = common.parentElement;
  }
  return common;
}

function holdsAny(element: Element, nodes: ReadonlySet<Text>): boolean {
  return textsBelow(element).some((node) => nodes.has(node));
}

/** Finds the article of a page. The live document is read, never changed. Null where there is none. */
export function findArticle(document: Document): FoundArticle | null {
  return atOnce(findingArticle(document));
}

/** The same in turns. What changes in the page after the first of them is not seen. Null also where Readability fails. */
export function* findingArticle(document: Document): Turns<FoundArticle | null> {
  const copy = copyPage(document);
  if (copy === null) return null;
  const { body, live, clone, copies } = copy;
  yield* number(copies);
  yield;
  try {
    // Of what it finds only the texts are asked for: neither HTML nor classes.
    const options = { serializer: (node: Node) => node, maxElemsToParse: MAX_ELEMENTS + 1, keepClasses: true };
    const parsed = new Readability<Node>(clone, options).parse();
    const content = parsed?.content;
    if (!parsed || !content) return null;
    const { nodes, found, mapped } = yield* leadBack(content as Element, live, body);
    const root = commonAncestor(nodes);
    if (root === null) return null;
    const title = collapse(parsed.title ?? '');
    const heading = findHeading(document, title, root);
    const apart = heading !== null && !holdsAny(heading, nodes);
    if (apart) for (const node of textsBelow(heading)) nodes.add(node);
    return {
      title,
      byline: collapse(parsed.byline ?? '') || null,
      site: collapse(parsed.siteName ?? '') || null,
      heading: apart ? heading : null,
      nodes,
      root,
      mapping: { found, mapped },
    };
  } catch {
    return null;
  }
}
