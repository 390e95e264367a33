import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launch } from '../../tools/browsers.ts';
import { outputOf, ROOT } from '../../tools/build.ts';
import { annotated, waitUntil } from '../../tools/reader/page.ts';
import { describeInBrowsers } from './harness/browsers.ts';
import { watchOutside } from './harness/outside.ts';
import { hover } from './harness/reading.ts';
import { type PageServer, servePages } from './harness/server.ts';

const CARD_READER = join(ROOT, 'tests/browser/harness/card-reader');

/** The sample, about an area that can be compared, with a script of the page's that writes down all that it can get at. */
const CURIOUS = readFileSync(join(ROOT, 'assets/sample/index.html'), 'utf8')
  .replace('<p>', '<p>Fires took 700 square km of forest around Palmyra, officials said. ')
  .replace(
    '<head>',
    `<head><script>
  window.overheard = [];
  const write = (what) => overheard.push(String(what));
  const names = Object.getOwnPropertyNames(window);
  window.newNames = () => Object.getOwnPropertyNames(window).filter((name) => !names.includes(name));
  addEventListener('message', ({ data }) => write('message ' + JSON.stringify(data)), true);
  const dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event) {
    if (!event.type.startsWith('card-reader')) write('event ' + event.type);
    return dispatch.call(this, event);
  };
  new MutationObserver((records) => records.forEach(({ addedNodes }) => addedNodes.forEach((node) => write('node ' + (node.outerHTML ?? node.data)))))
    .observe(document, { subtree: true, childList: true });
</script>`,
  );

/** What the reader told the extension alone. */
const HOME = { country: 'DE', city: null };
const SITE_OFF = 'secret-site.test';
const KNOWN = ['hezbollah', 'boko-haram'];
const TELLING = /Germany|Berlin|Hamburg|Saarland|secret-site|boko|hezbollah"|known/i;

describeInBrowsers(
  'what a page can find out',
  (running) => {
    let server: PageServer;
    let page: Page;

    beforeAll(async () => {
      await running().installExtension(CARD_READER);
      server = await servePages({ '/curious': { body: CURIOUS } });
      const options = await running().extension!.open('options.html');
      await options.evaluate(
        async (home, site, known) => {
          interface Api {
            readonly storage: { readonly local: { set(values: object): Promise<void> } };
          }
          const { storage } = (globalThis as unknown as { chrome: Api }).chrome;
          await storage.local.set({ home, sitesOff: [site], known });
        },
        HOME,
        SITE_OFF,
        KNOWN,
      );
      await options.close();
      page = await running().newPage();
      await page.goto(`${server.origin}/curious`);
      await annotated(page);
      await page.bringToFront();
    });
    afterAll(() => server.close());

    it('is not where the reader is at home, whom they know and where they turned the extension off', async () => {
      // The card says it to the reader.
      expect(await hover(page, '700 square km')).toMatch(/about 0\.\d+ × the area of/);
      const all = await page.evaluate(() => {
        const { overheard, newNames } = window as unknown as { overheard: string[]; newNames(): string[] };
        const stored = [...Object.entries(localStorage), ...Object.entries(sessionStorage)].flat();
        const timed = performance.getEntries().map(({ name }) => name);
        return {
          overheard: overheard.filter((line) => !/^node <(?:sidelight-card|link|style)/.test(line)),
          card: document.querySelector('sidelight-card')!.outerHTML,
          isClosed: document.querySelector('sidelight-card')!.shadowRoot === null,
          names: newNames().filter((name) => !['overheard', 'write', 'names', 'newNames', 'dispatch'].includes(name)),
          said: [...stored, ...timed, document.cookie, ...CSS.highlights.keys()].join('\n'),
        };
      });
      expect(all.isClosed).toBe(true);
      expect(all.names).toEqual([]);
      expect(all.card).toMatch(/^<sidelight-card [^>]*><\/sidelight-card>$/);
      for (const line of [all.card, all.said, ...all.overheard]) expect(line).not.toMatch(TELLING);
      expect(all.overheard.filter((line) => line.startsWith('message'))).toEqual([]);
    });

    it('would be seen if anybody asked for something from outside', async () => {
      const outside = await watchOutside();
      const other = await launch({ browser: running().found, offline: true, proxy: outside.proxy });
      try {
        const tab = await other.newPage();
        await tab.goto(`${server.origin}/curious`);
        await tab.evaluate(() => {
          new Image().src = 'http://outside.invalid/pixel';
          fetch('https://secure.invalid/').catch(() => null);
        });
        await waitUntil(async () => outside.asked.length >= 2, 'both to be noted');
        expect(outside.asked.sort()).toEqual(['outside.invalid', 'secure.invalid:443']);
      } finally {
        await other.close();
        await outside.close();
      }
    });

    it('is refused to the extension’s own pages by the browser', async () => {
      const options = await running().extension!.open('options.html');
      const outcome = await options.evaluate(
        (origin) =>
          fetch(origin).then(
            () => 'sent',
            () => 'refused',
          ),
        server.origin,
      );
      expect(outcome).toBe('refused');
      await options.close();
    });
  },
  (engine) => ({
    extensionDir: outputOf(engine === 'firefox' ? 'firefox' : 'chrome'),
    laterExtensions: [CARD_READER],
  }),
);
