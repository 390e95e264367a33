import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { pageOf, paragraphs } from './harness/article-pages.ts';
import { describeInBrowsers } from './harness/browsers.ts';
import { bundleScript } from './harness/bundle.ts';
import { type PageServer, servePages } from './harness/server.ts';

declare const kit: typeof import('./harness/page-kit.ts');

const PAGE = pageOf(`<p id="first">The mill stands 55 km from the pass.</p>${paragraphs()}<div id="ad"></div>`);
const SETTLE = 20; // ms

describeInBrowsers('a page that changes', (running) => {
  let server: PageServer;
  let script: string;
  let page: Page;

  beforeAll(async () => {
    script = await bundleScript(resolve('tests/browser/harness/page-kit.ts'), 'kit');
    server = await servePages((path) => (path === '/favicon.ico' ? null : { body: PAGE }));
    page = await running().newPage();
  });
  afterAll(() => server.close());
  beforeEach(async () => {
    await page.goto(`${server.origin}/one`);
    await page.evaluate(script);
    await page.evaluate((settle) => {
      kit.read();
      kit.watch(settle);
    }, SETTLE);
  });

  /** Long enough for a change to have been noticed, had it counted. */
  const rest = () => page.evaluate((ms) => new Promise((later) => setTimeout(later, ms)), SETTLE * 15);
  const textsNoticed = () => page.evaluate(() => kit.noticed.texts);

  it('is read again when it rewrites a text in place', async () => {
    await page.evaluate(() => {
      (document.getElementById('first')!.firstChild as Text).data = 'The old mill stands 60 km from the pass.';
    });
    await page.waitForFunction(() => kit.noticed.texts.length > 0);
    expect((await textsNoticed()).at(-1)).toContain('The old mill stands 60 km from the pass.');
    expect(await page.evaluate(() => kit.brokenWords())).toEqual([]);
  });

  it('is read again when a paragraph comes or goes', async () => {
    await page.evaluate(() => {
      const added = document.createElement('p');
      added.textContent = 'A later edition adds this sentence about the bridge at the lower mill, and no more.';
      document.querySelector('article')!.append(added);
    });
    await page.waitForFunction(() => kit.noticed.texts.at(-1)?.includes('later edition'));
    await page.evaluate(() => document.getElementById('first')!.remove());
    await page.waitForFunction(() => kit.noticed.texts.at(-1)?.includes('The mill stands') === false);
  });

  it('is watched on when its article was replaced as a whole', async () => {
    await page.evaluate(() => {
      const article = document.querySelector('article')!;
      article.replaceWith(article.cloneNode(true));
    });
    await page.waitForFunction(() => kit.noticed.texts.length === 1);
    await page.evaluate(() => {
      (document.getElementById('first')!.firstChild as Text).data = 'The new mill stands elsewhere.';
    });
    await page.waitForFunction(() => kit.noticed.texts.at(-1)?.includes('The new mill'));
  });

  it('is left alone when advertisements, styles and attributes change', async () => {
    await page.evaluate(() => {
      const slot = document.getElementById('ad')!;
      slot.append(document.createElement('iframe'), document.createElement('script'));
      slot.className = 'loaded';
      document.querySelector('footer')!.textContent = 'About us';
    });
    await rest();
    expect(await textsNoticed()).toEqual([]);
  });

  it('is left alone when it only fidgets, after a while', async () => {
    // Each look in vain makes the next one later.
    await page.evaluate((settle) => kit.watch(settle), SETTLE / 4);
    const looks = await page.evaluate(async () => {
      const paragraph = document.getElementById('first')!;
      let last = -1;
      for (let quiet = 0; quiet < 40; ) {
        // The same text in a new node, time after time.
        paragraph.replaceChildren(paragraph.textContent!);
        await new Promise((later) => setTimeout(later, 25));
        quiet = kit.noticed.texts.length === last ? quiet + 1 : 0;
        last = kit.noticed.texts.length;
      }
      return last;
    });
    expect(looks).toBeGreaterThan(1);
    expect(looks).toBeLessThanOrEqual(16);
  });

  it('is left alone after the signal', async () => {
    await page.evaluate(() => {
      kit.stopAll();
      (document.getElementById('first')!.firstChild as Text).data = 'Nobody looks at this any more.';
      history.pushState(null, '', '/two');
    });
    await rest();
    expect(await page.evaluate(() => kit.noticed)).toEqual({ texts: [], addresses: [] });
  });

  it('is noticed to show another address, but not to move within one', async () => {
    await page.evaluate(() => {
      location.hash = '#part';
      history.replaceState({ seen: true }, '');
      history.pushState(null, '', '/two');
    });
    await page.waitForFunction(() => kit.noticed.addresses.length > 0);
    await page.evaluate(() => history.pushState(null, '', '/two#part'));
    await rest();
    expect(await page.evaluate(() => kit.noticed.addresses)).toEqual([`${server.origin}/two`]);
  });
});
