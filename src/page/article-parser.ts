import { Readability } from '@mozilla/readability';

/** What Readability 0.6 does step by step, as far as it is done otherwise here; its types name none of it. */
interface Steps {
  readonly _doc: Document;
  _flags: number;
  _grabArticle(): Element | null;
}

type Parsed = ReturnType<Readability<Node>['parse']>;

const StepByStep = Readability as unknown as new (
  ...args: ConstructorParameters<typeof Readability<Node>>
) => Steps & Readability<Node>;

/** Readability's flags: drop what has an unlikely name, weigh names, drop what looks odd by what it holds. */
const STRIP_UNLIKELY = 0x1;
const WEIGH_CLASSES = 0x2;
const CLEAN_CONDITIONALLY = 0x4;

/** What Readability tries one after the other where it finds too little. */
export const ATTEMPTS: readonly number[] = [
  STRIP_UNLIKELY | WEIGH_CLASSES | CLEAN_CONDITIONALLY,
  WEIGH_CLASSES | CLEAN_CONDITIONALLY,
  CLEAN_CONDITIONALLY,
  0,
];

/** UTF-16 units. Less is no article as long as there is another way to look for it. */
const ENOUGH = 500;

/** Those of which the style may hide an element; asking each element for its style would take longer than the rest. */
const MAYBE_HIDDEN = 'body :is([hidden], [aria-hidden="true"], [style*="none" i], [style*="hidden" i])';

function isHidden(element: Element): boolean {
  const { style } = element as Partial<HTMLElement>;
  if (style?.display === 'none' || style?.visibility === 'hidden' || element.hasAttribute('hidden')) return true;
  // Formulas in Wikipedia are hidden from screen readers only.
  return element.getAttribute('aria-hidden') === 'true' && !element.getAttribute('class')?.includes('fallback-image');
}

/**
 * One attempt at the texts of an article. What shows in its HTML alone is left undone: in Firefox each thing that a content
 * script asks of an element takes about a microsecond, and on a page of a newspaper that comes to some ten milliseconds.
 */
class ArticleParser extends StepByStep {
  constructor(copy: Document, flags: number) {
    // Any length will do (0 would stand for the default): for the next attempt it would write the page as HTML and read it again,
    // and no text of that would lead back.
    super(copy, { serializer: (node: Node) => node, keepClasses: true, charThreshold: -1 });
    this._flags = flags;
  }

  /** Removes at once what it would remove one by one. */
  override _grabArticle(): Element | null {
    for (const element of this._doc.querySelectorAll(MAYBE_HIDDEN)) if (isHidden(element)) element.remove();
    for (const drawn of this._doc.querySelectorAll('svg > *')) drawn.remove();
    return super._grabArticle();
  }

  _isProbablyVisible(): boolean {
    return true;
  }

  _cleanStyles(): void {}
  _fixRelativeUris(): void {}
  _simplifyNestedElements(): void {}
}

export interface ParsedArticle {
  readonly title: string;
  readonly byline: string | null;
  readonly site: string | null;
  readonly content: Element;
  readonly isEnough: boolean;
  /** UTF-16 units of its text, with single spaces. */
  readonly length: number;
}

function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/**
 * Finds the article in the copy of a page, whose text nodes it keeps. The copy is of no further use.
 *
 * @param flags one of `ATTEMPTS`, to be tried in their order until one finds enough.
 */
export function parseArticle(copy: Document, flags: number): ParsedArticle | null {
  const parsed: Parsed = new ArticleParser(copy, flags).parse();
  if (!parsed?.content) return null;
  const { length } = collapse(parsed.textContent ?? '');
  return {
    title: collapse(parsed.title ?? ''),
    byline: collapse(parsed.byline ?? '') || null,
    site: collapse(parsed.siteName ?? '') || null,
    content: parsed.content as Element,
    isEnough: length >= ENOUGH,
    length,
  };
}
