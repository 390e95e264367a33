import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, it } from 'vitest';
import { outputOf, ROOT } from '../../tools/build.ts';
import { annotated, waitUntil } from '../../tools/reader/page.ts';
import { describeInBrowsers } from './harness/browsers.ts';
import { type PageServer, servePages } from './harness/server.ts';

const SAMPLE = readFileSync(join(ROOT, 'assets/sample/index.html'), 'utf8');

/** Runs in a page of the extension. */
function titleOfTab(tabId: number): Promise<string> {
  interface Api {
    action: { getTitle(by: object): Promise<string> };
  }
  return (globalThis as unknown as { chrome: Api }).chrome.action.getTitle({ tabId });
}

describeInBrowsers(
  'the toolbar’s button',
  (running) => {
    let server: PageServer;
    let page: Page;
    let options: Page;

    /** What the button of the tab with the page says; what it draws goes with it, and no browser tells. */
    const title = (): Promise<string> =>
      options.evaluate(async (url) => {
        interface Api {
          tabs: { query(by: object): Promise<{ id: number; url?: string }[]> };
          action: { getTitle(by: object): Promise<string> };
        }
        const { tabs, action } = (globalThis as unknown as { chrome: Api }).chrome;
        const tab = (await tabs.query({})).find((one) => one.url === url);
        return tab === undefined ? '' : action.getTitle({ tabId: tab.id });
      }, page.url());
    const tabOf = (url: string): Promise<number> =>
      options.evaluate(async (wanted) => {
        interface Api {
          tabs: { query(by: object): Promise<{ id: number; url?: string }[]> };
        }
        const tabs = await (globalThis as unknown as { chrome: Api }).chrome.tabs.query({});
        return tabs.find((one) => one.url === wanted)?.id ?? -1;
      }, url);
    const said = (wanted: RegExp): Promise<unknown> =>
      waitUntil(async () => wanted.test(await title()), `the button to say ${wanted}`);
    const storeSitesOff = (sites: readonly string[]): Promise<void> =>
      options.evaluate(async (sitesOff) => {
        interface Api {
          storage: { local: { set(values: object): Promise<void> } };
        }
        await (globalThis as unknown as { chrome: Api }).chrome.storage.local.set({ sitesOff });
      }, sites);

    beforeAll(async () => {
      server = await servePages({
        '/sample': { body: SAMPLE },
        '/none': { body: '<!doctype html><title>None</title><p>Hello.' },
      });
      options = await running().extension!.open('options.html');
      page = await running().newPage();
    });
    afterAll(() => server.close());

    it('counts what is marked, forgets it on another page, and says where the site is off', async () => {
      await page.goto(`${server.origin}/sample`);
      await annotated(page);
      await said(/marked on this page: \d\d/);

      await page.goto(`${server.origin}/none`);
      await said(/what is in this article/);

      await storeSitesOff(['127.0.0.1']);
      await page.goto(`${server.origin}/sample`);
      await said(/off here/);
    });

    it('shows the marks again when the reader comes back to them', async () => {
      await storeSitesOff([]);
      await page.goto(`${server.origin}/sample`);
      await annotated(page);
      await said(/marked on this page: \d\d/);
      // By its id from here on: puppeteer does not see that Firefox takes a page out of its back/forward cache.
      const tabId = await tabOf(page.url());
      const titleNow = (): Promise<string> => options.evaluate(titleOfTab, tabId);

      await page.goto(`${server.origin}/none`);
      await waitUntil(async () => /what is in this article/.test(await titleNow()), 'a quiet button');

      await page.evaluate(() => history.back()).catch(() => null);
      await waitUntil(async () => /marked on this page: \d\d/.test(await titleNow()), 'the button to count again');
    });
  },
  (engine) => ({ extensionDir: outputOf(engine === 'firefox' ? 'firefox' : 'chrome') }),
);
