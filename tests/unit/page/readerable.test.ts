import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isProbablyReaderable as asReadability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { isProbablyReaderable } from '../../../src/page/readerable.ts';

const documentOf = (source: string): Document => parseHTML(source).document as unknown as Document;
const page = (body: string): Document => documentOf(`<!doctype html><html><body>${body}</body></html>`);

const words = (length: number): string =>
  'The bridge held. '
    .repeat(length)
    .slice(0, length - 1)
    .concat('.');

describe('a page that reads like an article', () => {
  const LONG = words(541);
  it.each([
    ['one long paragraph', `<p>${LONG}</p>`, true],
    ['one that is just too short', `<p>${words(540)}</p>`, false],
    ['blanks around it', `<p>${' '.repeat(400)}${words(300)}</p>`, false],
    ['several paragraphs', `<p>${words(185)}</p>`.repeat(3), true],
    ['many short ones', `<p>${words(139)}</p>`.repeat(50), false],
    ['lines that are broken', `<div>${words(300)}<br>${words(300)}</div>`, true],
    ['as many breaks in one division', `<div>${words(150)}${'<br>'.repeat(50)}</div>`, false],
    ['items of a list', `<ul><li><p>${LONG}</p></li></ul>`, false],
    ['remarks', `<p class="comment">${LONG}</p>`, false],
    ['remarks within the body of the article', `<p class="comment article-body">${LONG}</p>`, true],
    ['an element that is hidden', `<p hidden>${LONG}</p>`, false],
    ['one that is not displayed', `<p style="display: none">${LONG}</p>`, false],
    ['one that is hidden from screen readers', `<p aria-hidden="true">${LONG}</p>`, false],
    ['one that stands in for a picture', `<p aria-hidden="true" class="fallback-image">${LONG}</p>`, true],
    ['preformatted text', `<pre>${LONG}</pre>`, true],
    ['nothing', '', false],
  ])('%s', (_, body, readable) => {
    expect(isProbablyReaderable(page(body))).toBe(readable);
    expect(asReadability(page(body))).toBe(readable);
  });
});

const PAGES = join(import.meta.dirname, '../../../../shared/pages');
const sources = existsSync(PAGES) ? readdirSync(PAGES).map((name) => join(PAGES, name, 'source.html')) : [];
if (sources.length === 0) console.log('Skipped: no saved pages beside the project.');

describe.skipIf(sources.length === 0)('saved pages', () => {
  it('are judged as Readability judges them', () => {
    const differing = sources.filter((path) => {
      if (!existsSync(path)) return false;
      const document = documentOf(readFileSync(path, 'utf8'));
      return isProbablyReaderable(document) !== asReadability(document);
    });
    expect(differing).toEqual([]);
  });
});
