import type { ArticleDate, ArticleInfo, DateOrigin, IsoDate } from '../engine/types.ts';
import type { FoundArticle } from './article.ts';
import { dateInUrl, isPlausible, parseDate, todayOf } from './dates.ts';
import { linkedDates } from './json-ld.ts';
import { dateOfTimes, microdataDates } from './time-elements.ts';

/** Names and properties of `meta` that state the day of publication, the commonest first. */
const META_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'article.published',
  'article:publicationdate',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'citation_publication_date',
  'publication_date',
  'originalpublicationdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'published-date',
  'pubdate',
  'displaydate',
  'cxenseparse:recs:publishtime',
  'dcterms.issued',
  'dc.date.issued',
  'dcterms.created',
  'dc.date.created',
  'dcterms.date',
  'dc.date',
  'date',
] as const;

function metaDates(document: Document): string[] {
  const values = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const content = meta.getAttribute('content') ?? '';
    for (const attribute of ['property', 'name']) {
      // One attribute may hold several names.
      for (const name of (meta.getAttribute(attribute) ?? '').toLowerCase().split(/\s+/)) {
        if (!values.has(name)) values.set(name, content);
      }
    }
  }
  return META_NAMES.flatMap((name) => values.get(name) ?? []);
}

function addresses(document: Document): string[] {
  const canonical = document.querySelector('link[rel~="canonical"]')?.getAttribute('href');
  const shared = document.querySelector('meta[property="og:url"]')?.getAttribute('content');
  return [document.URL, canonical, shared].flatMap((address) => address ?? []);
}

/**
 * The day on which the article was published, as its page states it, in the order of trust: `time` elements, JSON-LD,
 * `meta`, the page's address. Null when none states a full date that can be; the dateline is left to the engine.
 * `today` bounds it (a day is allowed for time zones).
 */
export function findDate(document: Document, article: FoundArticle, today: IsoDate): ArticleDate | null {
  const accept = (date: IsoDate | null): date is IsoDate => date !== null && isPlausible(date, today);
  const dated = (date: IsoDate | null, origin: DateOrigin): ArticleDate | null =>
    accept(date) ? { date, origin } : null;
  const linked = linkedDates(document, article.title);
  const published = parseDate(linked.published ?? '');
  const modified = parseDate(linked.modified ?? '');
  const ofChange = modified === published ? null : modified;
  return (
    dated(dateOfTimes(document, article, accept, ofChange), 'time') ??
    dated(published, 'json-ld') ??
    dated([...metaDates(document), ...microdataDates(document, article)].map(parseDate).find(accept) ?? null, 'meta') ??
    dated(addresses(document).map(dateInUrl).find(accept) ?? null, 'url')
  );
}

/** What the page says of its article. */
export function readInfo(document: Document, article: FoundArticle, today: IsoDate = todayOf(new Date())): ArticleInfo {
  const { title, byline, site } = article;
  return { title, byline, site, date: findDate(document, article, today) };
}
