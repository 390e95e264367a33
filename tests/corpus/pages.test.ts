import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureBrowser, launch, type RunningBrowser } from '../../tools/browsers.ts';
import { bundleScript } from '../browser/harness/bundle.ts';
import { type PageServer, STRICT_CSP, servePages } from '../browser/harness/server.ts';

declare const kit: typeof import('../browser/harness/page-kit.ts');

/** Saved pages of newspapers and weblogs with what their metadata say, beside the repository; see the README there. */
const PAGES = resolve('../shared/pages');
const EXAMPLE = resolve('../shared/article');

interface Expected {
  readonly title: string;
  readonly byline: string | null;
  readonly siteName: string | null;
  readonly publishedTime: string | null;
}

/**
 * Days of publication that the expected metadata lack, since they ask fewer places than we do: looked up in each page
 * by hand.
 */
const BY_HAND: Readonly<Record<string, string>> = {
  'citylab-1': '2019-04-30',
  cnet: '2017-01-18',
  cnn: '2016-02-01',
  gmw: '2017-03-10',
  'herald-sun-1': '2015-03-13',
  'ietf-1': '2014-12-15',
  medicalnewstoday: '2017-07-27',
  'nytimes-2': '2016-07-29',
  'nytimes-4': '2018-09-25',
  'quanta-1': '2019-05-20',
  telegraph: '2017-11-16',
  'tmz-1': '2015-02-26',
  'v8-blog': '2019-11-21',
  'wapo-1': '2015-03-18',
  'yahoo-1': '2016-10-13',
  'yahoo-3': '2015-03-11',
  youth: '2017-03-10',
};

/** Expected from a parser that keeps line breaks in titles; browsers do not, and Readability then cuts at the colon. */
const OTHER_TITLES: Readonly<Record<string, string>> = {
  mercurial: 'Shared Mutable History — evolve extension for Mercurial',
};

const slugs = existsSync(PAGES)
  ? readdirSync(PAGES).filter((slug) => existsSync(join(PAGES, slug, 'source.html')))
  : [];
if (slugs.length === 0) console.warn(`No saved pages at ${PAGES}: their tests are skipped.`);

function collapse(text: string | null): string | null {
  return text?.replace(/\s+/g, ' ').trim() || null;
}

describe.skipIf(slugs.length === 0)('saved pages', () => {
  let browser: RunningBrowser;
  let server: PageServer;
  let script: string;
  let page: Page;
  let found = 0;
  let mapped = 0;

  beforeAll(async () => {
    script = await bundleScript(resolve('tests/browser/harness/page-kit.ts'), 'kit');
    server = await servePages((path) => {
      if (path === '/example') return { body: readFileSync(join(EXAMPLE, 'page.html')), headers: STRICT_CSP };
      const slug = path.slice(1);
      return slugs.includes(slug)
        ? { body: readFileSync(join(PAGES, slug, 'source.html')), headers: STRICT_CSP }
        : null;
    });
    browser = await launch({ browser: ensureBrowser(), offline: true });
    page = await browser.newPage();
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  async function open(path: string): Promise<void> {
    await page.goto(server.origin + path, { waitUntil: 'domcontentloaded' });
    await page.evaluate(script);
  }

  it.each(slugs)('%s: metadata, date, and every word found in the page', async (slug) => {
    const expected: Expected = JSON.parse(readFileSync(join(PAGES, slug, 'expected-metadata.json'), 'utf8'));
    await open(`/${slug}`);
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    const read = await page.evaluate(() => kit.read());
    expect(read).not.toBeNull();
    const { title, byline, site, date, mapping } = read!;
    expect({ title, byline, site }).toEqual({
      title: OTHER_TITLES[slug] ?? collapse(expected.title) ?? '',
      byline: collapse(expected.byline),
      site: collapse(expected.siteName),
    });
    expect(date?.date ?? null).toBe(expected.publishedTime?.slice(0, 10) ?? BY_HAND[slug] ?? null);
    expect(await page.evaluate(() => kit.brokenWords())).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    found += mapping.found;
    mapped += mapping.mapped;
  });

  it('lead back to live text nodes with all but one in ten thousand characters', () => {
    console.log(`${mapped} of ${found} characters of ${slugs.length} pages lie in live text nodes`);
    expect(found).toBeGreaterThan(400_000);
    expect(mapped / found).toBeGreaterThan(0.9999);
  });

  it.skipIf(!existsSync(EXAMPLE))('the example page reads exactly as its article', async () => {
    await open('/example');
    const read = await page.evaluate(() => kit.read());
    expect(read?.text).toBe(readFileSync(join(EXAMPLE, 'article.txt'), 'utf8').trim());
    expect(read?.date).toEqual({ date: '2017-05-30', origin: 'time' });
    expect(await page.evaluate(() => kit.brokenWords())).toEqual([]);
  });
});
