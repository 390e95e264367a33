import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { outputOf, ROOT } from '../../tools/build.ts';
import { annotated, markedWords, waitUntil } from '../../tools/reader/page.ts';
import { describeInBrowsers } from './harness/browsers.ts';
import { cardGone, hover } from './harness/reading.ts';
import { type PageServer, servePages } from './harness/server.ts';

const CARD_READER = join(ROOT, 'tests/browser/harness/card-reader');
const SAMPLE = readFileSync(join(ROOT, 'assets/sample/index.html'), 'utf8');

const FRAMED = SAMPLE.replace('</body>', '<iframe id="inner" src="/sample" width="600" height="300"></iframe></body>');
const FRAME_ALONE = '<!doctype html><title>Frame</title><iframe id="inner" src="/sample" width="900" height="600">';

/** A reader of the page's own that fills the screen, and a dialog that leaves the page usable. */
const WITH_OWN = SAMPLE.replace(
  '</body>',
  `<button id="full" onclick="document.querySelector('main, article, body').requestFullscreen()">Full screen</button>
   <dialog id="own" style="position:fixed;inset:auto 8px 8px auto;margin:0">Subscribe?</dialog></body>`,
);

/** The article in a modal dialog of the page's, as some readers of news aggregators are. */
const IN_DIALOG = SAMPLE.replace(/<body[^>]*>/, '$&<dialog id="own" style="max-height:90vh">').replace(
  '</body>',
  '</dialog><script>document.querySelector("#own").showModal()</script></body>',
);

describeInBrowsers(
  'in pages that',
  (running) => {
    let server: PageServer;
    let page: Page;

    beforeAll(async () => {
      await running().installExtension(CARD_READER);
      server = await servePages({
        '/sample': { body: SAMPLE },
        '/framed': { body: FRAMED },
        '/frame': { body: FRAME_ALONE },
        '/own': { body: WITH_OWN },
        '/dialog': { body: IN_DIALOG },
      });
    });
    afterAll(() => server.close());
    beforeEach(async () => {
      page = await running().newPage();
    });
    afterEach(() => page.close());

    /** Whether the card is what is seen at its own middle. */
    const cardOnTop = (): Promise<boolean> =>
      page.evaluate(() => {
        const host = document.querySelector('sidelight-card');
        if (host === null) return false;
        const { left, top, width, height } = host.getBoundingClientRect();
        return width > 0 && document.elementFromPoint(left + width / 2, top + height / 2) === host;
      });

    it('put equal paragraphs in the place of theirs, the marks follow', async () => {
      await page.goto(`${server.origin}/sample`);
      const before = await annotated(page);
      await page.evaluate(() => {
        for (const paragraph of document.querySelectorAll('p')) paragraph.replaceWith(paragraph.cloneNode(true));
      });
      // Painted ranges of removed nodes still have words: what counts is that they stand in the page.
      await waitUntil(
        () =>
          page.evaluate(() =>
            [...CSS.highlights.values()].every((highlight) =>
              [...highlight].every(({ startContainer }) => startContainer.isConnected),
            ),
          ),
        'the marks to move to the new paragraphs',
      );
      expect(await markedWords(page)).toEqual(before);
      await page.bringToFront();
      expect(await hover(page, 'Hezbollah')).toMatch('Hezbollah');
    });

    it.each([
      ['hold an article and a frame', '/framed', true],
      ['hold a frame alone', '/frame', false],
    ])('%s of their own, the frame is left alone', async (_what, path, marked) => {
      await page.goto(`${server.origin}${path}`);
      if (marked) await annotated(page);
      await new Promise((later) => setTimeout(later, 1_000));
      expect(Object.keys(await markedWords(page)).length > 0).toBe(marked);
      const frame = (await (await page.$('#inner'))!.contentFrame())!;
      expect(await frame.$$eval('p', (paragraphs) => paragraphs.length)).toBeGreaterThan(3);
      expect(await frame.evaluate(() => [CSS.highlights.size, document.querySelector('sidelight-card')])).toEqual([
        0,
        null,
      ]);
    });

    it('fill the screen, the card is seen over them', async () => {
      await page.goto(`${server.origin}/own`);
      await annotated(page);
      await page.bringToFront();
      await page.click('#full');
      await waitUntil(() => page.evaluate(() => document.fullscreenElement !== null), 'the page to fill the screen');
      await hover(page, 'Hezbollah');
      expect(await cardOnTop()).toBe(true);
      await page.evaluate(() => document.exitFullscreen());
    });

    it('hold the article in a modal dialog, the card is seen over it, can be reached, and has Escape first', async () => {
      await page.goto(`${server.origin}/dialog`);
      await annotated(page);
      await page.bringToFront();
      await hover(page, 'Hezbollah');
      // What a modal dialog makes inert is not found at its place.
      expect(await cardOnTop()).toBe(true);
      await page.keyboard.press('Escape');
      await cardGone(page);
      expect(await page.$eval('#own', (dialog) => (dialog as HTMLDialogElement).open)).toBe(true);
    });

    it('have a dialog of their own open, the card is seen over them and Escape is its own', async () => {
      await page.goto(`${server.origin}/own`);
      await annotated(page);
      await page.bringToFront();
      await page.$eval('#own', (dialog) => (dialog as HTMLDialogElement).show());
      await hover(page, 'Hezbollah');
      expect(await cardOnTop()).toBe(true);
      await page.keyboard.press('Escape');
      await cardGone(page);
      expect(await page.$eval('#own', (dialog) => (dialog as HTMLDialogElement).open)).toBe(true);
    });
  },
  (engine) => ({
    extensionDir: outputOf(engine === 'firefox' ? 'firefox' : 'chrome'),
    laterExtensions: [CARD_READER],
  }),
);
