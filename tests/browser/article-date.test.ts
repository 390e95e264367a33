import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { outputOf, ROOT } from '../../tools/build.ts';
import { annotated, restOn, waitUntil } from '../../tools/reader/page.ts';
import { popupOver, press, textOf } from '../../tools/reader/popup.ts';
import { NO_ARTICLE } from './harness/article-pages.ts';
import { describeInBrowsers } from './harness/browsers.ts';
import { cardGone, hover } from './harness/reading.ts';
import { type PageServer, servePages } from './harness/server.ts';

const CARD_READER = join(ROOT, 'tests/browser/harness/card-reader');

/** With a phrase that means another person on another day. */
const OFFICE = readFileSync(join(ROOT, 'assets/sample/index.html'), 'utf8').replace(
  '<p>Neither side',
  '<p>The Iranian president promised more convoys. Neither side',
);

describeInBrowsers(
  'the article’s date',
  (running) => {
    let server: PageServer;
    let page: Page;
    const popup = (): Promise<Page> => popupOver(running().extension!, page);

    beforeAll(async () => {
      await running().installExtension(CARD_READER);
      server = await servePages({ '/office': { body: OFFICE }, '/search': { body: NO_ARTICLE } });
      page = await running().newPage();
    });
    afterAll(() => server.close());

    it('is changed in the popup, for the cards too, and changed back, and the page is left as it is', async () => {
      await page.goto(`${server.origin}/office`);
      await annotated(page);
      const html = await page.evaluate(() => document.documentElement.outerHTML);
      let open = await popup();
      const says = (words: RegExp) =>
        waitUntil(async () => words.test(await textOf(open)), `the popup to say ${words}`);
      const give = async (day: string): Promise<void> => {
        await press(open, 'change the article’s date');
        await open.waitForSelector('input[type=date]');
        await open.$eval('input[type=date]', (input, value) => ((input as HTMLInputElement).value = value), day);
        await press(open, 'Use');
      };
      const card = async (): Promise<string> => {
        const words = await hover(page, 'Iranian president');
        await page.keyboard.press('Escape');
        await cardGone(page);
        return words;
      };
      // A card that is drawn but not shown must not be taken up as of another day.
      await page.bringToFront();
      await restOn(page, 'Iranian president');
      await new Promise((later) => setTimeout(later, 250));
      await page.mouse.move(5, 5);
      await give('1066-10-14');
      await says(/Give a day from .*1900 to .*20\d\d/);
      await press(open, 'Cancel');
      await give('2022-03-01');
      await says(/(Mar(ch)? 1, 2022|1 Mar(ch)? 2022), set by you/);
      await page.bringToFront();
      expect(await card()).toMatch(/^(?!.*Rouhani).*Raisi.*2022, set by you/s);
      // One that opens later knows it as well.
      open = await popup();
      await says(/set by you/);
      await press(open, 'back to');
      await says(/2017, (?!set by you)/);
      expect(await card()).toMatch(/^(?!.*Raisi).*Rouhani/s);
      await page.$eval('sidelight-card', (host) => host.remove());
      expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(html);

      await give('2022-03-01');
      await says(/set by you/);
      await page.goto(`${server.origin}/search`);
      await press(open, 'back to');
      await says(/[Nn]o article/);
      // The choice went with the page.
      await page.goto(`${server.origin}/office`);
      await annotated(page);
      open = await popup();
      await says(/2017, (?!set by you)/);
    });
  },
  (engine) => ({
    extensionDir: outputOf(engine === 'firefox' ? 'firefox' : 'chrome'),
    laterExtensions: [CARD_READER],
  }),
);
