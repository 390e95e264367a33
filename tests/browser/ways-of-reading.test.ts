import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { outputOf, ROOT } from '../../tools/build.ts';
import { annotated, markedWords, restOn, spotOf, waitUntil } from '../../tools/reader/page.ts';
import { reload } from '../../tools/reader/popup.ts';
import { describeInBrowsers } from './harness/browsers.ts';
import { cardGone, cardPart, cardStyle, cardText, hover, pressInCard } from './harness/reading.ts';
import { type PageServer, servePages } from './harness/server.ts';

const CARD_READER = join(ROOT, 'tests/browser/harness/card-reader');
const SAMPLE = readFileSync(join(ROOT, 'assets/sample/index.html'), 'utf8').replace(
  '<p>',
  '<p>Syrian forests around Palmyra lost 700 square km to fires in a dry summer, officials said. ',
);

const long = (): Promise<void> => new Promise((later) => setTimeout(later, 700));

describeInBrowsers(
  'an article',
  (running) => {
    let server: PageServer;
    let page: Page;
    let options: Page;

    const sample = async (): Promise<Record<string, string[]>> => {
      await page.bringToFront();
      await page.goto(`${server.origin}/sample`);
      return annotated(page);
    };
    /** What the worker reads next, as the page of settings stores it. */
    const store = (area: 'local' | 'sync', values: Readonly<Record<string, unknown>>): Promise<void> =>
      options.evaluate(
        async (name, changes) => {
          interface Area {
            set(values: object): Promise<void>;
          }
          const { storage } = (globalThis as unknown as { chrome: { storage: Record<string, Area> } }).chrome;
          await storage[name]?.set(changes);
        },
        area,
        values,
      );
    const current = async (): Promise<string> => (await markedWords(page))['sidelight-current']?.join(' ') ?? '';

    beforeAll(async () => {
      await running().installExtension(CARD_READER);
      server = await servePages({ '/sample': { body: SAMPLE } });
      options = await running().extension!.open('options.html');
    });
    afterAll(() => server.close());
    beforeEach(async () => {
      page = await running().newPage();
    });
    afterEach(async () => {
      await store('local', { known: [], home: null });
      await store('sync', { open: 500, names: 'english' });
      await page.close();
    });

    it('opens a sheet of at most 55 % of the height under a finger, and a tap elsewhere closes it', async () => {
      await page.setViewport({ width: 390, height: 760, hasTouch: true, isMobile: false }).catch(() => null);
      await sample();
      const { x, y } = await spotOf(page, 'Hezbollah');
      await page.touchscreen.tap(x, y);
      await waitUntil(async () => /Hezbollah/.test(await cardText(page)), 'the sheet');
      const box = await page.$eval('sidelight-card', (host) => host.getBoundingClientRect().toJSON());
      const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
      expect(box.height).toBeLessThanOrEqual(0.55 * height + 1);
      expect(Math.abs(box.bottom - height)).toBeLessThanOrEqual(1);
      expect(box.left).toBe(0);
      expect(box.width).toBeGreaterThan(0.9 * width);
      await page.touchscreen.tap(width / 2, 8);
      await cardGone(page);
    });

    it('opens cards only while Shift is held, where that is set', async () => {
      await store('sync', { open: 'key' });
      await sample();
      await restOn(page, 'Hezbollah');
      await long();
      expect(await cardText(page)).toBe('');
      await page.keyboard.down('Shift');
      await waitUntil(async () => /Hezbollah/.test(await cardText(page)), 'the card');
      await page.keyboard.up('Shift');
      await long();
      expect(await cardText(page)).toMatch('Hezbollah');
      await page.mouse.move(5, 5, { steps: 6 });
      await cardGone(page);
    });

    it('leads from mention to mention of one actor, and back', async () => {
      await sample();
      await hover(page, 'coalition');
      const first = await cardPart(page, '.steps .figures');
      expect(first).toMatch(/1 of 2/);
      const rect = () => page.$eval('sidelight-card', (host) => host.getBoundingClientRect().top + scrollY);
      const before = await rect();
      await pressInCard(page, 'Next mention');
      await waitUntil(async () => /2 of /.test(await cardPart(page, '.steps .figures')), 'the next mention');
      expect(await current()).toBe('coalition');
      expect(await rect()).not.toBe(before);
      await pressInCard(page, 'Previous mention');
      await waitUntil(async () => (await cardPart(page, '.steps .figures')) === first, 'the one before');
    });

    it('marks an actor nowhere whom the reader knows, until it is taken back', async () => {
      await sample();
      await hover(page, 'Hezbollah');
      await pressInCard(page, 'I know this one');
      const marked = async () => Object.values(await markedWords(page)).flat();
      await waitUntil(
        async () => (await marked()).filter((text) => text === 'Hezbollah').length <= 1,
        'the mark to go',
      );
      expect(await cardText(page)).toMatch('Not marked.');
      await page.keyboard.press('Escape');
      await cardGone(page);
      const words = Object.values(await sample()).flat();
      expect(words).not.toContain('Hezbollah');
      expect(words).toContain('Palmyra');

      await options.bringToFront();
      await reload(options);
      await waitUntil(
        async () => /Hezbollah/.test(await options.$eval('.sites', (list) => list.innerHTML).catch(() => '')),
        'the list of actors known',
      );
      await options.$eval('.sites button', (button) => (button as HTMLElement).click());
      await waitUntil(async () => (await options.$('.sites')) === null, 'the list to be empty');
      expect(Object.values(await sample()).flat()).toContain('Hezbollah');
    });

    it('sets an area beside its country, and beside the reader’s own only where that was told', async () => {
      await sample();
      const card = await hover(page, '700 square km');
      expect(card).toMatch(/about 0\.4% of Syria/);
      expect(card).not.toMatch('×');
      await store('local', { home: { country: 'DE', city: null } });
      await sample();
      expect(await hover(page, '700 square km')).toMatch(/about 0\.\d+ × the area of (?:Hamburg|Berlin)/);
      expect(await page.content()).not.toMatch(/Hamburg|Berlin/);
    });

    it('puts names in their own script first, where that is set', async () => {
      await store('sync', { names: 'native' });
      await sample();
      await hover(page, 'Hezbollah');
      expect(await cardPart(page, '.names')).toMatch(/^<div[^>]*><bdi class="name"[^>]*>\p{Script=Arabic}/u);
    });

    it('closes a card that had the focus when the focus goes elsewhere', async () => {
      await sample();
      await page.evaluate(() => {
        const button = document.createElement('button');
        button.id = 'own';
        document.body.append(button);
      });
      await hover(page, 'coalition');
      await pressInCard(page, 'Next mention');
      await waitUntil(async () => /2 of /.test(await cardPart(page, '.steps .figures')), 'the next mention');
      // Opened by hand it stays where the pointer goes; now the focus is taken into it and out again.
      await page.mouse.move(5, 5, { steps: 4 });
      const focused = () => page.evaluate(() => document.activeElement?.localName ?? '');
      for (let stop = 0; stop < 40 && (await focused()) !== 'sidelight-card'; stop++) await page.keyboard.press('Tab');
      expect(await focused()).toBe('sidelight-card');
      expect(await cardText(page)).toMatch(/coalition/i);
      await page.focus('#own');
      await cardGone(page);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('own');
    });
  },
  (engine) => ({
    extensionDir: outputOf(engine === 'firefox' ? 'firefox' : 'chrome'),
    laterExtensions: [CARD_READER],
  }),
);

