/**
 * `npm start`: builds, finds a browser (`BROWSER=` chooses) and opens it with the extension on the sample article. Where
 * there is no display the browser runs unseen: the brief goes to the terminal, a screenshot to `shots/`.
 */
import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { browser as extensionApi } from 'wxt/browser';
import type { Mention, PageState } from '../src/engine/types.ts';
import { briefLines } from './brief.ts';
import { ensureBrowser, type FoundBrowser, hasDisplay, launch, type RunningBrowser } from './browsers.ts';
import { ensureBuilt, outputOf, ROOT } from './build.ts';
import { restOn } from './reader/page.ts';
import { serve } from './serve.ts';

/** In ms. A cold start of browser, worker and model on a slow machine included. */
const PATIENCE = 20_000;

/** In ms; more than a card takes to appear. */
const FADE = 500;

type ReadyState = Extract<PageState, { state: 'ready' }>;

/** In pages of the extension, under this name in both browsers. */
declare const chrome: typeof extensionApi;

/**
 * What the extension answers its popup about the first tab that has an annotator, as JSON: not every browser's protocol
 * carries deep objects. Runs in a page of the extension.
 */
async function askTabs(): Promise<string> {
  for (const { id } of await chrome.tabs.query({})) {
    if (id === undefined) continue;
    const message = { type: 'popup→page:state', payload: null };
    const state: unknown = await chrome.tabs.sendMessage(id, message, { frameId: 0 }).catch(() => null);
    if (state) return JSON.stringify(state);
  }
  return 'null';
}

async function readState(browser: RunningBrowser): Promise<ReadyState> {
  const popup = await browser.extension!.open('popup.html');
  const deadline = Date.now() + PATIENCE;
  let state: PageState | null = null;
  while (Date.now() < deadline) {
    state = JSON.parse(await popup.evaluate(askTabs)) as PageState | null;
    if (state !== null && state.state !== 'loading') break;
    await new Promise((later) => setTimeout(later, 200));
  }
  await popup.close();
  if (state?.state === 'ready') return state;
  const why = state?.state === 'failed' ? state.failure : (state?.state ?? 'no answer');
  throw new Error(`The extension did not annotate the sample: ${why}.`);
}

/** Rests the pointer on a mention until its card is open. @returns whether one opened. */
async function openCard(page: Page, { text }: Mention): Promise<boolean> {
  await restOn(page, text);
  const card = await page.waitForSelector(':popover-open', { timeout: 3_000 }).catch(() => null);
  if (card === null) return false;
  await new Promise((faded) => setTimeout(faded, FADE));
  return true;
}

async function report(browser: RunningBrowser, page: Page): Promise<void> {
  const { info, annotation } = await readState(browser);
  for (const line of briefLines(info, annotation)) console.log(line);

  await page.bringToFront();
  // The actor that the article names most: the one that a reader would look up.
  const first = annotation.mentions[annotation.brief.actors[0]?.first ?? 0];
  const opened = first !== undefined && (await openCard(page, first));
  const file = join(ROOT, 'shots', `start-${browser.found.name}.png`);
  mkdirSync(join(ROOT, 'shots'), { recursive: true });
  await page.screenshot({ path: file });
  if (!opened) throw new Error(`No card opened over “${first?.text ?? ''}”; the page is in ${relative(ROOT, file)}.`);
  console.log(`\nThe page with a card open: ${relative(ROOT, file)}`);
}

/** Until the reader closes the browser or presses Ctrl-C. */
async function untilClosed(browser: RunningBrowser): Promise<void> {
  // Puppeteer's own handlers end this process with an error code, which npm would report as a failure.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.removeAllListeners(signal);
    process.once(signal, () => void browser.close());
  }
  await new Promise((resolve) => browser.puppeteer.once('disconnected', resolve));
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** @throws Error that says which browser did not start, and what may help. */
async function openBrowser(found: FoundBrowser, extensionDir: string, shown: boolean): Promise<RunningBrowser> {
  try {
    return await launch({ browser: found, headless: !shown, extensionDir, ...(shown ? { viewport: null } : {}) });
  } catch (error) {
    const hint = shown ? '\nWhere no display is at hand, unset DISPLAY and WAYLAND_DISPLAY: it then runs unseen.' : '';
    throw new Error(`${found.name} (${found.path}) did not start: ${messageOf(error)}${hint}`);
  }
}

async function show(browser: RunningBrowser, sample: string, shown: boolean): Promise<void> {
  const { name } = browser.found;
  // The window's first tab where somebody looks; unseen, one of the size that the launch set.
  const [first] = shown ? await browser.puppeteer.pages() : [];
  const page = first ?? (await browser.newPage());
  await page.goto(sample);
  if (shown) {
    console.log(`${name} shows the sample article at ${sample} with Sidelight in it.`);
    console.log('Rest the pointer on a marked name or figure. Close the browser or press Ctrl-C to end.');
    await untilClosed(browser);
  } else {
    console.log(`No display: ${name} runs unseen.\n`);
    await report(browser, page);
  }
}

async function start(): Promise<void> {
  const found = ensureBrowser();
  const target = found.engine === 'firefox' ? 'firefox' : 'chrome';
  await ensureBuilt([target]);
  const shown = hasDisplay();
  const browser = await openBrowser(found, outputOf(target), shown);
  const server = await serve(join(ROOT, 'assets/sample'));
  try {
    await show(browser, `${server.origin}/`, shown);
  } finally {
    await browser.close().catch(() => undefined);
    await server.close();
  }
}

try {
  await start();
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 1;
}
