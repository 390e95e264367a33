import { ATTEMPTS, type ParsedArticle, parseArticle } from './article-parser.ts';
import { findHeading } from './heading.ts';
import { hidesTheTree, removeShadowing } from './named-properties.ts';
import { atOnce, type Turns } from './turns.ts';
import { nodesBy } from './xpath.ts';

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

/** UTF-16 units of text in the page, ten times what is read of an article: Readability's time grows with it. */
const MAX_PAGE_TEXT = 2_000_000;

/** The same, of a page that nests a hundred deep: Readability asks each level for all of its text (2 MB took eight seconds). */
const MAX_DEEP_TEXT = 50_000;
const DEEP = '* > '.repeat(100).concat('*');

/** Texts between two steps: a few milliseconds. */
const STEP = 400;

const BLANKS = /\s+/g;

// Not the global's, which a document that is parsed outside of a browser does not bring.
const SHOW_TEXT = 4 | 8; // with CDATA, as XPath counts it

function visibleLength(text: string): number {
  return text.replace(BLANKS, '').length;
}

function* walkTexts(node: Node): Turns<Text[]> {
  const document = node.ownerDocument ?? (node as Document);
  const walker = document.createTreeWalker(node, SHOW_TEXT);
  const texts: Text[] = [];
  for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) {
    texts.push(text as Text);
    if (texts.length % STEP === 0) yield;
  }
  return texts;
}

const textsBelow = (node: Node): Text[] => atOnce(walkTexts(node));

/** The nth text of a document, as it is now. A browser makes no object of those that are not asked for. */
function textsOf(document: Document): (n: number) => Text {
  const nodes = nodesBy('//text()', document, 'document');
  if (nodes !== null) return (n) => nodes.item(n) as Text;
  const texts = textsBelow(document);
  return (n) => texts[n]!;
}

function lengthOfText(body: Element): number {
  const unread = [...body.querySelectorAll('script, style')];
  return unread.reduce((rest, { textContent }) => rest - (textContent?.length ?? 0), body.textContent?.length ?? 0);
}

/** Whether Readability would take too long (for its elements, or its text), or a form's fields stand in the way. */
function isUnreadable(document: Document): boolean {
  const body = document.querySelector('body');
  if (body === null || document.getElementsByTagName('*').length > MAX_ELEMENTS) return true;
  const length = lengthOfText(body);
  return (
    length > MAX_PAGE_TEXT ||
    (length > MAX_DEEP_TEXT && document.querySelector(DEEP) !== null) ||
    hidesTheTree(document)
  );
}

/** What one attempt found, and how it leads back: Readability moves and drops the texts of a copy, but makes no new ones. */
interface Attempt {
  readonly parsed: ParsedArticle;
  /** Texts of the article in the copy. */
  readonly found: readonly Text[];
  /** All texts of the copy before; and the page's texts, of which the nth is the original of the nth. */
  readonly copies: readonly Text[];
  readonly original: (n: number) => Text;
}

function* attempt(document: Document, flags: number): Turns<Attempt | null> {
  // These two of one moment: the copy stays as it is, the page may not.
  const original = textsOf(document);
  const copy = document.cloneNode(true) as Document;
  yield;
  removeShadowing(copy);
  const copies = yield* walkTexts(copy);
  const parsed = parseArticle(copy, flags);
  const found = parsed && (yield* walkTexts(parsed.content));
  return parsed && found && { parsed, found, copies, original };
}

/** The first attempt that finds enough, else the one that finds most. */
function* attempts(document: Document): Turns<Attempt | null> {
  let best: Attempt | null = null;
  for (const flags of ATTEMPTS) {
    const next = yield* attempt(document, flags);
    if (next?.parsed.isEnough) return next;
    if ((next?.parsed.length ?? 0) > (best?.parsed.length ?? 0)) best = next;
  }
  return best;
}

/** The page's own texts that make up the article, in document order. */
function* leadBack({ found, copies, original }: Attempt) {
  const lengths = new Map<Text, number>();
  let total = 0;
  for (const text of found) {
    if (lengths.size % STEP === 0) yield;
    const length = visibleLength(text.data);
    lengths.set(text, length);
    total += length;
  }
  const nodes = new Set<Text>();
  let mapped = 0;
  for (const [index, copy] of copies.entries()) {
    if (index % STEP === 0) yield;
    const length = lengths.get(copy) ?? 0;
    if (length > 0) nodes.add(original(index));
    mapped += length;
  }
  return { nodes, mapped, found: total };
}

/** @param nodes in document order. */
function commonAncestor(nodes: ReadonlySet<Text>): Element | null {
  const [first] = nodes;
  const last = [...nodes].at(-1);
  let common = first?.parentElement ?? null;
  while (common !== null && !common.contains(last ?? null)) common = common.parentElement;
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
  try {
    if (isUnreadable(document)) return null;
    const best = yield* attempts(document);
    if (best === null) return null;
    const { nodes, mapped, found } = yield* leadBack(best);
    const root = commonAncestor(nodes);
    if (root === null) return null;
    const { title, byline, site } = best.parsed;
    yield;
    const heading = findHeading(document, title, root);
    yield;
    const apart = heading !== null && !holdsAny(heading, nodes);
    if (apart) for (const node of textsBelow(heading)) nodes.add(node);
    return { title, byline, site, heading: apart ? heading : null, nodes, root, mapping: { found, mapped } };
  } catch {
    return null;
  }
}
