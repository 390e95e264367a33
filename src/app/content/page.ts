/** The annotated page: the article found, its text sent to the worker, what came back kept beside it. */
import { findDateline } from '../../engine/text/dates.ts';
import type { Annotation, ArticleDate, ArticleInfo, IsoDate, PageSettings, PageState } from '../../engine/types.ts';
import { findArticle } from '../../page/article.ts';
import { readInfo } from '../../page/metadata.ts';
import { readText } from '../../page/read-text.ts';
import type { ReadArticle } from '../../page/watch.ts';
import { sendToWorker } from '../../platform/messages.ts';

/** A read article with all that is shown of it. */
export interface AnnotatedPage extends ReadArticle {
  readonly info: ArticleInfo;
  readonly annotation: Annotation;
}

export type Failed = Extract<PageState, { state: 'failed' }>;

/** Shorter texts are no articles: a form, a player, a list of links that Readability took for prose. */
const MIN_TEXT = 250;

export function readPage(document: Document): ReadArticle | null {
  const article = findArticle(document);
  if (article === null) return null;
  const map = readText(article);
  return map.text.length < MIN_TEXT ? null : { article, map };
}

/**
 * @param given the date that the reader gave the article; null: as found.
 * @returns the page, and how the reader wants it shown.
 */
export async function annotatePage(
  { article, map }: ReadArticle,
  given: IsoDate | null,
): Promise<{ page: AnnotatedPage; settings: PageSettings } | Failed> {
  const info = infoOf(readInfo(article.root.ownerDocument, article), map.text, given);
  const answer = await sendToWorker('page→worker:annotate', { text: map.text, date: info.date });
  if (answer === null) return { state: 'failed', failure: 'no-answer' };
  if (!answer.ok) return { state: 'failed', failure: answer.failure };
  const { annotation, settings } = answer;
  return { page: { article, map, annotation, info: { ...info, date: annotation.date } }, settings };
}

/** Of a given date the found one is kept: it is the way back. The worker would not say what it passed over. */
function infoOf(info: ArticleInfo, text: string, given: IsoDate | null): ArticleInfo {
  if (given === null) return info;
  const dateline = info.date === null ? findDateline(text) : null;
  const found: ArticleDate | null = dateline === null ? info.date : { date: dateline, origin: 'dateline' };
  return { ...info, date: { date: given, origin: 'given' }, found };
}
