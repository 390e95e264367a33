/** Tabs, and the scripts that go into them. */
import { browser } from 'wxt/browser';
import type { Failure } from '../engine/types.ts';

const ANNOTATOR_SCRIPT = '/content-scripts/annotator.js';
const MARKS_STYLE = '/content-scripts/annotator.css';

export interface ActiveTab {
  readonly id: number;
  /** null where the browser does not tell, as on its own pages. */
  readonly url: string | null;
}

export async function activeTab(): Promise<ActiveTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null };
}

/** null for anything but http and https. */
export function hostOf(url: string): string | null {
  const parsed = URL.parse(url);
  return parsed !== null && /^https?:$/.test(parsed.protocol) ? parsed.hostname : null;
}

/**
 * Puts the annotator and the style of its marks into the tab's main frame.
 *
 * @returns whether the browser let it in: it does not on its own pages, in its store, in PDFs, and on hosts whose access
 * the reader took back.
 */
export async function injectAnnotator(tabId: number): Promise<boolean> {
  const target = { tabId, frameIds: [0] };
  try {
    // Side by side: the style is there long before the first mark.
    await Promise.all([
      browser.scripting.executeScript({ target, files: [ANNOTATOR_SCRIPT], injectImmediately: true }),
      browser.scripting.insertCSS({ target, files: [MARKS_STYLE] }),
    ]);
    return true;
  } catch {
    return false;
  }
}

/** Why a tab without an answering annotator has none. */
export async function whySilent(tabId: number): Promise<Failure> {
  try {
    const [frame] = await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, func: hasOurMarks });
    // Firefox does not throw on pages that it keeps to itself: the script has no result there.
    if (typeof frame?.result !== 'boolean') return 'not-allowed';
    return frame.result ? 'reload-needed' : 'no-article';
  } catch {
    return 'not-allowed';
  }
}

/**
 * Marks of ours that nobody answers for: an earlier version of the extension left them. Runs in the page, so it holds all
 * that it needs; Firefox lets an extension ask the page's registry for a name, but not walk through it.
 */
function hasOurMarks(): boolean {
  return ['actor', 'place', 'quantity', 'followed'].some((category) => CSS.highlights?.has(`sidelight-${category}`));
}

export function openOptions(): Promise<void> {
  return browser.runtime.openOptionsPage();
}

/** Once, when the extension is new in this browser: not after updates. */
export function onFirstInstall(then: () => Promise<void>): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void then();
  });
}

/** In front for whoever has just installed it; behind where it is loaded by hand, by somebody at work on something else. */
export async function openWelcome(): Promise<void> {
  const { installType } = await browser.management.getSelf();
  await browser.tabs.create({ url: '/welcome.html', active: installType !== 'development' });
}

export function reloadTab(tabId: number): Promise<void> {
  return browser.tabs.reload(tabId);
}
