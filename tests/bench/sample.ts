/** The article that is measured: the project's own sample. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../tools/build.ts';
import { readHtml } from '../../tools/read-html.ts';

export function sampleText(): string {
  const article = readHtml(readFileSync(join(ROOT, 'assets/sample/index.html'), 'utf8'));
  if (article === null) throw new Error('The sample has no article.');
  return article.text;
}
