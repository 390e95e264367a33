import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { type BrowserEngine, goToOwnPage } from '../../tools/browsers.ts';
import { outputOf, ROOT } from '../../tools/build.ts';
import { annotated, markedWords, waitUntil } from '../../tools/reader/page.ts';
import { popupOver, press, settled } from '../../tools/reader/popup.ts';
import { NO_ARTICLE } from './harness/article-pages.ts';
import { describeInBrowsers } from './harness/browsers.ts';
import { cardText } from './harness/reading.ts';
import { type PageServer, servePages } from './harness/server.ts';

const CARD_READER = join(ROOT, 'tests/browser/harness/card-reader');
const SAMPLE = readFileSync(join(ROOT, 'assets/sample/index.html'), 'utf8');

/** An article in boxes that the gate does not take for paragraphs. */
const UNREADABLE = SAMPLE.replaceAll('<p>', '<div class="t">').replaceAll('</p>', '</div>');

const directory = (engine: BrowserEngine): string => outputOf(engine === 'firefox' ? 'firefox' : 'chrome');

const pages = {
  '/sample': { body: SAMPLE },
  '/unreadable': { body: UNREADABLE },
  '/search': { body: NO_ARTICLE },
};

describeInBrowsers(
  'the popup',
  (running) => {
    let server: PageServer;
    let page: Page;
    const popup = (): Promise<Page> => popupOver(running().extension!, page);

    beforeAll(async () => {
      await running().installExtension(CARD_READER);
      server = await servePages(pages);
    });
    afterAll(() => server.close());
    beforeEach(async () => {
      page = await running().newPage();
    });
    afterEach(async () => {
      const [keep, ...others] = await running().puppeteer.pages();
      await Promise.all(others.map((other) => other.close()));
      await keep?.goto('about:blank').catch(() => null);
    });

    it('sums the article up', async () => {
      await page.goto(`${server.origin}/sample`);
      await annotated(page);
      const open = await popup();
      await press(open, 'All ');
      const text = await settled(open);
      expect(text).toMatch('Two Armies, One River');
      expect(text).toMatch(/Sept?(ember)? 12, 2017|12 Sept?(ember)? 2017/);
      for (const name of ['Islamic State', 'Hezbollah', 'Free Syrian Army', 'Deir ez-Zor', '50 square km'])
        expect(text).toMatch(name);
      expect(text).toMatch('Euphrates Courier');
    });

    it('jumps to a mention and opens its card', async () => {
      await page.goto(`${server.origin}/sample`);
      await annotated(page);
      await press(await popup(), 'Islamic State');
      await page.bringToFront();
      expect(await waitUntil(async () => (await cardText(page)) || null, 'the card')).toMatch('Islamic State');
    });

    it('turns the marks off and on', async () => {
      await page.goto(`${server.origin}/sample`);
      await annotated(page);
      const open = await popup();
      await press(open, 'Marks');
      await waitUntil(async () => Object.keys(await markedWords(page)).length === 0, 'the marks to go');
      await press(open, 'Marks');
      await annotated(page);
    });

    it('finds an entity by another name of the article’s', async () => {
      await page.goto(`${server.origin}/sample`);
      await annotated(page);
      const open = await popup();
      await open.bringToFront();
      await open.type('.search', 'daesh');
      const text = await settled(open);
      expect(text).toMatch('Islamic State Daesh');
      expect(text).not.toMatch('Hezbollah');
    });

    it('follows one actor until Escape is pressed in the page', async () => {
      await page.goto(`${server.origin}/sample`);
      const before = await annotated(page);
      const open = await popup();
      await open.$eval('.follow', (button) => (button as HTMLElement).click());
      const alone = await waitUntil(async () => {
        const words = await markedWords(page);
        return 'sidelight-followed' in words && words;
      }, 'one actor to be followed');
      expect(Object.keys(alone)).toEqual(['sidelight-followed']);
      expect(alone['sidelight-followed']).toContain('Daesh');
      expect(alone['sidelight-followed']?.length).toBeGreaterThan(3);
      expect(await settled(open)).toMatch('Only Islamic State is marked');
      await page.bringToFront();
      await page.keyboard.press('Escape');
      await waitUntil(async () => !('sidelight-followed' in (await markedWords(page))), 'all marks to come back');
      expect(await markedWords(page)).toEqual(before);
      const again = await popup();
      expect(await settled(again)).not.toMatch('Only Islamic State');
      await press(again, 'Follow Syrian government');
      await waitUntil(async () => 'sidelight-followed' in (await markedWords(page)), 'another to be followed');
      await press(again, 'Marks');
      await waitUntil(async () => Object.keys(await markedWords(page)).length === 0, 'all marks to go');
      await press(again, 'Marks');
      await waitUntil(async () => 'sidelight-actor' in (await markedWords(page)), 'all marks to come back');
    });

    it('marks more where more is asked for, also on the next page', async () => {
      await page.goto(`${server.origin}/sample`);
      const count = (words: Record<string, string[]>): number => Object.values(words).flat().length;
      const first = count(await annotated(page));
      const open = await popup();
      const more = async (step: string, than: number): Promise<number> => {
        await press(open, step);
        return waitUntil(async () => {
          const now = count(await markedWords(page));
          return now > than && now;
        }, `more marks with "${step}"`);
      };
      const sections = await more('Each section', first);
      const all = await more('All', sections);
      await page.reload();
      expect(count(await annotated(page))).toBe(all);
      await press(await popup(), 'First mention');
      await waitUntil(async () => count(await markedWords(page)) === first, 'fewer marks');
    });

    it('copies a briefing, and annotations that quote the page', async () => {
      await page.goto(`${server.origin}/sample`);
      await annotated(page);
      const open = await popup();
      // The clipboard belongs to whoever sits at this machine.
      await open.evaluate(() => {
        navigator.clipboard.writeText = async (text) => {
          document.body.dataset.copied = text;
        };
      });
      const copied = async (form: string): Promise<string> => {
        await open.evaluate(() => delete document.body.dataset.copied);
        await press(open, form);
        return waitUntil(() => open.evaluate(() => document.body.dataset.copied ?? null), 'the copy');
      };
      const text = await copied('Briefing');
      expect(text).toMatch(/^# Two Armies, One River/);
      expect(text).toMatch(/\*\*Islamic State\*\*, .+ \[\d+\]/);
      expect(text).toMatch('## Sources');

      interface Selector {
        readonly exact: string;
        readonly prefix: string;
        readonly suffix: string;
      }
      const { first } = JSON.parse(await copied('Annotations')) as {
        first: { items: { target: { source: string; selector: [Selector] } }[] };
      };
      expect(first.items.length).toBeGreaterThan(20);
      expect(first.items[0]?.target.source).toBe(`${server.origin}/sample`);
      const words = (await page.evaluate(() => document.body.textContent)).replaceAll(/\s+/g, ' ');
      for (const { target } of first.items) {
        const [{ exact, prefix, suffix }] = target.selector;
        // Blocks are apart by breaks in the text, and by nothing or anything in the page.
        const around = `${prefix.split('\n').at(-1)}${exact}${suffix.split('\n')[0]}`;
        expect(words).toContain(around);
      }
    });

    it('is complete by key', async () => {
      await page.goto(`${server.origin}/sample`);
      await annotated(page);
      const open = await popup();
      await open.bringToFront();
      const focused = () =>
        open.evaluate(() => {
          const { activeElement: element } = document;
          const label = element instanceof HTMLInputElement ? element.labels?.[0]?.innerText : null;
          return element?.ariaLabel ?? label ?? (element as HTMLElement | null)?.innerText ?? '';
        });
      const reached: string[] = [];
      const tabTo = async (wanted: string): Promise<void> => {
        for (let presses = 0; presses < 80; presses++) {
          await open.keyboard.press('Tab');
          const name = await focused();
          reached.push(name);
          if (name.includes(wanted)) return;
        }
        throw new Error(`The tab key does not lead to "${wanted}", only to ${reached.join(' | ')}.`);
      };
      await tabTo('Marks');
      await tabTo('First mention');
      await open.keyboard.press('ArrowRight');
      expect(await focused()).toMatch('Each section');
      await open.keyboard.press('ArrowLeft');
      await tabTo('Search names');
      await tabTo('go to mention 1 of');
      await tabTo('Follow Islamic State');
      await open.keyboard.press('Enter');
      await waitUntil(async () => 'sidelight-followed' in (await markedWords(page)), 'one actor to be followed');
      await open.keyboard.press('Enter');
      await waitUntil(async () => 'sidelight-actor' in (await markedWords(page)), 'all marks to come back');
      await tabTo('go to it');
      await tabTo('Briefing');
      await tabTo('Settings');
    });

    it('turns a site off for good, and on again', async () => {
      await page.goto(`${server.origin}/sample`);
      await annotated(page);
      const open = await popup();
      await press(open, '127.0.0.1');
      await waitUntil(async () => Object.keys(await markedWords(page)).length === 0, 'the marks to go');
      await page.reload();
      await new Promise((later) => setTimeout(later, 1_000));
      expect(await markedWords(page)).toEqual({});
      const again = await popup();
      await press(again, '127.0.0.1');
      await annotated(page);
    });

    it('says that there is no article, and annotates what the gate refused', async () => {
      await page.goto(`${server.origin}/search`);
      const none = await popup();
      expect(await settled(none)).toMatch(/[Nn]o article/);
      await page.goto(`${server.origin}/unreadable`);
      const open = await popup();
      expect(await settled(open)).toMatch(/[Nn]o article/);
      await press(open, 'nnotate');
      await annotated(page);
      expect(await settled(open)).toMatch('Islamic State');
    });

    it('says that it is not allowed on the browser’s own pages', async () => {
      const own = running().engine === 'chromium' ? 'chrome://version' : 'about:support';
      await goToOwnPage(page, own);
      expect(await settled(await popup())).toMatch(/not allowed|keeps/);
    });

    it('goes on after an update, or asks for a reload where the old version left its marks', async () => {
      await page.goto(`${server.origin}/sample`);
      await annotated(page);
      await running().installExtension(directory(running().engine));
      const text = await settled(await popup());
      // Firefox puts the new version's scripts into open pages, Chromium leaves the old ones there, unheard.
      if (running().engine === 'firefox') {
        expect(text).toMatch('Two Armies, One River');
        return;
      }
      expect(text).toMatch('Reload');
      await press(await popup(), 'Reload');
      await waitUntil(
        async () => (await settled(await popup())).includes('Two Armies'),
        'the page to be annotated again',
      );
    });
  },
  (engine) => ({ extensionDir: directory(engine), laterExtensions: [CARD_READER], own: true }),
);
