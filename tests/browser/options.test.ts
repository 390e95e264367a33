import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { outputOf, ROOT } from '../../tools/build.ts';
import { annotated, markedWords, restOn, waitUntil } from '../../tools/reader/page.ts';
import { popupOver, press, reload, settled } from '../../tools/reader/popup.ts';
import { describeInBrowsers } from './harness/browsers.ts';
import { cardGone, hover } from './harness/reading.ts';
import { type PageServer, servePages } from './harness/server.ts';

const CARD_READER = join(ROOT, 'tests/browser/harness/card-reader');
const SAMPLE = readFileSync(join(ROOT, 'assets/sample/index.html'), 'utf8').replace(
  '<p>',
  // A gallon is not everywhere the same, and what is large depends on where one lives.
  '<p>The lorries carried 300 litres of fuel. They crossed 700 square km of steppe. ',
);

/** What is chosen on the page of settings, in its order. */
const chosen = (page: Page): Promise<string[]> =>
  page.$$eval('.choice', (choices) =>
    choices.filter((choice) => choice.querySelector('input')?.checked).map(({ textContent }) => textContent ?? ''),
  );

const AT_FIRST = ['Automatic', 'First use of each name', '0.5s', 'As the system', 'English first'];

describeInBrowsers(
  'the page of settings',
  (running, engine) => {
    let server: PageServer;
    let page: Page;
    let options: Page;
    let folder: string;

    const open = async (): Promise<Page> => {
      const opened = await running().extension!.open('options.html');
      await opened.waitForSelector('.figures');
      return opened;
    };
    const sample = async (): Promise<Record<string, string[]>> => {
      await page.bringToFront();
      await page.goto(`${server.origin}/sample`);
      return annotated(page);
    };
    /** Chooses, and waits until the browser has stored it. */
    const choose = async (label: string): Promise<void> => {
      await press(options, label);
      await reload(options);
      await waitUntil(
        async () => (await chosen(options).catch((): string[] => [])).includes(label),
        `"${label}" to be kept`,
      );
    };
    const outcome = (): Promise<string> => options.$eval('.outcome', (status) => status.textContent ?? '');
    const importFile = async (text: string, expected: RegExp): Promise<void> => {
      const file = join(folder, 'settings.json');
      writeFileSync(file, text);
      const input = await options.$('input[type=file]');
      await input?.uploadFile(file);
      await waitUntil(async () => expected.test(await outcome()), `the outcome ${expected}`);
    };
    /** The document that a press of Export saves, caught on its way. */
    const exported = async (): Promise<string> => {
      await options.evaluate(() => {
        document.addEventListener('click', (event) => {
          const link = event.target;
          if (link instanceof HTMLAnchorElement) event.preventDefault();
        });
        const make = URL.createObjectURL;
        URL.createObjectURL = (blob) => {
          if (blob instanceof Blob) void blob.text().then((text) => document.body.setAttribute('data-saved', text));
          return make(blob);
        };
      });
      await press(options, 'Export');
      return waitUntil(() => options.$eval('body', (body) => body.getAttribute('data-saved')), 'the export');
    };

    beforeAll(async () => {
      await running().installExtension(CARD_READER);
      server = await servePages({ '/sample': { body: SAMPLE } });
      folder = await mkdtemp(join(tmpdir(), 'sidelight-settings-'));
    });
    afterAll(async () => {
      await server.close();
      await rm(folder, { recursive: true });
    });
    beforeEach(async () => {
      page = await running().newPage();
      options = await open();
    });
    afterEach(async () => {
      await press(options, 'Reset').catch(() => null);
      await waitUntil(async () => (await outcome()) !== '', 'the reset').catch(() => null);
      await options.close();
      await page.close();
    });

    it('is reached from the foot of the popup', async () => {
      await sample();
      const popup = await popupOver(running().extension!, page);
      await press(popup, 'Settings');
      const opened = await waitUntil(
        async () =>
          (await running().puppeteer.pages()).find((one) => one !== options && one.url().endsWith('/options.html')),
        'the page of settings',
      ).catch(() => null);
      // Where one stands open already, the browser goes to it.
      expect(opened !== null || (await options.evaluate(() => !document.hidden))).toBe(true);
      if (opened) await opened.close();
    });

    it('has articles show other units', async () => {
      await sample();
      expect(await hover(page, '300 litres')).toMatch(/79\sUS\sgal/);
      await page.mouse.move(5, 5);
      await cardGone(page);
      await choose('British');
      await sample();
      expect(await hover(page, '300 litres')).toMatch(/66\sUK\sgal/);
    });

    it('has articles mark every mention', async () => {
      const count = (words: Record<string, string[]>): number =>
        (words['sidelight-place'] ?? []).filter((text) => text === 'Deir ez-Zor').length;
      const first = count(await sample());
      await choose('Every mention');
      const all = count(await sample());
      expect([first, all]).toEqual([1, 3]);
    });

    it('has articles compare with the city that the reader finds by typing', async () => {
      const field = '[role="combobox"]';
      await options.bringToFront();
      await options.type(field, 'vien');
      await options.keyboard.press('Enter');
      const isKept = (): Promise<boolean> =>
        options.$eval(field, (input) => (input as HTMLInputElement).value === 'Vienna, Austria').catch(() => false);
      await waitUntil(isKept, 'the city in the field');
      await reload(options);
      await waitUntil(isKept, 'the city to be kept');
      await sample();
      expect(await hover(page, '700 square km')).toMatch(/1\.7 × the area of Vienna/);
    });

    it('turns a site on again', async () => {
      await sample();
      const popup = await popupOver(running().extension!, page);
      await press(popup, '127.0.0.1');
      await waitUntil(async () => Object.keys(await markedWords(page)).length === 0, 'the marks to go');
      await popup.close();
      await options.bringToFront();
      await waitUntil(() => options.$('.sites button'), 'the site in the list');
      await press(options, 'Turn on for 127.0.0.1');
      await waitUntil(async () => (await options.$('.sites')) === null, 'the site to leave the list');
      await sample();
    });

    it('exports what was chosen and imports it again', async () => {
      await choose('British');
      await choose('Dark');
      const saved = await exported();
      await press(options, 'Reset');
      await waitUntil(async () => (await chosen(options)).join() === AT_FIRST.join(), 'the reset');
      await importFile(saved, /in use/);
      expect(await chosen(options)).toEqual(['British', ...AT_FIRST.slice(1, 3), 'Dark', 'English first']);
      await press(options, 'Undo');
      await waitUntil(async () => (await chosen(options)).join() === AT_FIRST.join(), 'the import to be taken back');
    });

    it('refuses a file that it cannot read and keeps what was chosen', async () => {
      await choose('British');
      await importFile('{"format":"bookmarks"}', /holds no settings/);
      const wrong = { format: 'sidelight-settings', version: 1, settings: { units: 'us', open: 1 } };
      await importFile(JSON.stringify(wrong), /“open”/);
      await importFile(JSON.stringify({ ...wrong, version: 99 }), /newer version/);
      await reload(options);
      const kept = ['British', ...AT_FIRST.slice(1)].join();
      await waitUntil(async () => (await chosen(options).catch(() => [])).join() === kept, 'what was chosen');
    });

    it('dresses page and popup as was chosen', async () => {
      for (const [label, scheme] of [
        ['Dark', 'dark'],
        ['Light', 'light'],
      ] as const) {
        await choose(label);
        const popup = await popupOver(running().extension!, page);
        await settled(popup);
        for (const shown of [options, popup])
          expect(await shown.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe(scheme);
        await popup.close();
      }
    });

    it('is complete from the keyboard', async () => {
      await options.bringToFront();
      await options.focus('.choice input:checked');
      await options.keyboard.press('ArrowRight');
      await waitUntil(async () => (await chosen(options))[0] === 'Metric', 'the next choice');
      const reached: string[] = [];
      for (let stop = 0; stop < 8; stop++) {
        await options.keyboard.press('Tab');
        reached.push(
          await options
            .evaluate(() => {
              const { activeElement } = document;
              return (
                activeElement?.closest('fieldset')?.querySelector('legend')?.textContent ??
                activeElement?.getAttribute('role') ??
                activeElement?.textContent
              );
            })
            .then((name) => name ?? ''),
        );
      }
      const choices = ['Marked in an article', 'Cards open after', 'Appearance', 'Names on cards', 'combobox'];
      expect(reached).toEqual([...choices, 'Export', 'Import…', 'Reset']);
    });

    it('keeps what was chosen through an update', async () => {
      await choose('British');
      await choose('0.8s');
      await running().installExtension(outputOf(engine === 'firefox' ? 'firefox' : 'chrome'));
      options = await open();
      expect(await chosen(options)).toEqual([
        'British',
        'First use of each name',
        '0.8s',
        'As the system',
        'English first',
      ]);
    });
  },
  (engine) => ({
    extensionDir: outputOf(engine === 'firefox' ? 'firefox' : 'chrome'),
    laterExtensions: [CARD_READER],
    own: true,
  }),
);

describeInBrowsers(
  'the welcome page',
  (running) => {
    it('opens once, behind what the reader looks at, where the extension is loaded by hand', async () => {
      // Firefox tells the address of a page of the extension only within it.
      const addresses = async (): Promise<string[]> =>
        Promise.all(
          (await running().puppeteer.pages()).map((page) => page.evaluate(() => location.href).catch(() => '')),
        );
      const welcomes = async (): Promise<number> =>
        (await addresses()).filter((address) => address.endsWith('/welcome.html')).length;
      await waitUntil(async () => (await welcomes()) > 0, 'the welcome page');
      expect(await welcomes()).toBe(1);
    });

    it('shows cards over its sample', async () => {
      const page = await running().extension!.open('welcome.html');
      await page.bringToFront();
      expect(Object.values(await annotated(page)).flat()).toEqual(['Accord Front', 'Tal Dovrel', '100 square km']);
      await restOn(page, 'Tal Dovrel');
      await page.waitForSelector('sidelight-card:popover-open');
      await page.keyboard.press('Escape');
      await waitUntil(async () => (await page.$('sidelight-card:popover-open')) === null, 'the card to close');
      await press(page, 'Open a card');
      await page.waitForSelector('sidelight-card:popover-open');
      await page.close();
    });
  },
  (engine) => ({ extensionDir: outputOf(engine === 'firefox' ? 'firefox' : 'chrome'), own: true }),
);
