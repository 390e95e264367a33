/**
 * Whether a page reads like an article: decided as `isProbablyReaderable` of Readability 0.6 does, in the order in which most of
 * a page's elements fall out at the least cost. Every page that is opened pays for it.
 */

/** UTF-16 units without white space around them: shorter texts count for nothing. */
const LEAST_TEXT = 140;
/** The sum, over texts, of the square root of what they have more: one of 541 units is enough, or three of 185. */
const ENOUGH = 20;

const UNLIKELY =
  /-ad-|ai2html|banner|breadcrumbs|combx|comment|community|cover-wrap|disqus|extra|footer|gdpr|header|legends|menu|related|remark|replies|rss|shoutbox|sidebar|skyscraper|social|sponsor|supplemental|ad-break|agegate|pagination|pager|popup|yom-remote/i;
const LIKELY_AFTER_ALL = /and|article|body|column|content|main|shadow/i;

export function isProbablyReaderable(document: Document): boolean {
  let score = 0;
  const isEnough = (element: Element): boolean => {
    score += scoreOf(element);
    return score > ENOUGH;
  };
  for (const element of document.querySelectorAll('p, pre, article')) if (isEnough(element)) return true;
  // Where lines are broken in place of paragraphs.
  const broken = new Set<Element>();
  for (const { parentElement } of document.querySelectorAll('div > br')) {
    if (parentElement === null || broken.has(parentElement)) continue;
    broken.add(parentElement);
    if (isEnough(parentElement)) return true;
  }
  return false;
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
