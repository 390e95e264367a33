import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Mark } from '../../src/page/painter.ts';
import { MIXED, MIXED_TEXT, pageOf, paragraphs, RIGHT_TO_LEFT } from './harness/article-pages.ts';
import { describeInBrowsers } from './harness/browsers.ts';
import { bundleScript } from './harness/bundle.ts';
import { type PageServer, servePages } from './harness/server.ts';

declare const kit: typeof import('./harness/page-kit.ts');

function mark(text: string, category: Mark['category'], within = MIXED_TEXT): Mark {
  const start = within.indexOf(text);
  return { span: { start, end: start + text.length }, category };
}

const BRIGADE = mark('Green Brigade', 'actor');
const MILL = mark('mill', 'place');
const AREA = mark('12 km2', 'quantity');
const DISTANCE = mark('55 km', 'quantity');
const MARKS = [AREA, DISTANCE, MILL, BRIGADE];

const LAYERED = pageOf(
  `<p style="position:relative">The mill stands below the pass.<span aria-hidden="true"
  style="position:absolute;inset:0;background:#fff8"></span></p>${paragraphs()}`,
);

describeInBrowsers('marks', (running) => {
  let server: PageServer;
  let script: string;
  let page: Page;

  beforeAll(async () => {
    script = await bundleScript(resolve('tests/browser/harness/page-kit.ts'), 'kit');
    server = await servePages({
      '/mixed': { body: MIXED },
      '/rtl': { body: RIGHT_TO_LEFT },
      '/layered': { body: LAYERED },
    });
    page = await running().newPage();
  });
  afterAll(() => server.close());

  async function open(path: string, marks: readonly Mark[]): Promise<void> {
    await page.goto(server.origin + path);
    await page.evaluate(script);
    await page.evaluate((wanted) => {
      kit.read();
      kit.paint(wanted);
    }, marks);
  }

  describe('painted', () => {
    beforeEach(() => open('/mixed', MARKS));

    it('stand in one highlight for each category, text node by text node', async () => {
      expect(await page.evaluate(() => kit.highlights())).toEqual({
        'sidelight-actor': ['Green ', 'Brigade'],
        'sidelight-place': ['mill'],
        'sidelight-quantity': ['12 km', '2', '55', ' km'],
      });
    });

    it('are replaced by the next ones', async () => {
      await page.evaluate((marks) => kit.repaint(marks), [MILL]);
      expect(await page.evaluate(() => kit.highlights())).toEqual({ 'sidelight-place': ['mill'] });
    });

    it('set off the mention whose card is open', async () => {
      await page.evaluate((span) => kit.setCurrent(span), BRIGADE.span);
      const painted = await page.evaluate(() => kit.highlights());
      expect(painted['sidelight-current']).toEqual(['Green ', 'Brigade']);
      await page.evaluate(() => kit.setCurrent(null));
      expect(await page.evaluate(() => Object.keys(kit.highlights()))).not.toContain('sidelight-current');
    });

    it("are taken off without touching the page's own highlights", async () => {
      await page.evaluate(() => {
        CSS.highlights.set('search', new Highlight());
        kit.stopAll();
      });
      expect(await page.evaluate(() => kit.highlights())).toEqual({ search: [] });
    });
  });

  it('are not painted, and nothing fails, where the browser has no highlights', async () => {
    await page.goto(`${server.origin}/mixed`);
    await page.evaluate(script);
    const paints = await page.evaluate((marks) => {
      Object.defineProperty(CSS, 'highlights', { value: undefined, configurable: true });
      kit.read();
      const usable = kit.paint(marks);
      return { usable, hit: kit.hit(100, 100) };
    }, MARKS);
    expect(paints).toEqual({ usable: false, hit: null });
  });

  describe.each([
    ['the registry of highlights', false],
    ['the caret', true],
  ])('are hit by %s', (_, withoutRegistry) => {
    const hitAt = (x: number, y: number) =>
      page.evaluate((left, top, without) => kit.hit(left, top, without), x, y, withoutRegistry);
    const rectsOf = (span: Mark['span']) => page.evaluate((wanted) => kit.rects(wanted), span);

    it('over each of their boxes', async () => {
      await open('/mixed', MARKS);
      for (const [index, { span }] of MARKS.entries()) {
        const rects = await rectsOf(span);
        expect(rects.length).toBeGreaterThan(0);
        for (const { left, right, top, bottom } of rects) {
          expect(await hitAt((left + right) / 2, (top + bottom) / 2)).toBe(index);
          expect(await hitAt(left + 2, (top + bottom) / 2)).toBe(index);
          expect(await hitAt(right - 2, (top + bottom) / 2)).toBe(index);
        }
      }
    });

    it('nowhere else: beside, above and below them, and in the margin', async () => {
      await open('/mixed', MARKS);
      for (const [index, { span }] of MARKS.entries()) {
        const rects = await rectsOf(span);
        expect(await hitAt(rects[0]!.left - 10, (rects[0]!.top + rects[0]!.bottom) / 2)).not.toBe(index);
        for (const { left, right, top, bottom } of rects) {
          const middle = (top + bottom) / 2;
          expect(await hitAt((left + right) / 2, bottom + 400)).toBeNull();
          expect(await hitAt(1_200, middle)).toBeNull();
        }
      }
    });

    it('not past the end of a line that ends with one', async () => {
      const last = mark('behind them.', 'place');
      await open('/mixed', [last]);
      const rect = (await rectsOf(last.span)).at(-1)!;
      const middle = (rect.top + rect.bottom) / 2;
      expect(await hitAt(rect.right - 3, middle)).toBe(0);
      expect(await hitAt(rect.right + 60, middle)).toBeNull();
    });

    it('a quantity rather than the name around it', async () => {
      const around = mark('about 55 km from the pass', 'place');
      await open('/mixed', [around, DISTANCE]);
      const [rect] = await rectsOf(DISTANCE.span);
      expect(await hitAt((rect!.left + rect!.right) / 2, (rect!.top + rect!.bottom) / 2)).toBe(1);
    });

    it('not through a layer of the page', async () => {
      const text = await (async () => {
        await open('/layered', []);
        return page.evaluate(() => kit.read()!.text);
      })();
      const covered = mark('mill', 'place', text);
      const bare = mark('Surveyors', 'actor', text);
      await open('/layered', [covered, bare]);
      const [under] = await rectsOf(covered.span);
      const [free] = await rectsOf(bare.span);
      expect(await hitAt((under!.left + under!.right) / 2, (under!.top + under!.bottom) / 2)).toBeNull();
      expect(await hitAt((free!.left + free!.right) / 2, (free!.top + free!.bottom) / 2)).toBe(1);
    });

    it('in text from right to left', async () => {
      await open('/rtl', []);
      const text = await page.evaluate(() => kit.read()!.text);
      const distance = mark('55 كم', 'quantity', text);
      await open('/rtl', [distance]);
      const [rect] = await rectsOf(distance.span);
      const middle = (rect!.top + rect!.bottom) / 2;
      expect(await hitAt((rect!.left + rect!.right) / 2, middle)).toBe(0);
      expect(await hitAt(rect!.left - 40, middle)).toBeNull();
    });
  });

  it('carry an underline that the browser paints', async () => {
    await open('/mixed', []);
    const clip = { x: 0, y: 0, width: 800, height: 600 };
    await page.addStyleTag({ content: readFileSync(resolve('src/page/marks.css'), 'utf8') });
    const bare = await page.screenshot({ clip });
    await page.evaluate((marks) => kit.repaint(marks), MARKS);
    const marked = await page.screenshot({ clip });
    expect(Buffer.compare(Buffer.from(bare), Buffer.from(marked))).not.toBe(0);
    await page.evaluate(() => kit.stopAll());
    const after = await page.screenshot({ clip });
    expect(Buffer.compare(Buffer.from(bare), Buffer.from(after))).toBe(0);
  });
});
