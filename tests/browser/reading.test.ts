import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { outputOf, ROOT } from '../../tools/build.ts';
import { annotated, markedWords, spotOf, waitUntil } from '../../tools/reader/page.ts';
import { describeInBrowsers } from './harness/browsers.ts';
import { cardGone, cardText, hover } from './harness/reading.ts';
import { type PageServer, servePages } from './harness/server.ts';

const CARD_READER = join(ROOT, 'tests/browser/harness/card-reader');
const SAMPLE = readFileSync(join(ROOT, 'assets/sample/index.html'), 'utf8');

/** A page whose own dialog is modal, and which has something to focus. */
const WITH_DIALOG = SAMPLE.replace('</body>', '<button id="own">Own</button><dialog>Subscribe?</dialog></body>');

/** The article within one link, as teasers are. */
const LINKED = SAMPLE.replaceAll(/<p>([^<]+)<\/p>/g, '<p><a href="/other">$1</a></p>');
const RIGHT_TO_LEFT = SAMPLE.replace('<html', '<html dir="rtl"');

describeInBrowsers(
  'reading',
  (running) => {
    let server: PageServer;
    let page: Page;
    let extensionPage: Page;

    /** What the worker says when the reader presses a command's keys, which no driver can press. */
    const say = (type: string, payload: unknown = null): Promise<void> =>
      extensionPage.evaluate(
        async (origin, message) => {
          interface Tabs {
            query(filter: object): Promise<readonly { readonly id: number; readonly url?: string }[]>;
            sendMessage(id: number, message: unknown, options: object): Promise<unknown>;
          }
          const { tabs } = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome;
          const tab = (await tabs.query({})).find(({ url }) => url?.startsWith(origin));
          if (tab === undefined) throw new Error('No tab shows the article.');
          await tabs.sendMessage(tab.id, message, { frameId: 0 });
        },
        server.origin,
        { type, payload },
      );

    /** The words whose card is open, once they are others than `before`. */
    const current = (before = ''): Promise<string> =>
      waitUntil(async () => {
        const words = (await markedWords(page))['sidelight-current']?.join(' ') ?? '';
        return words !== '' && words !== before && words;
      }, 'another card');

    beforeAll(async () => {
      await running().installExtension(CARD_READER);
      server = await servePages({
        '/sample': { body: WITH_DIALOG },
        '/linked': { body: LINKED },
        '/rtl': { body: RIGHT_TO_LEFT },
        '/other': { body: '<title>Other</title>' },
      });
      extensionPage = await running().extension!.open('popup.html');
    });
    afterAll(() => server.close());
    beforeEach(async () => {
      page = await running().newPage();
      await page.goto(`${server.origin}/sample`);
      await annotated(page);
      await page.bringToFront();
    });
    afterEach(() => page.close());

    it('walks from mark to mark by command, and back', async () => {
      await say('worker→page:walk', 'next');
      const first = await current();
      expect(await cardText(page)).not.toBe('');
      await say('worker→page:walk', 'next');
      const second = await current(first);
      await say('worker→page:walk', 'previous');
      expect(await current(second)).toBe(first);
    });

    it('takes the focus into a card opened by command, and gives it back on Escape', async () => {
      await page.focus('#own');
      await say('worker→page:walk', 'next');
      await current();
      const focused = () => page.evaluate(() => document.activeElement?.localName);
      expect(await focused()).toBe('sidelight-card');
      await page.keyboard.press('Escape');
      await cardGone(page);
      expect(await focused()).toBe('button');
    });

    it('turns the marks off and on by command', async () => {
      await say('worker→page:toggle-marks');
      expect(await markedWords(page)).toEqual({});
      await say('worker→page:toggle-marks');
      expect(await annotated(page)).toHaveProperty('sidelight-actor');
    });

    it("closes the card by Escape first, and the page's own dialog by the second", async () => {
      await page.evaluate(() => document.querySelector('dialog')!.showModal());
      await say('worker→page:walk', 'next');
      await current();
      const isOpen = () => page.$eval('dialog', ({ open }) => open);
      await page.keyboard.press('Escape');
      await cardGone(page);
      expect(await isOpen()).toBe(true);
      await page.keyboard.press('Escape');
      await waitUntil(async () => !(await isOpen()), 'the dialog to close');
    });

    it('leaves the selection of text to the reader, and opens nothing meanwhile', async () => {
      const { x, y } = await spotOf(page, 'Hezbollah');
      await page.mouse.move(x - 60, y);
      await page.mouse.down();
      await page.mouse.move(x + 60, y, { steps: 6 });
      await page.mouse.move(x, y, { steps: 3 });
      await new Promise((later) => setTimeout(later, 700));
      expect(await cardText(page)).toBe('');
      await page.mouse.up();
      expect(await page.evaluate(() => String(getSelection()))).not.toBe('');
    });

    it('lets a click on marked words follow the link that they stand in', async () => {
      await page.goto(`${server.origin}/linked`);
      await annotated(page);
      await hover(page, 'Hezbollah');
      const { x, y } = await spotOf(page, 'Hezbollah');
      expect(await page.evaluate((left, top) => document.elementFromPoint(left, top)?.closest('a') != null, x, y)).toBe(
        true,
      );
      await page.mouse.click(x, y);
      await waitUntil(async () => new URL(page.url()).pathname === '/other', 'the other page');
    });

    it.each([
      ['from right to left', '/rtl', { width: 1080, height: 820 }],
      ['at twice the size', '/sample', { width: 640, height: 450 }],
    ])('keeps each card within the window of a page read %s', async (_how, path, viewport) => {
      await page.setViewport(viewport);
      await page.goto(`${server.origin}${path}`);
      await annotated(page);
      let words = '';
      for (let step = 0; step < 6; step++) {
        await say('worker→page:walk', 'next');
        words = await current(words);
        const box = await page.$eval('sidelight-card', (host) => host.getBoundingClientRect().toJSON());
        expect(box.width).toBeGreaterThan(200);
        expect(box.left).toBeGreaterThanOrEqual(0);
        expect(box.top).toBeGreaterThanOrEqual(0);
        expect(box.right).toBeLessThanOrEqual(viewport.width);
        expect(box.bottom).toBeLessThanOrEqual(viewport.height);
      }
    });
  },
  (engine) => ({
    extensionDir: outputOf(engine === 'firefox' ? 'firefox' : 'chrome'),
    laterExtensions: [CARD_READER],
  }),
);
