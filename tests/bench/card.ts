/**
 * How long a card takes from the end of its delay to being laid out in the top layer, in the extension as it ships and as
 * seen from the page.
 */
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { DELAYS } from '../../src/ui/card/intent.ts';
import { ensureBrowser } from '../../tools/browsers/ensure.ts';
import { launch } from '../../tools/browsers/launch.ts';
import { ensureBuilt, outputOf, ROOT } from '../../tools/build.ts';
import { annotated, spotOf } from '../../tools/reader/page.ts';
import { serve } from '../../tools/serve.ts';
import { median } from './median.ts';

export interface CardOpening {
  /** Frames of a sixtieth of a second. */
  readonly cardOpenFrames: number;
  /** Of the first card of a page, which makes the element that all of them live in. */
  readonly cardFirstOpenFrames: number;
}

const FRAME = 1000 / 60; // ms

const PAGES = 7;
/** Cards of all kinds, with and without a map. */
const MARKS = ['Hezbollah', 'Tanf border crossing', '50 square km', 'Daesh'];

export async function measureCard(): Promise<CardOpening> {
  await ensureBuilt(['chrome']);
  const sample = await serve(join(ROOT, 'assets/sample'));
  const browser = await launch({
    browser: ensureBrowser('chromium'),
    offline: true,
    extensionDir: outputOf('chrome'),
  });
  try {
    const first: number[] = [];
    const later: number[] = [];
    for (let turn = 0; turn < PAGES; turn++) {
      const page = await browser.newPage();
      await page.goto(`${sample.origin}/`);
      await annotated(page);
      await page.bringToFront();
      // Each is the first one as often.
      for (let i = 0; i < MARKS.length; i++) {
        const opening = await openCard(page, MARKS[(turn + i) % MARKS.length]!);
        (i === 0 ? first : later).push(opening);
      }
      await page.close();
    }
    return { cardOpenFrames: median(later) / FRAME, cardFirstOpenFrames: median(first) / FRAME };
  } finally {
    await browser.close();
    await sample.close();
  }
}

/** Rests the pointer on a mark, in one move: the delay begins with it. */
async function openCard(page: Page, words: string): Promise<number> {
  const { x, y } = await spotOf(page, words);
  await page.mouse.move(2, 2);
  await page.waitForFunction(() => document.querySelector('sidelight-card:popover-open') === null);
  const opening = page.evaluate(timeOfCard, DELAYS.open as number);
  await page.mouse.move(x, y);
  return opening;
}

/** Runs in the page and can use nothing from outside of itself. @returns ms from the delay's end to the card's layout. */
function timeOfCard(delay: number): Promise<number> {
  return new Promise((done) => {
    let due = Number.POSITIVE_INFINITY;
    addEventListener(
      'pointermove',
      ({ timeStamp }) => {
        due = timeStamp + delay;
      },
      { once: true, capture: true },
    );
    // Called at the end of the task that shows the card, which changes its element last of all.
    new MutationObserver((_changes, observer) => {
      const host = document.querySelector('sidelight-card:popover-open');
      // Asking for its size lays it out, as drawing the frame would.
      if (host === null || host.getBoundingClientRect().height === 0) return;
      observer.disconnect();
      done(performance.now() - due);
    }).observe(document, { attributes: true, childList: true, subtree: true });
  });
}
