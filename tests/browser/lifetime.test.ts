import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { outputOf, ROOT } from '../../tools/build.ts';
import { annotated, markedWords, waitUntil } from '../../tools/reader/page.ts';
import { describeInBrowsers } from './harness/browsers.ts';
import { cardText, hover, pressInCard } from './harness/reading.ts';
import { type PageServer, servePages } from './harness/server.ts';

const CARD_READER = join(ROOT, 'tests/browser/harness/card-reader');
const SAMPLE = readFileSync(join(ROOT, 'assets/sample/index.html'), 'utf8');

/** Firefox ends an event page that has had nothing to do for this long. */
const IDLE = 250; // ms

const TABS = 50;

/** The parts of the extension API that the tests use on an extension page. */
interface Api {
  readonly storage: Record<'local' | 'sync', { set(values: object): Promise<void>; clear(): Promise<void> }>;
  readonly scripting: { executeScript(injection: object): Promise<unknown> };
  readonly tabs: { query(filter: object): Promise<readonly { readonly id: number; readonly url?: string }[]> };
  readonly permissions: { remove(what: object): Promise<boolean>; contains(what: object): Promise<boolean> };
}
declare const chrome: Api;

describeInBrowsers(
  'whatever becomes of its parts, the extension',
  (running, engine) => {
    let server: PageServer;
    let page: Page;
    let options: Page;

    beforeAll(async () => {
      await running().installExtension(CARD_READER);
      server = await servePages({ '/sample': { body: SAMPLE } });
      options = await running().extension!.open('options.html');
    });
    afterAll(() => server.close());
    beforeEach(async () => {
      page = await running().newPage();
      await page.bringToFront();
    });
    afterEach(async () => {
      await options.evaluate(async () => {
        await chrome.storage.local.clear();
        await chrome.storage.sync.clear();
      });
      await page.close();
    });

    const sample = (): string => `${server.origin}/sample`;
    const words = async (): Promise<string[]> => Object.values(await markedWords(page)).flat();

    /** Ends the worker as the browser does when it has been idle, or right now where the driver can. */
    async function endWorker(): Promise<void> {
      if (engine === 'firefox') {
        await new Promise((later) => setTimeout(later, 3 * IDLE));
        return;
      }
      const target = running()
        .puppeteer.targets()
        .find((one) => one.type() === 'service_worker' && one.url().startsWith(running().extension!.origin));
      await (await target?.worker())?.close();
    }

    it('answers the first page after its worker has ended', async () => {
      await endWorker();
      await page.goto(sample());
      expect((await annotated(page))['sidelight-actor']).toContain('Hezbollah');
    });

    // From the gate's question to the annotator's answer it takes some hundred milliseconds.
    it.runIf(engine === 'chromium').each([0, 50, 120])(
      'answers a page whose worker ended %d ms after it was opened',
      async (wait) => {
        await page.goto(sample(), { waitUntil: 'domcontentloaded' });
        await new Promise((later) => setTimeout(later, wait));
        await endWorker();
        expect((await annotated(page))['sidelight-actor']).toContain('Hezbollah');
      },
    );

    it('shows cards and keeps what is pressed in them when the worker has ended meanwhile', async () => {
      await page.goto(sample());
      await annotated(page);
      await endWorker();
      expect(await hover(page, 'Hezbollah')).toMatch('Hezbollah');
      await endWorker();
      await pressInCard(page, 'I know this one');
      await waitUntil(async () => /Not marked\./.test(await cardText(page)), 'the card to say so');
      const next = await running().newPage();
      await waitUntil(async () => {
        await next.goto(sample());
        const marked = Object.values(await annotated(next)).flat();
        return !marked.includes('Hezbollah') && marked.includes('Palmyra');
      }, 'the next page to know it');
      await next.close();
    });

    it('reads on with the defaults where its storage holds nonsense', async () => {
      await options.evaluate(async () => {
        const nonsense = { density: 17, open: { a: 1 }, marks: 'perhaps', units: [], names: null, appearance: '<b>' };
        await chrome.storage.sync.set({ ...nonsense, marks$: 'x', density$: { v: 'newest' } });
        await chrome.storage.local.set({ known: { hezbollah: true }, sitesOff: '127.0.0.1', home: 99, known$: 7 });
      });
      await page.goto(sample());
      expect((await annotated(page))['sidelight-actor']).toContain('Hezbollah');
      expect(await hover(page, '50 square km')).toMatch(/19/);
    });

    it('does what is asked of it on the page at hand where its storage is full', async () => {
      await options.evaluate(async (isFirefox) => {
        // A tenth of a megabyte is all that may be synced, and ten are all that Chromium keeps.
        const piece = 'x'.repeat(8_000);
        for (let i = 0; i < 14; i++) await chrome.storage.sync.set({ [`full${i}`]: piece }).catch(() => null);
        for (let rest = 8_000; rest >= 1; rest >>= 1)
          await chrome.storage.sync.set({ [`rest${rest}`]: 'x'.repeat(rest) }).catch(() => null);
        if (isFirefox) return;
        for (let rest = 8 * 2 ** 20; rest >= 1; rest >>= 1)
          await chrome.storage.local.set({ [`rest${rest}`]: 'x'.repeat(rest) }).catch(() => null);
      }, engine === 'firefox');
      await page.goto(sample());
      await annotated(page);
      await hover(page, 'Hezbollah');
      await pressInCard(page, 'I know this one');
      await waitUntil(async () => /Not marked\./.test(await cardText(page)), 'the card to say so');
      await page.reload();
      expect((await annotated(page))['sidelight-place']).toContain('Palmyra');
    });

    it('is there once when it is let in twice', async () => {
      await page.goto(sample());
      const before = await annotated(page);
      await options.evaluate(async (origin) => {
        const tab = (await chrome.tabs.query({})).find(({ url }) => url?.startsWith(origin));
        const target = { tabId: tab!.id };
        for (let turn = 0; turn < 3; turn++)
          await chrome.scripting.executeScript({ target, files: ['/content-scripts/annotator.js'] });
      }, server.origin);
      await page.bringToFront();
      expect(await markedWords(page)).toEqual(before);
      expect(await hover(page, 'Hezbollah')).toMatch('Hezbollah');
      expect(await page.$$('sidelight-card')).toHaveLength(1);
    });

    it('goes on when tabs close while they are being read', async () => {
      for (let turn = 0; turn < 5; turn++) {
        const other = await running().newPage();
        await other.goto(sample(), { waitUntil: 'domcontentloaded' });
        await other.close();
      }
      await page.bringToFront();
      await page.goto(sample());
      expect((await annotated(page))['sidelight-actor']).toContain('Hezbollah');
    });

    it(`reads ${TABS} tabs that are opened at once`, async () => {
      const tabs = await Promise.all(Array.from({ length: TABS }, () => running().newPage()));
      await Promise.all(tabs.map((tab) => tab.goto(sample(), { waitUntil: 'domcontentloaded' })));
      const marks = await Promise.all(tabs.map((tab) => annotated(tab)));
      for (const mark of marks) expect(mark).toEqual(marks[0]);
      await Promise.all(tabs.map((tab) => tab.close()));
    });

    it.runIf(engine === 'chromium')(
      'marks nothing where its access was taken back, and all again once it is given',
      async () => {
        const settings = await running().newPage();
        await settings.goto('chrome://extensions');
        const allow = (hostAccess: string): Promise<void> =>
          settings.evaluate(
            async (extensionId, access) => {
              interface DeveloperPrivate {
                updateExtensionConfiguration(update: object): Promise<void>;
              }
              const { developerPrivate } = chrome as unknown as { developerPrivate: DeveloperPrivate };
              await developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: access });
            },
            running().extension!.id,
            hostAccess,
          );
        await allow('ON_CLICK');
        await page.bringToFront();
        await page.goto(sample());
        await new Promise((later) => setTimeout(later, 1_000));
        expect(await words()).toEqual([]);
        await allow('ON_ALL_SITES');
        await settings.close();
        await page.reload();
        expect((await annotated(page))['sidelight-actor']).toContain('Hezbollah');
      },
    );

    it.runIf(engine === 'firefox')('marks nothing where its access was taken back', async () => {
      const hosts = { origins: ['http://*/*', 'https://*/*'] };
      await options.evaluate((what) => chrome.permissions.remove(what), hosts);
      expect(await options.evaluate((what) => chrome.permissions.contains(what), hosts)).toBe(false);
      await page.goto(sample());
      await new Promise((later) => setTimeout(later, 1_000));
      expect(await words()).toEqual([]);
    });
  },
  (engine) => ({
    extensionDir: outputOf(engine === 'firefox' ? 'firefox' : 'chrome'),
    laterExtensions: [CARD_READER],
    own: true,
    firefoxPreferences: { 'extensions.background.idle.timeout': IDLE },
  }),
);
