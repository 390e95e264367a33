import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isProbablyReaderable as asReadability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { isProbablyReaderable } from '../../../src/page/readerable.ts';
import { READABLE } from '../support/readable.ts';

const documentOf = (source: string): Document => parseHTML(source).document as unknown as Document;
const page = (body: string): Document => documentOf(`<!doctype html><html><body>${body}</body></html>`);

describe('a page that reads like an article', () => {
  it.each(READABLE)('%s', (_, body, readable) => {
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
