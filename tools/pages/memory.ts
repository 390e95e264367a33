/** What the extension holds in memory, in Chromium: in a tab beside what the page holds, in the worker, and over many pages. */
import type { CDPSession, Page } from 'puppeteer-core';
import { ensureBrowser, launch, type RunningBrowser } from '../browsers.ts';
import { outputOf } from '../build.ts';
import { quantile } from './figures.ts';

/** In bytes. */
export interface Memory {
  /** Of each page: what its tab holds with the extension, less what it holds without. */
  readonly tabMedian: number;
  readonly tabMax: number;
  readonly worker: number;
  /** What the extension adds to tab and worker after {@link NAVIGATIONS} pages, less what after a tenth of them. */
  readonly tabGrowth: number;
  readonly workerGrowth: number;
}

export const NAVIGATIONS = 100;

/** The marks are there, and what was needed to find them is garbage. */
const SETTLED = 600; // ms

/** What a page's or a worker's scripts hold after a collection, with their buffers and the DOM's own objects. */
async function held(session: CDPSession): Promise<number> {
  // What finalisers let go is found the second time.
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const usage = await session.send('Runtime.getHeapUsage');
  const {
    usedSize,
    embedderHeapUsedSize = 0,
    backingStorageSize = 0,
  } = usage as typeof usage & {
    readonly embedderHeapUsedSize?: number;
    readonly backingStorageSize?: number;
  };
  return usedSize + embedderHeapUsedSize + backingStorageSize;
}

async function open(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  await new Promise((later) => setTimeout(later, SETTLED));
}

/** A tab of its own for each page, so that nothing of the one before is counted. */
async function tabsHold(browser: RunningBrowser, urls: readonly string[]): Promise<number[]> {
  const sizes: number[] = [];
  for (const url of urls) {
    const page = await browser.newPage();
    await open(page, url);
    sizes.push(await held(await page.createCDPSession()));
    await page.close();
  }
  return sizes;
}

async function workerHolds(browser: RunningBrowser): Promise<number> {
  const target = await browser.puppeteer.waitForTarget(
    (one) => one.type() === 'service_worker' && one.url().startsWith(browser.extension!.origin),
  );
  const session = await target.createCDPSession();
  const size = await held(session);
  await session.detach();
  return size;
}

/** What one tab holds early and late on its way through many pages, each time on the same one. */
async function travel(
  browser: RunningBrowser,
  urls: readonly string[],
): Promise<{ readonly early: number; readonly late: number }> {
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  const go = async (from: number, to: number): Promise<number> => {
    for (let turn = from; turn < to; turn++) await open(page, urls[turn % urls.length]!);
    await open(page, urls[0]!);
    return held(session);
  };
  const early = await go(0, NAVIGATIONS / 10);
  const late = await go(NAVIGATIONS / 10, NAVIGATIONS);
  await page.close();
  return { early, late };
}

/** @param urls of articles without scripts of their own, which would hold now more and now less. */
export async function measureMemory(urls: readonly string[]): Promise<Memory> {
  const settings = {
    browser: ensureBrowser('chromium'),
    offline: true,
    // Pages kept for going back would be counted with the one that is shown.
    args: ['--disable-features=BackForwardCache'],
  };
  const plain = await launch(settings);
  const extended = await launch({ ...settings, extensionDir: outputOf('chrome') });
  try {
    const [without, withUs] = [await tabsHold(plain, urls), await tabsHold(extended, urls)];
    const more = withUs.map((size, index) => size - without[index]!);
    const worker = await workerHolds(extended);
    const bare = await travel(plain, urls);
    const ours = await travel(extended, urls);
    return {
      tabMedian: quantile(more, 0.5),
      tabMax: Math.max(...more),
      worker,
      tabGrowth: ours.late - bare.late - (ours.early - bare.early),
      workerGrowth: (await workerHolds(extended)) - worker,
    };
  } finally {
    await plain.close();
    await extended.close();
  }
}
