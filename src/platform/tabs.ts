/** Tabs, and the scripts that go into them. */
import { browser } from 'wxt/browser';
import type { Injected } from './messages.ts';

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

/** The host name of a tab's page; null where it has none, or the browser does not tell. */
export async function siteOf(tabId: number): Promise<string | null> {
  const { url } = await browser.tabs.get(tabId);
  return url === undefined ? null : hostOf(url);
}

/** null for anything but http and https. */
export function hostOf(url: string): string | null {
  const parsed = URL.parse(url);
  return parsed !== null && /^https?:$/.test(parsed.protocol) ? parsed.hostname : null;
}

/** Puts the annotator and the style of its marks into the tab's main frame. */
export async function injectAnnotator(tabId: number): Promise<Injected> {
  const target = { tabId, frameIds: [0] };
  try {
    await browser.scripting.insertCSS({ target, files: [MARKS_STYLE] });
    await browser.scripting.executeScript({ target, files: [ANNOTATOR_SCRIPT] });
    return { ok: true };
  } catch {
    // The browser's own pages, its store, PDFs, and hosts whose access the reader took back.
    return { ok: false, failure: 'not-allowed' };
  }
}

export function reloadTab(tabId: number): Promise<void> {
  return browser.tabs.reload(tabId);
}
