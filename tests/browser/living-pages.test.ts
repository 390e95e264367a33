import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { outputOf, ROOT } from '../../tools/build.ts';
import { annotated, markedWords, waitUntil } from '../../tools/reader/page.ts';
import { pageOf } from './harness/article-pages.ts';
import { describeInBrowsers } from './harness/browsers.ts';
import { cardGone, hover } from './harness/reading.ts';
import { type PageServer, servePages } from './harness/server.ts';

const CARD_READER = join(ROOT, 'tests/browser/harness/card-reader');
const APP = readFileSync(join(ROOT, 'tests/browser/harness/app.js'), 'utf8');

interface Paragraph {
  readonly key: string;
  readonly text: string;
}

interface App {
  readonly faults: readonly string[];
  hydrate(paragraphs: readonly Paragraph[]): void;
  render(paragraphs: readonly Paragraph[]): void;
}

declare const app: App;

const FIRST: readonly Paragraph[] = [
  {
    key: 'valley',
    text: 'Hezbollah fighters left the upper valley on Monday, residents said, after a week in which each side had counted on the other to go first and neither had.',
  },
  {
    key: 'river',
    text: 'The Syrian Democratic Forces, which hold the bank across the river, stayed 12 km from the bridge, and their spokesman said that no order to cross it had come.',
  },
  {
    key: 'road',
    text: 'A convoy from Palmyra reached the town in the evening with flour and fuel, two drivers said, the first in nine days that nobody had turned around on the way.',
  },
];

const SECOND: readonly Paragraph[] = [
  { ...FIRST[2]!, key: 'road' },
  {
    key: 'valley',
    text: FIRST[0]!.text.replace('Hezbollah fighters left', 'On Monday the last Hezbollah fighters left'),
  },
  {
    key: 'border',
    text: 'At the crossing of Abu Kamal, 45 km to the south, customs officers came back to a hall without windows and opened the gate for an hour around noon.',
  },
];

const OTHER: readonly Paragraph[] = [
  {
    key: 'front',
    text: 'Ukraine said that its army had taken back two villages near Kharkiv, 30 km from the border, and that engineers were clearing the road between them of mines.',
  },
  {
    key: 'talks',
    text: 'Officials from Germany and France met in Geneva for a second day, and a third was added in the evening when neither side had left the table, a diplomat said.',
  },
];

const pOf = ({ text }: Paragraph): string => `<p>${text}</p>`;
const appPage = (paragraphs: readonly Paragraph[], title: string): string =>
  pageOf(`<div id="app">${paragraphs.map(pOf).join('')}</div><script>${APP}</script>`, { title });

const FIRST_PAGE = appPage(FIRST, 'A week in the upper valley ends');

/** Tells the server by itself once it is shown and marked: the driver loses pages that take another's place. */
const AHEAD_PAGE = pageOf(
  `${FIRST.map(pOf).join('')}<script>
    const timer = setInterval(() => {
      if (document.prerendering || ![...CSS.highlights.values()].some(({ size }) => size > 0)) return;
      clearInterval(timer);
      fetch(performance.getEntriesByType('navigation')[0].activationStart > 0 ? '/marked-ahead' : '/marked-anew');
    }, 20);
  </script>`,
  { title: 'A week in the upper valley ends' },
);