describeInBrowsers(
  'with few colours and no motion, an article',
  (running, engine) => {
    let server: PageServer;
    let page: Page;

    beforeAll(async () => {
      await running().installExtension(CARD_READER);
      server = await servePages({ '/sample': { body: SAMPLE } });
    });
    afterAll(() => server.close());
    beforeEach(async () => {
      page = await running().newPage();
      if (engine === 'chromium') {
        const session = await page.createCDPSession();
        const features = [
          { name: 'forced-colors', value: 'active' },
          { name: 'prefers-reduced-motion', value: 'reduce' },
        ];
        await session.send('Emulation.setEmulatedMedia', { features });
      }
      await page.goto(`${server.origin}/sample`);
      await annotated(page);
    });
    afterEach(() => page.close());

    it('is read as such', async () => {
      const matches = (query: string) => page.evaluate((text) => matchMedia(text).matches, query);
      expect(await matches('(forced-colors: active)')).toBe(true);
      expect(await matches('(prefers-reduced-motion: reduce)')).toBe(true);
    });

    it('has marks that are lines in the colour of the text', async () => {
      const style = await page.evaluate(() => {
        const { textDecorationLine, textDecorationStyle, textDecorationColor, backgroundColor } = getComputedStyle(
          document.documentElement,
          '::highlight(sidelight-actor)',
        );
        return { textDecorationLine, textDecorationStyle, textDecorationColor, backgroundColor };
      });
      expect(style.textDecorationLine).toBe('underline');
      expect(style.textDecorationStyle).toBe('dotted');
      expect(style.textDecorationColor).not.toBe('rgb(196, 79, 161)');
    });

    it('shows its marks as lines on the page’s own ground, not as blocks', async () => {
      const { x, y } = await spotOf(page, 'Hezbollah');
      const picture = `data:image/png;base64,${await page.screenshot({ encoding: 'base64' })}`;
      const { commonest, ground } = await page.evaluate(
        async (url, left, top) => {
          const image = new Image();
          image.src = url;
          await image.decode();
          const context = new OffscreenCanvas(40, 20).getContext('2d')!;
          const scale = image.width / innerWidth;
          context.drawImage(image, (left - 20) * scale, (top - 10) * scale, 40 * scale, 20 * scale, 0, 0, 40, 20);
          const { data } = context.getImageData(0, 0, 40, 20);
          const counts = new Map<string, number>();
          for (let at = 0; at < data.length; at += 4) {
            const colour = data.slice(at, at + 3).join();
            counts.set(colour, (counts.get(colour) ?? 0) + 1);
          }
          const probe = document.createElement('div');
          probe.style.backgroundColor = 'Canvas';
          document.body.append(probe);
          const ground = getComputedStyle(probe).backgroundColor.match(/\d+/g)?.slice(0, 3).join();
          const [commonest] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
          return { commonest, ground };
        },
        picture,
        x,
        y,
      );
      expect(commonest).toBe(ground);
    });

    it('has cards with an edge, in the colours of the system, that do not move', async () => {
      expect(await hover(page, 'Hezbollah')).toMatch('Hezbollah');
      const colours = await Promise.all(
        ['color', 'background-color'].map((property) => cardStyle(page, property, '.scroll .what')),
      );
      const edge = await cardStyle(page, 'border-top-width', '.scroll');
      const frame = await cardStyle(page, 'border-top-width', '.frame');
      expect(Math.max(parseFloat(edge), parseFloat(frame))).toBeGreaterThan(0);
      expect(colours[0]).not.toBe(await cardStyle(page, 'background-color', '.frame'));
      expect(await cardStyle(page, 'animation-name', '.frame')).toBe('none');
      expect(await cardStyle(page, 'transition-duration', '.frame')).toBe('0s');
    });
  },
  (engine) => ({
    extensionDir: outputOf(engine === 'firefox' ? 'firefox' : 'chrome'),
    laterExtensions: [CARD_READER],
    own: true,
    firefoxPreferences: { 'browser.display.document_color_use': 2, 'ui.prefersReducedMotion': 1 },
  }),
);
