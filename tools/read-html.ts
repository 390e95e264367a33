/** Reads the article of a page without a browser. */
import { parseHTML } from 'linkedom';
import { findArticle } from '../src/page/article.ts';
import { tagLayout } from '../src/page/layout.ts';
import { readInfo } from '../src/page/metadata.ts';
import { readText } from '../src/page/read-text.ts';

/** The article as the extension finds it, but for what only a rendered page can tell; null where there is none. */
export function readHtml(source: string): { text: string; date: string | null } | null {
  const { document } = parseHTML(source);
  const article = findArticle(document);
  if (article === null) return null;
  const { text } = readText(article, tagLayout);
  return text === '' ? null : { text, date: readInfo(document, article).date?.date ?? null };
}
