/** One saved page, opened with the extension and without. */
import type { Page } from 'puppeteer-core';
import type { RunningBrowser } from '../browsers.ts';
import { waitUntil } from '../reader/page.ts';
import type { Notes } from './measured-build.ts';

declare const kit: typeof import('../../tests/browser/harness/page-kit.ts');

/** Longer than the gate and the annotator take together; a page that is no article has no end that could be waited for. */
const AT_REST = 400; // ms

/** A saved page asks for things that are long gone; it counts as loaded after this at the latest. */
const LOADED = 8_000; // ms

export interface Untouched {
  /** The page serialised, its scripts off. */
  readonly html: string;
  /** What the page's own scripts throw. */
  readonly errors: readonly string[];
}

export interface Visit {
  readonly notes: Notes;
  /** Whether the page serialises as without the extension, up to the first card. */
  readonly unchanged: boolean;
  /** Thrown by the extension, or by the page only while the extension is there. */
  readonly errors: readonly string[];
  /** Characters of the article that Readability found, and how many lead back to the live page. */
  readonly mapping: { readonly found: number; readonly mapped: number };
}

/** Where a page is served with its scripts, and where without. */
export interface Addresses {
  readonly live: string;
  readonly still: string;
}

/** Some saved pages ask their reader something before they go on. */
async function newPage(browser: RunningBrowser): Promise<Page> {
  const page = await browser.newPage();
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => null));
  return page;
}

async function open(page: Page, url: string): Promise<string[]> {
  const errors: string[] = [];
  const listen = (error: unknown): void => {
    errors.push(error instanceof Error ? error.message : String(error));
  };
  page.on('pageerror', listen);
  await page.goto(url, { waitUntil: 'domcontentloaded', timeout: LOADED }).catch(() => null);
  await page.waitForFunction(() => document.readyState === 'complete', { timeout: LOADED }).catch(() => null);
  await new Promise((later) => setTimeout(later, AT_REST));
  page.off('pageerror', listen);
  return errors;
}

const serialised = (page: Page): Promise<string> => page.evaluate(() => document.documentElement.outerHTML);

/** The page in a browser that has no extension. */
export async function visitWithout(browser: RunningBrowser, { live, still }: Addresses): Promise<Untouched> {
  const page = await newPage(browser);
  try {
    await open(page, still);
    const html = await serialised(page);
    return { html, errors: await open(page, live) };
  } finally {
    await page.close();
  }
}

/** The page in a browser that has the measured build. */
export async function visitWith(
  browser: RunningBrowser,
  { live, still }: Addresses,
  without: Untouched,
  pageKit: string,
): Promise<Visit> {
  const page = await newPage(browser);
  try {
    await open(page, still);
    const stillNotes = await settledNotes(page);
    const unchanged = (await serialised(page)) === without.html;
    await page.evaluate(pageKit);
    const mapping = (await page.evaluate(() => kit.read()?.mapping)) ?? { found: 0, mapped: 0 };
    const thrown = await open(page, live);
    const notes = await settledNotes(page);
    const others = thrown.filter((message) => !without.errors.includes(message));
    return { notes, unchanged, mapping, errors: [...stillNotes.errors, ...notes.errors, ...others] };
  } finally {
    await page.close();
  }
}

/** The notes once an article's marks are drawn, or at once where the page is none. */
export function settledNotes(page: Page): Promise<Notes> {
  return waitUntil(async () => {
    const notes = await notesOf(page);
    const done =
      notes.gateEnd !== null &&
      (!notes.isArticle || (notes.applied !== null && (notes.painted === null || notes.drawn !== null)));
    return done && notes;
  }, 'the page to come to rest');
}

async function notesOf(page: Page): Promise<Notes> {
  const detail = await page.evaluate(
    () =>
      new Promise<string>((answer) => {
        document.addEventListener('sidelight-probe-answer', (event) => answer(String((event as CustomEvent).detail)), {
          once: true,
        });
        document.dispatchEvent(new CustomEvent('sidelight-probe'));
      }),
  );
  return JSON.parse(detail);
}
