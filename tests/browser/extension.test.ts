import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { outputOf, ROOT } from '../../tools/build.ts';
import { annotated, spotOf } from '../../tools/reader/page.ts';
import { describeInBrowsers } from './harness/browsers.ts';
import { cardGone, cardPart, cardText, hover } from './harness/reading.ts';
import { type PageServer, STRICT_CSP, servePages } from './harness/server.ts';

const CARD_READER = join(ROOT, 'tests/browser/harness/card-reader');
const SAMPLE = readFileSync(join(ROOT, 'assets/sample/index.html'), 'utf8');
const STYLE = readFileSync(join(ROOT, 'assets/sample/page.css'), 'utf8');

/** Records what every page says of itself before any extension can have touched it. */
const serialised = (page: Page): Promise<string> => page.evaluate(() => document.documentElement.outerHTML);

describeInBrowsers(
  'the extension',
  (running) => {
    let server: PageServer;
    let page: Page;
    beforeAll(async () => {
      await running().installExtension(CARD_READER);
      server = await servePages({
        '/sample': { body: SAMPLE },
        '/page.css': { body: STYLE, type: 'text/css' },
        '/strict': { body: SAMPLE, headers: STRICT_CSP },
      });
    });
    afterAll(() => server.close());
    beforeEach(async () => {
      page = await running().newPage();
    });
    afterEach(() => page.close());

    it('marks actors, places and measurements of the article, and nothing around it', async () => {
      await page.goto(`${server.origin}/sample`);
      const words = await annotated(page);
      expect(words['sidelight-actor']).toEqual(expect.arrayContaining(['Hezbollah', 'Daesh', 'coalition', 'regime']));
      expect(words['sidelight-place']).toEqual(expect.arrayContaining(['Deir ez-Zor', 'Palmyra']));
      expect(words['sidelight-quantity']).toEqual(expect.arrayContaining(['50 square km', '19 sq miles', '55 km']));
      const all = Object.values(words).flat();
      expect(all.filter((text) => text === 'Hezbollah')).toHaveLength(1);
    });

    it('paints what it marks', async () => {
      await page.goto(`${server.origin}/sample`);
      await annotated(page);
      const painted = await page.screenshot({ encoding: 'base64' });
      expect(await page.screenshot({ encoding: 'base64' })).toBe(painted);
      await page.evaluate(() => CSS.highlights.clear());
      expect(await page.screenshot({ encoding: 'base64' })).not.toBe(painted);
    });

    it('changes nothing in the page until the first card', async () => {
      const blank = await running().newPage();
      await blank.goto(`${server.origin}/sample`, { waitUntil: 'domcontentloaded' });
      const before = await serialised(blank);
      await blank.close();
      await page.goto(`${server.origin}/sample`);
      await annotated(page);
      expect(await serialised(page)).toBe(before);
      await hover(page, 'Hezbollah');
      expect(await page.$$('sidelight-card')).toHaveLength(1);
    });

    it.each([
      ['Hezbollah', /Hezbollah/, /Leban/],
      ['Daesh', /Islamic State/, /Daesh/],
      ['coalition', /[Cc]oalition/, /Islamic State/],
      ['50 square km', /19\s?sq\s?mi/, /19\.3/],
      ['Palmyra', /Palmyra/, /Syria/],
    ])('shows the card of %s', async (words, name, detail) => {
      await page.goto(`${server.origin}/sample`);
      await annotated(page);
      const card = await hover(page, words);
      expect(card).toMatch(name);
      expect(card).toMatch(detail);
    });

    it.each(['Tanf border crossing', 'al-Tanf'])(
      'draws the radius that the article states on the map of %s',
      async (words) => {
        await page.goto(`${server.origin}/sample`);
        await annotated(page);
        expect(await hover(page, words)).toMatch('Boundaries as drawn by Natural Earth');
        expect(await cardPart(page, '.map svg')).toMatch(/^<svg[^>]*aria-label="Map: al-Tanf[^"]*Syria, near[^"]*Iraq/);
        const radius = /\br="([\d.]+)"/.exec(await cardPart(page, '.map .circle'))?.[1];
        const scale = await cardPart(page, '.map .scale');
        const [, length] = /h([\d.]+)v-4/.exec(scale) ?? [];
        const [, distance, unit] = />(\d+) (km|mi)</.exec(scale) ?? [];
        const km = Number(distance) * (unit === 'mi' ? 1.609344 : 1);
        expect((Number(radius) / Number(length)) * km).toBeCloseTo(55, 0);
      },
    );

    it('finds the words under the pointer on a screen of more pixels', async () => {
      await page.setViewport({ width: 1080, height: 820, deviceScaleFactor: 2 }).catch(() => null);
      await page.goto(`${server.origin}/sample`);
      await annotated(page);
      expect(await hover(page, 'Hezbollah')).toMatch('Hezbollah');
    });

    it('closes the card on Escape and leaves the page its own Escape', async () => {
      await page.goto(`${server.origin}/sample`);
      await annotated(page);
      await page.evaluate(() => {
        document.addEventListener('keydown', ({ key }) => {
          document.title = `${document.title} ${key}`;
        });
      });
      await hover(page, 'Hezbollah');
      await page.keyboard.press('Escape');
      await cardGone(page);
      expect(await page.title()).not.toMatch('Escape');
      await page.keyboard.press('Escape');
      expect(await page.title()).toMatch('Escape');
    });

    it('keeps the card while the pointer travels to it, and closes it when the pointer leaves', async () => {
      await page.goto(`${server.origin}/sample`);
      await annotated(page);
      await hover(page, 'Hezbollah');
      const card = await page.$eval('sidelight-card', (host) => {
        const { x, y, width, height } = host.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      });
      await page.mouse.move(card.x, card.y, { steps: 12 });
      await new Promise((later) => setTimeout(later, 600));
      expect(await cardText(page)).toMatch('Hezbollah');
      await page.mouse.move(5, 5, { steps: 6 });
      await cardGone(page);
    });

    it('opens nothing for a pointer that only passes', async () => {
      await page.goto(`${server.origin}/sample`);
      await annotated(page);
      const { x, y } = await spotOf(page, 'Hezbollah');
      await page.mouse.move(x - 80, y);
      await page.mouse.move(x + 80, y, { steps: 8 });
      await page.mouse.move(5, 5, { steps: 4 });
      await new Promise((later) => setTimeout(later, 700));
      expect(await cardText(page)).toBe('');
    });

    it('shows a card with its style under a strict policy of the page', async () => {
      await page.goto(`${server.origin}/strict`);
      await annotated(page);
      expect(await hover(page, 'Hezbollah')).toMatch('Hezbollah');
      const width = await page.$eval('sidelight-card', (host) => host.getBoundingClientRect().width);
      expect(width).toBeLessThanOrEqual(360);
    });

    it('asks the network for nothing', async () => {
      const before = server.requests.length;
      await page.goto(`${server.origin}/sample`);
      await annotated(page);
      await hover(page, 'Hezbollah');
      const asked = server.requests.slice(before).filter((path) => path !== '/favicon.ico');
      expect(asked).toEqual(['/sample', '/page.css']);
      const resources = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
      expect(resources.filter((name) => !name.startsWith(server.origin))).toEqual([]);
    });
  },
  (engine) => ({
    extensionDir: outputOf(engine === 'firefox' ? 'firefox' : 'chrome'),
    laterExtensions: [CARD_READER],
  }),
);
