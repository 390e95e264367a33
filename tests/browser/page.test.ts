import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { READABLE } from '../unit/support/readable.ts';
import { MIXED, MIXED_TEXT, NO_ARTICLE, pageOf, paragraphs, RIGHT_TO_LEFT } from './harness/article-pages.ts';
import { describeInBrowsers } from './harness/browsers.ts';
import { bundleScript } from './harness/bundle.ts';
import { type PageServer, STRICT_CSP, servePages } from './harness/server.ts';

declare const kit: typeof import('./harness/page-kit.ts');

const LONG = pageOf(
  Array.from({ length: 2_000 }, (_, index) => `<p>${index}. ${'Many words. '.repeat(12)}</p>`).join(''),
);
const XHTML = `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>A mill</title></head><body>${READABLE[0]![1]}</body></html>`;
const DEEP = pageOf(`${'<div>'.repeat(200)}${paragraphs().repeat(150)}${'</div>'.repeat(200)}`);
const CROWDED = pageOf(paragraphs() + '<i></i>'.repeat(15_000));

describeInBrowsers('the article of a page', (running) => {
  let server: PageServer;
  let script: string;
  let page: Page;

  beforeAll(async () => {
    script = await bundleScript(resolve('tests/browser/harness/page-kit.ts'), 'kit');
    server = await servePages({
      '/mixed': { body: MIXED },
      '/strict': { body: MIXED, headers: STRICT_CSP },
      '/rtl': { body: RIGHT_TO_LEFT },
      '/none': { body: NO_ARTICLE },
      '/xhtml': { body: XHTML, type: 'application/xhtml+xml' },
      '/long': { body: LONG },
      '/crowded': { body: CROWDED },
      '/deep': { body: DEEP },
    });
    page = await running().newPage();
  });
  afterAll(() => server.close());

  async function open(path: string): Promise<void> {
    await page.goto(server.origin + path);
    await page.evaluate(script);
  }

  it('is read as it is rendered, without fields, code and what is hidden', async () => {
    await open('/mixed');
    const read = await page.evaluate(() => kit.read());
    expect(read?.text).toBe(MIXED_TEXT);
    expect(read?.title).toBe('A valley counts its bridges');
    expect(read?.truncated).toBe(false);
    expect(read?.mapping.mapped).toBe(read?.mapping.found);
  });

  it('leads every word to the page and back', async () => {
    await open('/mixed');
    await page.evaluate(() => kit.read());
    expect(await page.evaluate(() => kit.brokenWords())).toEqual([]);
    const start = MIXED_TEXT.indexOf('12 km2, about 55 km from');
    const span = { start, end: start + '12 km2, about 55 km from'.length };
    // Within a node, white space that is not rendered lies within the range.
    expect(await page.evaluate((wanted) => kit.rangeTexts(wanted), span)).toEqual([
      '12 km',
      '2',
      ', about ',
      '55',
      ' km\n   from',
    ]);
  });

  it('gives no range for a break between blocks', async () => {
    await open('/mixed');
    await page.evaluate(() => kit.read());
    const start = MIXED_TEXT.indexOf('\n\n');
    expect(await page.evaluate((at) => kit.rangeTexts({ start: at, end: at + 2 }), start)).toEqual([]);
  });

  it('leaves the page as it was, to the byte', async () => {
    await open('/mixed');
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await page.evaluate(() => {
      const read = kit.read();
      kit.paint([{ span: { start: 0, end: read!.text.length }, category: 'place' }]);
      kit.brokenWords();
      kit.hit(100, 100);
    });
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });

  it('is found under a policy that forbids everything', async () => {
    await open('/strict');
    expect((await page.evaluate(() => kit.read()))?.text).toBe(MIXED_TEXT);
  });

  it('is found in a page that runs from right to left', async () => {
    await open('/rtl');
    const read = await page.evaluate(() => kit.read());
    expect(read?.text.startsWith('الوادي يحصي جسوره\n\nعادت الفرق')).toBe(true);
    expect(read?.text.endsWith('ستدفعه المحافظة.')).toBe(true);
    expect(await page.evaluate(() => kit.brokenWords())).toEqual([]);
  });

  it('is null where there is none', async () => {
    await open('/none');
    expect(await page.evaluate(() => kit.read())).toBeNull();
  });

  it('is told by the gate from what is none, as outside of a browser', async () => {
    await open('/none');
    const bodies = READABLE.map(([, body]) => body);
    const told = await page.evaluate((all) => all.map((body) => kit.isReadable(body)), bodies);
    expect(told).toEqual(READABLE.map(([, , readable]) => readable));
  });

  it('is told by the gate in XHTML, and where a form has the name of what the gate asks', async () => {
    await open('/xhtml');
    expect(await page.evaluate(() => kit.isReadable())).toBe(true);
    await open('/none');
    const clobbered = `<form name="evaluate"></form>${READABLE[0]![1]}`;
    expect(await page.evaluate((body) => kit.isReadable(body), clobbered)).toBe(true);
  });

  describe('at its limits', () => {
    it('is cut between words at 200,000 characters', async () => {
      await open('/long');
      const read = await page.evaluate(() => kit.read());
      expect(read?.truncated).toBe(true);
      expect(read?.text.length).toBeGreaterThan(199_000);
      expect(read?.text.length).toBeLessThanOrEqual(200_000);
      expect(read?.text).toMatch(/(?:Many|words\.)$/);
    });

    it('is not looked for in a page that nests much text a hundred deep', async () => {
      await open('/deep');
      expect(await page.evaluate(() => kit.read())).toBeNull();
    });

    it('is not looked for in a page of more than 15,000 elements', async () => {
      await open('/crowded');
      expect(await page.evaluate(() => kit.read())).toBeNull();
    });
  });
});
