import type { WhiteSpace } from './text-builder.ts';

/** How an element takes part in the flow of text. */
export type Flow = 'none' | 'inline' | 'block' | 'contents';

/** What reading a text needs to know of the page's rendering. */
export interface Layout {
  /** `tag` in capitals. */
  flow(element: Element, tag: string): Flow;
  /** Of the text right in the element; `hidden` text keeps its room but is not shown. */
  whiteSpace(element: Element): WhiteSpace | 'hidden';
}

/** Inline by the user agent's style sheet, so that a float of it is a drop cap rather than a box. */
const INLINE_TAGS = new Set(
  (
    'A ABBR ACRONYM B BDI BDO BIG CITE DATA DEL DFN EM FONT I INS LABEL MARK NOBR OUTPUT Q S SMALL SPAN STRIKE STRONG ' +
    'SUB SUP TIME TT U VAR WBR RUBY IMG PICTURE SVG CODE KBD SAMP INPUT BUTTON SELECT TEXTAREA CANVAS MATH'
  ).split(' '),
);

/** A drop cap holds a letter or two, with an opening quotation mark at most. */
const DROP_CAP_LENGTH = 3;

function fromStyle(style: CSSStyleDeclaration, element: Element, tag: string): Flow {
  const { display } = style;
  if (display === 'none' || display === 'contents') return display;
  const isInlineTag = INLINE_TAGS.has(tag);
  // Words for screen readers, tooltips: laid over the line, not part of it.
  if (isInlineTag && (style.position === 'absolute' || style.position === 'fixed')) return 'none';
  if (display.startsWith('inline') || display.startsWith('ruby')) return 'inline';
  // A float is computed to be a block. A drop cap still belongs to its word.
  const isDropCap =
    isInlineTag && style.float !== 'none' && (element.textContent ?? '').trim().length <= DROP_CAP_LENGTH;
  return isDropCap ? 'inline' : 'block';
}

/** The layout of a rendered page, or by tags where the page is hidden as a whole, as some are until they are set up. */
export function layoutOf(root: Element): Layout {
  const view = root.ownerDocument.defaultView;
  if (view === null) return tagLayout;
  const isRendered = root.checkVisibility?.() !== false || view.getComputedStyle(root).display === 'contents';
  return isRendered ? renderedLayout(view) : tagLayout;
}

function renderedLayout(view: Window): Layout {
  // The texts of an element come one after another.
  let asked: Element | null = null;
  let answer: WhiteSpace | 'hidden' = 'collapse';
  return {
    flow(element, tag) {
      const flow = fromStyle(view.getComputedStyle(element), element, tag);
      if (flow === 'none' || flow === 'contents') return flow;
      // Also knows of closed details and of content-visibility.
      return element.checkVisibility?.() === false ? 'none' : flow;
    },
    whiteSpace(element) {
      if (element !== asked) answer = whiteSpaceOf(view.getComputedStyle(element));
      asked = element;
      return answer;
    },
  };
}

function whiteSpaceOf({ visibility, whiteSpace }: CSSStyleDeclaration): WhiteSpace | 'hidden' {
  if (visibility !== 'visible') return 'hidden';
  if (whiteSpace.startsWith('pre-line') || whiteSpace.startsWith('preserve-breaks')) return 'keep-lines';
  return /^(pre|break-spaces|preserve)/.test(whiteSpace) ? 'keep' : 'collapse';
}

/** The layout by tag names alone, for a document that is parsed but not rendered (on the command line). */
export const tagLayout: Layout = {
  flow(element, tag) {
    if (element.hasAttribute('hidden')) return 'none';
    return INLINE_TAGS.has(tag) ? 'inline' : 'block';
  },
  whiteSpace: () => 'collapse',
};
