import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from '../../tools/browsers.ts';
import { outputOf, ROOT } from '../../tools/build.ts';
import { annotated, markedWords } from '../../tools/reader/page.ts';
import { popupOver, press, settled } from '../../tools/reader/popup.ts';
import { describeInBrowsers } from './harness/browsers.ts';
import { cardGone, hover } from './harness/reading.ts';
import { type PageServer, servePages } from './harness/server.ts';

const ARTICLE = join(ROOT, '../shared/article/page.html');
const CARD_READER = join(ROOT, 'tests/browser/harness/card-reader');
const present = existsSync(ARTICLE);
if (!present) console.log('no shared folder beside the project: the example article is not opened in the browsers');

describe.runIf(present)('the example article', () => {
  describeInBrowsers(
    'annotated',
    (running) => {
      let server: PageServer;
      let page: Page;

      beforeAll(async () => {
        await running().installExtension(CARD_READER);
        server = await servePages({ '/article': { body: readFileSync(ARTICLE) } });
        page = await running().newPage();
        await page.goto(`${server.origin}/article`);
        await annotated(page);
      });
      afterAll(() => server.close());

      it('leaves the page as it is without the extension, to the byte', async () => {
        const without = await launch({ browser: running().found, offline: true });
        try {
          const other = await without.newPage();
          await other.goto(`${server.origin}/article`);
          const untouched = await other.evaluate(() => document.documentElement.outerHTML);
          expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(untouched);
        } finally {
          await without.close();
        }
      });

      it('marks nothing outside of the article', async () => {
        const words = Object.values(await markedWords(page)).flat();
        expect(words).not.toContain('20 mm');
        expect(words).not.toContain('10 square metres');
        expect(words.filter((text) => text === '55 km')).toHaveLength(1);
      });

      it.each([
        ['Hezbollah', 'Hezbollah'],
        ['Daesh', 'Islamic State'],
        ['coalition', 'coalition against'],
        ['100 square km', '39 sq mi'],
      ])('shows who or what is meant by %s, until Escape', async (words, meant) => {
        expect((await hover(page, words)).replaceAll('\u00a0', ' ')).toContain(meant);
        await page.keyboard.press('Escape');
        await cardGone(page);
      });

      it('is summed up in the popup with the same actors, places and measurements', async () => {
        const popup = await popupOver(running().extension!, page);
        await press(popup, 'All ');
        const text = (await settled(popup)).replaceAll('\u00a0', ' ');
        for (const name of ['May 30, 2017', 'Islamic State', 'Hezbollah', '100 square km', '20 to 25 km', 'Syria'])
          expect(text).toContain(name);
      });
    },
    (engine) => ({
      extensionDir: outputOf(engine === 'firefox' ? 'firefox' : 'chrome'),
      laterExtensions: [CARD_READER],
    }),
  );
});
