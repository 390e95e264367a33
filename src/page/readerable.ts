/**
 * Whether a page reads like an article: decided as `isProbablyReaderable` of Readability 0.6 does, in the order in which most of
 * a page's elements fall out at the least cost. Every page that is opened pays for it.
 */
import { nodesBy } from './xpath.ts';

/** UTF-16 units without white space around them: shorter texts count for nothing. */
const LEAST_TEXT = 140;
/** The sum, over texts, of the square root of what they have more: one of 541 units is enough, or three of 185. */
const ENOUGH = 20;

const UNLIKELY =
  /-ad-|ai2html|banner|breadcrumbs|combx|comment|community|cover-wrap|disqus|extra|footer|gdpr|header|legends|menu|related|remark|replies|rss|shoutbox|sidebar|skyscraper|social|sponsor|supplemental|ad-break|agegate|pagination|pager|popup|yom-remote/i;
const LIKELY_AFTER_ALL = /and|article|body|column|content|main|shadow/i;

/** What may hold enough text. The browser leaves out the short ones itself, which on most pages are all. */
const LONG = `[string-length() >= ${LEAST_TEXT}]`;
const LONG_PARAGRAPHS = `/descendant::p${LONG} | /descendant::pre${LONG}`;

export function isProbablyReaderable(document: Document): boolean {
  let score = 0;
  const add = (element: Element): boolean => {
    score += scoreOf(element);
    return score > ENOUGH;
  };
  return (
    some(paragraphsOf(document), add) ||
    some(document.querySelectorAll('article'), add) ||
    // Where lines are broken in place of paragraphs.
    (document.querySelector('div > br') !== null && some(brokenIn(document), add))
  );
}

/** Not an iterator: Firefox takes longer to make a content script one than to answer for the whole list. */
function some(elements: ArrayLike<Element>, wanted: (element: Element) => boolean): boolean {
  const { length } = elements;
  for (let index = 0; index < length; index++) if (wanted(elements[index]!)) return true;
  return false;
}

function paragraphsOf(document: Document): ArrayLike<Element> {
  if (document.querySelector('p, pre') === null) return [];
  const long = nodesBy(LONG_PARAGRAPHS, document, 'any');
  if (long === null) return document.querySelectorAll('p, pre');
  return Array.from({ length: long.length }, (_, index) => long.item(index) as Element);
}

function brokenIn(document: Document): Element[] {
  const broken = new Set<Element>();
  for (const { parentElement } of document.querySelectorAll('div > br')) {
    if (parentElement !== null) broken.add(parentElement);
  }
  return [...broken];
}

function scoreOf(element: Element): number {
  const text = element.textContent ?? '';
  const length = text.length < LEAST_TEXT ? 0 : text.trim().length;
  if (length < LEAST_TEXT || isHidden(element) || isUnlikely(element) || element.matches('li p')) return 0;
  return Math.sqrt(length - LEAST_TEXT);
}

function isUnlikely(element: Element): boolean {
  const names = `${element.className} ${element.id}`;
  return UNLIKELY.test(names) && !LIKELY_AFTER_ALL.test(names);
}

/** By its attributes alone: asking for its style would have the page laid out. */
function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  if (element.hasAttribute('style') && (element as HTMLElement).style?.display === 'none') return true;
  const hiddenFromReaders = element.getAttribute('aria-hidden') === 'true';
  return hiddenFromReaders && !element.className?.includes?.('fallback-image');
}