describeInBrowsers(
  'a page that lives',
  (running, engine) => {
    let server: PageServer;
    let page: Page;
    let errors: unknown[];

    beforeAll(async () => {
      await running().installExtension(CARD_READER);
      server = await servePages({
        '/first': { body: FIRST_PAGE },
        '/other': { body: appPage(OTHER, 'Two villages change hands again') },
        '/favicon.ico': { body: '', type: 'image/x-icon' },
        '/list': { body: '<!doctype html><title>List</title><a id="go" href="/ahead">A week ends</a>' },
        '/ahead': { body: AHEAD_PAGE },
        '/marked-ahead': { body: '' },
        '/marked-anew': { body: '' },
      });
    });
    afterAll(() => server.close());
    beforeEach(async () => {
      page = await running().newPage();
      errors = [];
      page.on('pageerror', (error) => errors.push(error));
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
      await page.goto(`${server.origin}/first`);
    });
    afterEach(() => page.close());

    /** The marked words, once they hold these and not those, and all stand in the page. */
    const wordsWith = (wanted: string, gone = ''): Promise<string[]> => {
      const look = async () => {
        const all = Object.values(await markedWords(page)).flat();
        const inPage = await page.evaluate(() =>
          [...CSS.highlights.values()].every((one) =>
            [...one].every(({ startContainer }) => startContainer.isConnected),
          ),
        );
        return inPage && all.includes(wanted) && !all.includes(gone) && all;
      };
      // A page that is just leaving cannot be asked.
      return waitUntil(() => look().catch(() => null), `"${wanted}" to be marked and "${gone}" not`);
    };
    const faults = (): Promise<readonly string[]> => page.evaluate(() => app.faults);

    it('takes over its nodes and renders them anew under the marks: it finds all as it left it, the marks follow', async () => {
      await annotated(page);
      await page.evaluate((sent) => app.hydrate(sent), FIRST);
      expect(await faults()).toEqual([]);
      await page.evaluate((next) => app.render(next), SECOND);
      expect(await wordsWith('45 km', '12 km')).toEqual(expect.arrayContaining(['Hezbollah', 'Palmyra', 'Abu Kamal']));
      await page.bringToFront();
      expect(await hover(page, 'Hezbollah')).toMatch('Hezbollah');
      // Under an open card, too.
      await page.evaluate((next) => app.render(next), FIRST);
      await wordsWith('12 km', '45 km');
      await cardGone(page);
      expect(await faults()).toEqual([]);
      expect(errors).toEqual([]);
    });

    it('is changed while it is being read, the marks are those of what it says in the end', async () => {
      await page.goto(`${server.origin}/list`);
      await page.goto(`${server.origin}/first`, { waitUntil: 'domcontentloaded' });
      await page.evaluate(
        async (sent, next) => {
          app.hydrate(sent);
          // Around the time at which the annotator reads.
          for (let turn = 0; turn < 20; turn++) {
            app.render(turn % 2 === 0 ? next : sent);
            await new Promise((later) => setTimeout(later, 20));
          }
          app.render(next);
        },
        FIRST,
        SECOND,
      );
      expect(await wordsWith('45 km', '12 km')).toEqual(expect.arrayContaining(['Hezbollah', 'Palmyra']));
      expect(await faults()).toEqual([]);
    });

    it('grows as the reader scrolls, what comes is marked', async () => {
      await annotated(page);
      await page.evaluate((more) => {
        app.hydrate([]);
        app.render(more);
      }, OTHER);
      expect(await wordsWith('30 km')).toEqual(expect.arrayContaining(['Hezbollah', '12 km', 'Ukraine']));
    });

    it('shows another article under another address and goes back, the marks are of what it shows', async () => {
      await annotated(page);
      await page.evaluate(
        (sent, next) => {
          app.hydrate(sent);
          addEventListener('popstate', () => app.render(sent));
          history.pushState(null, '', '/other');
          app.render(next);
        },
        FIRST,
        OTHER,
      );
      await wordsWith('Ukraine', 'Hezbollah');
      await page.evaluate(() => history.back());
      await wordsWith('Hezbollah', 'Ukraine');
      expect(await faults()).toEqual([]);
      expect(errors).toEqual([]);
    });

    it('is left for another and come back to, the marks are there', async () => {
      await annotated(page);
      await page.goto(`${server.origin}/other`);
      await wordsWith('Ukraine');
      // The driver waits in vain for a page that comes from the cache.
      await page.evaluate(() => history.back()).catch(() => null);
      await wordsWith('Hezbollah', 'Ukraine');
    });

    it('is opened in a tab behind, it is marked when the reader turns to it', async () => {
      const front = await running().newPage();
      await front.bringToFront();
      await page.reload();
      await page.bringToFront();
      await wordsWith('Hezbollah');
      await front.close();
    });

    it('has highlights of its own, they stay whatever becomes of the marks', async () => {
      await annotated(page);
      await page.evaluate(() => {
        const text = document.querySelector('#app p')!.firstChild!;
        const range = new StaticRange({ startContainer: text, startOffset: 0, endContainer: text, endOffset: 5 });
        const own = new Highlight(range);
        CSS.highlights.set('search', own);
        Object.assign(globalThis, { own });
      });
      await page.evaluate((next) => {
        app.hydrate([]);
        app.render(next);
      }, OTHER);
      await wordsWith('Ukraine');
      expect(
        await page.evaluate(() => CSS.highlights.get('search') === (globalThis as unknown as { own: Highlight }).own),
      ).toBe(true);
    });

    it('has a popover of its own open, it stays open under the card', async () => {
      await annotated(page);
      await page.evaluate(() => {
        const menu = Object.assign(document.createElement('div'), { popover: 'auto', id: 'menu', textContent: 'Menu' });
        menu.style.cssText = 'inset: auto 0 0 auto; margin: 0';
        document.body.append(menu);
        menu.showPopover();
      });
      await page.bringToFront();
      await hover(page, 'Hezbollah');
      expect(await page.evaluate(() => document.querySelector('#menu')!.matches(':popover-open'))).toBe(true);
    });

    it.runIf(engine === 'chromium')('is printed, neither marks nor card are on the paper', async () => {
      await annotated(page);
      await page.bringToFront();
      await hover(page, 'Hezbollah');
      await page.emulateMediaType('print');
      const shown = () =>
        page.evaluate(() => ({
          mark: getComputedStyle(document.documentElement, '::highlight(sidelight-actor)').textDecorationLine,
          card: getComputedStyle(document.querySelector('sidelight-card')!).display,
        }));
      expect(await shown()).toEqual({ mark: 'none', card: 'none' });
      await page.emulateMediaType('screen');
      expect(await shown()).toEqual({ mark: 'underline', card: expect.not.stringMatching('none') });
    });

    it.runIf(engine === 'chromium')(
      'is rendered before the reader asks for it, it is marked once it is shown',
      async () => {
        await page.goto(`${server.origin}/list`);
        const asked = (path: string): boolean => server.requests.includes(path);
        await page.evaluate(() => {
          const rules = document.createElement('script');
          rules.type = 'speculationrules';
          rules.textContent = JSON.stringify({
            prerender: [{ source: 'list', urls: ['/ahead'], eagerness: 'immediate' }],
          });
          document.head.append(rules);
        });
        await waitUntil(async () => asked('/ahead'), 'the page to be fetched');
        await page.bringToFront();
        await page.click('#go');
        await waitUntil(async () => asked('/marked-ahead'), 'the page to be shown and marked');
      },
    );
  },
  (engine) => ({
    extensionDir: outputOf(engine === 'firefox' ? 'firefox' : 'chrome'),
    laterExtensions: [CARD_READER],
  }),
);
