/** The annotated page: the article found, its text sent to the worker, what came back kept beside it. */
import type { Annotation, ArticleInfo, PageState } from '../../engine/types.ts';
import { findArticle } from '../../page/article.ts';
import { findMetadata } from '../../page/metadata.ts';
import { readText } from '../../page/read-text.ts';
import type { TextMap } from '../../page/text-map.ts';
import { sendToWorker } from '../../platform/messages.ts';

/** An article, its text's way back to the page, and all that is shown of it. */
export interface AnnotatedPage {
  readonly root: Element;
  readonly map: TextMap;
  readonly info: ArticleInfo;
  readonly annotation: Annotation;
  /** Whether the reader wants marks. */
  readonly marks: boolean;
}

export type PageResult = AnnotatedPage | Extract<PageState, { state: 'failed' }>;

/** Shorter texts are no articles: a form, a player, a list of links that Readability took for prose. */
const MIN_TEXT = 250;

export async function annotatePage(document: Document, previous: AnnotatedPage | null): Promise<PageResult> {
  const article = findArticle(document);
  if (article === null) return { state: 'failed', failure: 'no-article' };
  const map = readText(article);
  if (map.text.length < MIN_TEXT) return { state: 'failed', failure: 'no-article' };
  const { root } = article;
  // The page moved its nodes about, or put equal ones in their place: the words are the same.
  if (previous !== null && previous.map.text === map.text) return { ...previous, root, map };

  const { date, ...info } = findMetadata(document, article);
  const answer = await sendToWorker('page→worker:annotate', { text: map.text, date });
  if (answer === null) return { state: 'failed', failure: 'no-answer' };
  if (!answer.ok) return { state: 'failed', failure: answer.failure };
  const { annotation, marks } = answer;
  return { root, map, annotation, marks, info: { ...info, date: annotation.date } };
}
