import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { findArticle } from '../../../src/page/article.ts';

const documentOf = (source: string): Document => parseHTML(source).document as unknown as Document;
const page = (body: string): Document => documentOf(`<!doctype html><html><body>${body}</body></html>`);

const lettersOf = (text: string): string => text.replace(/\s+/g, '');

/** The letters of the article's texts, in the page's order; the heading that Readability leaves out is not among them. */
function ours(document: Document): string {
  const article = findArticle(document);
  const nodes = [...(article?.nodes ?? [])].filter((node) => !article?.heading?.contains(node));
  return lettersOf(nodes.map(({ data }) => data).join(''));
}

const readabilitys = (document: Document): string =>
  lettersOf(new Readability(document, { charThreshold: 500 }).parse()?.textContent ?? '');

const LINE = 'The mill stands by the river, as it did, and its wheel still turns in spring, when the snow melts. ';
const LONG = `<p>${LINE.repeat(4)}</p>`;

describe('an article', () => {
  it.each([
    ['hidden parts', `${LONG}<p hidden>Not this.</p><p style="Display: NONE">Nor this.</p>${LONG}`],
    [
      'parts for the eye alone',
      `${LONG}<p aria-hidden="true">Not this.</p><p aria-hidden="true" class="fallback-image">x</p>${LONG}`,
    ],
    [
      'links to scripts',
      `${LONG}<p>${LINE}<a href="javascript:void 0">the <b>wheel</b></a> and <a href="javascript:0">the weir</a></p>${LONG}`,
    ],
    ['boxes in boxes', `<div><div style="color: red"><section><div>${LONG}${LONG}</div></section></div></div>`],
    ['lines that are broken', `<div>${LINE.repeat(4)}<br><br>${LINE.repeat(4)}</div>`],
    ['a table of one cell', `<table><tr><td>${LINE.repeat(9)}</td></tr></table>`],
    ['so few words that only the last attempt keeps them', `<div class="comment"><p>${LINE}</p></div>`],
    ['unlikely names around all of it', `<div class="sidebar">${LONG}${LONG}</div>`],
  ])('with %s is found as Readability finds it', (_, body) => {
    expect(ours(page(body))).toBe(readabilitys(page(body)));
    expect(ours(page(body))).toContain('Themillstandsbytheriver');
  });

  it('has no words of drawings', () => {
    const drawing = '<svg><text>North</text></svg>';
    expect(ours(page(`${LONG}<p>${LINE}${drawing}</p>${LONG}`))).toBe(ours(page(`${LONG}<p>${LINE}</p>${LONG}`)));
  });

  it('leads back to every text, however often Readability tried', () => {
    const document = page(
      `<div class="comment"><p>${LINE}<a href="javascript:0">See there</a></p><p>${LINE}</p></div>`,
    );
    const { nodes, mapping } = findArticle(document)!;
    expect(mapping.mapped).toBe(mapping.found);
    expect([...nodes].every((node) => document.contains(node))).toBe(true);
  });
});

const PAGES = join(import.meta.dirname, '../../../../shared/pages');
const sources = (existsSync(PAGES) ? readdirSync(PAGES) : []).filter((name) =>
  existsSync(join(PAGES, name, 'source.html')),
);
if (sources.length === 0) console.log('Skipped: no saved pages beside the project.');

describe.skipIf(sources.length === 0)('saved pages', () => {
  it('have the articles that Readability finds in them', () => {
    const differing = sources.filter((name) => {
      const source = readFileSync(join(PAGES, name, 'source.html'), 'utf8');
      return ours(documentOf(source)) !== readabilitys(documentOf(source));
    });
    expect(differing).toEqual([]);
  }, 60_000);
});
