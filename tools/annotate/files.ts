/** Articles in files: pages and texts, one by one or a folder full of them. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, extname, join, relative } from 'node:path';
import type { ReadPage } from '../read-html.ts';

const PAGE = /\.(?:html?|xhtml)$/i;
const TEXT = /\.(?:txt|text|md)$/i;

/** Below the folder, in order; files of other kinds are passed over. */
export function articlesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && (PAGE.test(entry.name) || TEXT.test(entry.name)))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

/** null: a page without an article. @throws where the file cannot be read. */
export async function readArticle(file: string): Promise<ReadPage | null> {
  const source = readFileSync(file, 'utf8');
  if (!PAGE.test(file)) return { text: source, date: null, title: '', site: null };
  // Loaded for pages alone: what parses them takes longer to start than all the rest.
  const { readHtml } = await import('../read-html.ts');
  return readHtml(source);
}

/** @param path of the article within its folder; the result has the same, with another ending. */
export function writeBeside(out: string, path: string, extension: string, content: string): void {
  const target = join(out, `${path.slice(0, path.length - extname(path).length)}${extension}`);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, content);
}
