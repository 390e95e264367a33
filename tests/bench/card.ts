/**
 * How long a card takes from the end of its delay to being laid out in the top layer, in the extension as it ships. Seen
 * from the page, which counts frames of a sixtieth of a second: at one, the first that begins after the delay has the card.
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
  readonly cardOpenFrames: number;
  readonly cardOpenMs: number;
  /** The first card of a page, which makes the element that all of them live in. */
  readonly cardFirstOpenFrames: number;
  readonly cardFirstOpenMs: number;
}

interface Opening {
  readonly frames: number;
  readonly ms: number;
}

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
    const first: Opening[] = [];
    const later: Opening[] = [];
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
    return {
      cardOpenFrames: median(later.map(({ frames }) => frames)),
      cardOpenMs: median(later.map(({ ms }) => ms)),
      cardFirstOpenFrames: median(first.map(({ frames }) => frames)),
      cardFirstOpenMs: median(first.map(({ ms }) => ms)),
    };
  } finally {
    await browser.close();
    await sample.close();
  }
}

/** Rests the pointer on a mark, in one move: the delay begins with it. */
async function openCard(page: Page, words: string): Promise<Opening> {
  const { x, y } = await spotOf(page, words);
  await page.mouse.move(2, 2);
  await page.waitForFunction(() => document.querySelector('sidelight-card:popover-open') === null);
  const opening = page.evaluate(frameOfCard, DELAYS.open as number);
  await page.mouse.move(x, y);
  return opening;
}

/** Runs in the page and can use nothing from outside of itself, nor a name for a function, which the tools keep a list of. */
async function frameOfCard(delay: number): Promise<Opening> {
  const frame = 1000 / 60;
  let due = Number.POSITIVE_INFINITY;
  addEventListener(
    'pointermove',
    ({ timeStamp }) => {
      due = timeStamp + delay;
    },
    { once: true, capture: true },
  );
  let before = 0;
  for (;;) {
    const begun = await new Promise<number>((then) => requestAnimationFrame(then));
    const host = document.querySelector('sidelight-card:popover-open');
    // Asking for its size lays it out, as drawing the frame will.
    if (host !== null && host.getBoundingClientRect().height > 0) {
      // Frames that a long task swallowed count as well.
      const passed = Math.round((begun - before) / frame) - Math.ceil((due - before) / frame);
      return { frames: 1 + Math.max(0, passed), ms: performance.now() - due };
    }
    if (begun < due) before = begun;
  }
}
