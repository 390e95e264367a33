/** The annotated page: the article found, its text sent to the worker, what came back kept beside it. */
import { findDateline } from '../../engine/text/dates.ts';
import type { Annotation, ArticleDate, ArticleInfo, IsoDate, PageSettings, PageState } from '../../engine/types.ts';
import { type FoundArticle, findArticle, findingArticle } from '../../page/article.ts';
import { readInfo } from '../../page/metadata.ts';
import { readingText, readText } from '../../page/read-text.ts';
import type { TextMap } from '../../page/text-map.ts';
import { inTurns } from '../../page/turns.ts';
import { noteChanges, type ReadArticle } from '../../page/watch.ts';
import { type AnnotatedText, askWorker } from '../../platform/messages.ts';

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
  return article === null ? null : ifLongEnough(article, readText(article));
}

/** In ms. A task that has taken as long lets others have their turn; before that, waiting for a turn of its own would take longer. */
const LONG = 25;

/**
 * In ms. A page that waited as long has most likely something to draw. It goes first: otherwise the next question for a style would
 * have it laid out within a task of ours.
 */
const VERY_LONG = 80;

/** The same, where it takes long in several tasks, between which the page may answer its reader. */
export async function readPageInTasks(document: Document): Promise<ReadArticle | null> {
  const hasChanged = noteChanges(document);
  let began = performance.now();
  const giveWay = async (): Promise<void> => {
    const took = performance.now() - began;
    if (took < LONG) return;
    await nextTask();
    if (took > VERY_LONG) await nextFrame(document);
    began = performance.now();
  };
  const article = await inTurns(findingArticle(document), giveWay);
  await giveWay();
  const map = article === null ? null : await inTurns(readingText(article), giveWay);
  // What was copied and read does not stand there any more: once more, and in one go.
  if (hasChanged()) return readPage(document);
  return article === null || map === null ? null : ifLongEnough(article, map);
}

function ifLongEnough(article: FoundArticle, map: TextMap): ReadArticle | null {
  return map.text.length < MIN_TEXT ? null : { article, map };
}

/** UTF-16 units of an answer that takes about as long to parse as its marks to paint. */
const LONG_ANSWER = 300_000;

/** Not a timer, which waits for a second in a tab that is not in front. */
function nextTask(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** After the page's next frame. A tab that is not in front draws none. */
async function nextFrame(document: Document): Promise<void> {
  if (document.hidden) return;
  await new Promise((resolve) => {
    requestAnimationFrame(resolve);
    setTimeout(resolve, LATEST_FRAME);
  });
  await nextTask();
}

/** In ms; for tabs that leave the front just then. */
const LATEST_FRAME = 100;

/**
 * @param given the date that the reader gave the article; null: as found.
 * @returns the page, and how the reader wants it shown.
 */
export async function annotatePage(
  { article, map }: ReadArticle,
  given: IsoDate | null,
): Promise<{ page: AnnotatedPage; settings: PageSettings } | Failed> {
  const info = infoOf(readInfo(article.root.ownerDocument, article), map.text, given);
  const answer = await askWorker('page→worker:annotate', { text: map.text, date: info.date });
  if (answer === null) return { state: 'failed', failure: 'no-answer' };
  if (!answer.ok) return { state: 'failed', failure: answer.failure };
  const { annotation, settings }: AnnotatedText = JSON.parse(answer.json);
  if (answer.json.length > LONG_ANSWER) await nextTask();
  return { page: { article, map, annotation, info: { ...info, date: annotation.date } }, settings };
}

/** Of a given date the found one is kept: it is the way back. The worker would not say what it passed over. */
function infoOf(info: ArticleInfo, text: string, given: IsoDate | null): ArticleInfo {
  if (given === null) return info;
  const dateline = info.date === null ? findDateline(text) : null;
  const found: ArticleDate | null = dateline === null ? info.date : { date: dateline, origin: 'dateline' };
  return { ...info, date: { date: given, origin: 'given' }, found };
}
