import type { FoundArticle } from './article.ts';
import type { TextMap } from './text-map.ts';

/** An article together with its text, as it was read. */
export interface ReadArticle {
  readonly article: FoundArticle;
  readonly map: TextMap;
}

export interface WatchOptions {
  readonly signal: AbortSignal;
  /** Quiet time after the last change before the article is looked at again, in ms. */
  readonly settle?: number;
}

/** Long enough for a framework to finish an update, short enough that the reader has not yet read on. */
const SETTLE = 400; // ms

/** A page that never comes to rest is looked at all the same, this many quiet times after its first change. */
const MAX_SETTLES = 5;

/** After this many looks in a row that found nothing new, the page only fidgets: it is watched no longer. */
const MAX_USELESS = 16;

const BLANK = /^\s*$/;

/** Elements that come and go in articles and bring no text of theirs. */
const NO_TEXT = new Set([
  'SCRIPT',
  'STYLE',
  'LINK',
  'IFRAME',
  'INS',
  'IMG',
  'PICTURE',
  'VIDEO',
  'SVG',
  'ASIDE',
  'BUTTON',
]);

function bringsText(node: Node): boolean {
  if (node.nodeType === Node.TEXT_NODE) return !BLANK.test((node as Text).data);
  if (node.nodeType !== Node.ELEMENT_NODE) return false;
  return !NO_TEXT.has((node as Element).tagName.toUpperCase()) && !BLANK.test(node.textContent ?? '');
}

function concernsText(record: MutationRecord, map: TextMap): boolean {
  if (record.type === 'characterData') return map.has(record.target);
  for (const node of record.removedNodes) if (bringsText(node)) return true;
  for (const node of record.addedNodes) if (bringsText(node)) return true;
  return false;
}

/** Whether text came or went in a page since this was called; to be asked once. */
export function noteChanges(document: Document): () => boolean {
  let changed = false;
  const take = (records: readonly MutationRecord[]): void => {
    changed ||= records.some(
      ({ type, addedNodes, removedNodes }) =>
        type === 'characterData' || [...addedNodes, ...removedNodes].some(bringsText),
    );
  };
  const observer = new MutationObserver(take);
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  return () => {
    take(observer.takeRecords());
    observer.disconnect();
    return changed;
  };
}

/**
 * Watches the text of an article and calls back once a change of it has settled: ranges are static, and would paint
 * the wrong words from then on.
 *
 * `onChange` reads the article anew and returns it, which is then watched in place of the old one; null when there is
 * none any more, which counts as no change. After many calls in a row that brought no other text, watching ends.
 */
export function watchArticle(
  read: ReadArticle,
  onChange: () => ReadArticle | null,
  { signal, settle = SETTLE }: WatchOptions,
): void {
  if (signal.aborted) return;
  let { article, map } = read;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let postponed = 0;
  let useless = 0;

  const observer = new MutationObserver((records) => {
    if (!records.some((record) => concernsText(record, map))) return;
    if (timer !== undefined && postponed >= MAX_SETTLES) return;
    postponed = timer === undefined ? 0 : postponed + 1;
    clearTimeout(timer);
    // A look costs as much as the first reading: the more of them were in vain, the longer until the next.
    timer = setTimeout(look, settle * (1 + useless));
  });

  function observe(): void {
    const { root, heading } = article;
    const wanted = { subtree: true, childList: true, characterData: true };
    observer.disconnect();
    observer.observe(root, wanted);
    if (heading !== null && !root.contains(heading)) observer.observe(heading, wanted);
    // A page that replaces the article as a whole does so in here.
    if (root.parentElement !== null) observer.observe(root.parentElement, { childList: true });
  }

  function stop(): void {
    observer.disconnect();
    clearTimeout(timer);
  }

  function look(): void {
    timer = undefined;
    if (signal.aborted) return;
    const next = onChange();
    useless = next === null || next.map.text === map.text ? useless + 1 : 0;
    if (useless >= MAX_USELESS || signal.aborted) {
      stop();
    } else if (next !== null) {
      ({ article, map } = next);
      observe();
    }
  }

  observe();
  signal.addEventListener('abort', stop, { once: true });
}
