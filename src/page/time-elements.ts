import type { IsoDate } from '../engine/types.ts';
import type { FoundArticle } from './article.ts';
import { parseDate, parseMachineDate } from './dates.ts';

/** Parts of a page whose dates are not the article's: remarks, other articles, calendars. */
const ELSEWHERE =
  /(?:^|[-_\s])(?:comments?|respond|replies|reply|disqus|related|recommend(?:ed|ations?)|sidebar|widgets?|popular|trending|latest|most|teasers?|promo|newsletter|calendar|events?|archives?)(?:$|[-_\s])/i;
const ELSEWHERE_TAGS = new Set(['ASIDE', 'NAV']);

const MODIFIED_NAME = /updat|modif|edited|revis|changed/i;
const MODIFIED_WORDS =
  /updat|modif|edited|revis|corrected|aktualisiert|mis à jour|actualizado|aggiornato|atualizado|обновлен/i;
const PUBLISHED_NAME = /publish|pubdate|posted|entry-date|post-date|article-date|story-date|date-?line/i;
const PUBLISHED_WORDS =
  /publish|posted|first (?:aired|appeared)|veröffentlicht|erstellt|publié|publicado|pubblicato|опубликован/i;

/** A paragraph as long as this speaks of dates; it does not state its own. */
const PROSE_LENGTH = 200;
const MAX_ELEMENTS = 200;

const PRECEDING = 2;
const FOLLOWING = 4;

function namesOf(element: Element): string {
  return `${element.getAttribute('class') ?? ''} ${element.id} ${element.getAttribute('itemprop') ?? ''}`;
}

/** Microdata about people does not take what is within it away from the article. */
const PERSONS = /(?:Person|Organization)$/;

/** Whether microdata names the article's title as its own. */
function isTitled(scope: Element, title: string): boolean {
  const headline = scope.querySelector('[itemprop~="headline"], [itemprop~="name"]');
  const text = headline?.getAttribute('content') ?? headline?.textContent ?? '';
  return text.replace(/\s+/g, ' ').trim() === title;
}

/** Whether an element that does not hold the article belongs to another one. */
function isOther(element: Element, title: string): boolean {
  const isItem = element.hasAttribute('itemscope') && !PERSONS.test(element.getAttribute('itemtype') ?? '');
  return (element.tagName === 'ARTICLE' || isItem) && !isTitled(element, title);
}

/** Whether it stands in another article, or in a part of the page that is not about this one. */
function isElsewhere(element: Element, { root, heading, title }: FoundArticle): boolean {
  for (let at = element.parentElement; at !== null; at = at.parentElement) {
    if (at.contains(root) || (heading !== null && at.contains(heading))) return false;
    if (ELSEWHERE_TAGS.has(at.tagName) || ELSEWHERE.test(namesOf(at)) || isOther(at, title)) return true;
  }
  return false;
}

/** The words between the time element before, or the start of its line, and this one. */
function wordsBefore(time: Element): string {
  let words = '';
  let at: Node = time;
  for (let steps = 0; steps < 8 && words.length < 40; steps += 1) {
    const before: Node | null = at.previousSibling;
    if (before === null) {
      const parent: Element | null = at.parentElement;
      if (parent === null || parent.tagName === 'ARTICLE' || parent.tagName === 'BODY') break;
      at = parent;
      continue;
    }
    if (before.nodeType === 1) {
      const element = before as Element;
      if (element.tagName === 'TIME' || element.querySelector('time') !== null) break;
    }
    words = `${(before.textContent ?? '').slice(-40)} ${words}`;
    at = before;
  }
  return words.slice(-60);
}

function isModified(time: Element): boolean {
  const parent = time.parentElement;
  if (MODIFIED_NAME.test(namesOf(time))) return true;
  if (parent !== null && MODIFIED_NAME.test(namesOf(parent)) && !PUBLISHED_NAME.test(namesOf(time))) return true;
  return MODIFIED_WORDS.test(wordsBefore(time)) && !PUBLISHED_WORDS.test(namesOf(time));
}

function isInProse(time: Element): boolean {
  const block = time.closest('p, li, blockquote, figcaption, td, dd');
  return (block?.textContent?.trim().length ?? 0) > PROSE_LENGTH;
}

function saysPublished(time: Element): boolean {
  const names = `${namesOf(time)} ${time.parentElement === null ? '' : namesOf(time.parentElement)}`;
  if (time.hasAttribute('pubdate') || PUBLISHED_NAME.test(names)) return true;
  return PUBLISHED_WORDS.test(wordsBefore(time)) && !isInProse(time);
}

/** Above the article's first paragraph, where an unlabelled date is the article's own. */
function isAbove(time: Element, article: FoundArticle): boolean {
  const { heading, root } = article;
  const first = [...article.nodes].find((node) => node.data.trim().length > 80 && heading?.contains(node) !== true);
  if (first === undefined || !(time.compareDocumentPosition(first) & FOLLOWING)) return false;
  const container = root.closest('article, main, [role="main"]');
  const afterHeading = heading !== null && (time.compareDocumentPosition(heading) & PRECEDING) !== 0;
  return container?.contains(time) === true || afterHeading;
}

function dateOf(time: Element): IsoDate | null {
  const value = time.getAttribute('datetime') ?? time.getAttribute('content');
  return value === null ? parseDate(time.textContent ?? '') : parseMachineDate(value);
}

/**
 * The date of publication by the page's `time` elements: one that says so, else one above the first paragraph.
 * `accept` refuses dates that cannot be; `modified` is a date known to be of a later change.
 */
export function dateOfTimes(
  document: Document,
  article: FoundArticle,
  accept: (date: IsoDate) => boolean,
  modified: IsoDate | null,
): IsoDate | null {
  let unlabelled: IsoDate | null = null;
  for (const time of [...document.querySelectorAll('time')].slice(0, MAX_ELEMENTS)) {
    const date = dateOf(time);
    if (date === null || !accept(date) || isElsewhere(time, article) || isModified(time)) continue;
    if (saysPublished(time)) return date;
    if (unlabelled === null && date !== modified && !isInProse(time) && isAbove(time, article)) unlabelled = date;
  }
  return unlabelled;
}

/** Dates of publication in microdata other than `time` elements, as written, in the order of the page. */
export function microdataDates(document: Document, article: FoundArticle): string[] {
  const elements = [...document.querySelectorAll('[itemprop~="datePublished"][content]')].slice(0, MAX_ELEMENTS);
  return elements
    .filter((element) => !isElsewhere(element, article))
    .map((element) => element.getAttribute('content') ?? '');
}
