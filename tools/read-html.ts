/** Reads the article of a page without a browser. */
import { parseHTML } from 'linkedom';
import { findArticle } from '../src/page/article.ts';
import { tagLayout } from '../src/page/layout.ts';
import { readInfo } from '../src/page/metadata.ts';
import { readText } from '../src/page/read-text.ts';

export interface ReadPage {
  readonly text: string;
  readonly date: string | null;
  readonly title: string;
  readonly site: string | null;
}

/** The article as the extension finds it, but for what only a rendered page can tell; null where there is none. */
export function readHtml(source: string): ReadPage | null {
  const { document } = parseHTML(source);
  const article = findArticle(document);
  if (article === null) return null;
  const { text } = readText(article, tagLayout);
  if (text === '') return null;
  const { title, site, date } = readInfo(document, article);
  return { text, date: date?.date ?? null, title, site };
}
