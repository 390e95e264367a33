/** The toolbar's button, tab by tab. The browser forgets what it shows in a tab when that goes to another page. */
import { browser } from 'wxt/browser';

/** By shape as well as by colour: an outline, the lit mark, the outline struck through, a mark with a corner missing. */
export type Look = 'quiet' | 'marked' | 'off' | 'failed';

const NAMES: Readonly<Record<Look, string>> = { quiet: 'quiet-', marked: '', off: 'off-', failed: 'failed-' };

export async function showOnButton(tabId: number, look: Look, title: string): Promise<void> {
  const path = Object.fromEntries([16, 32].map((size) => [size, `/icons/${NAMES[look]}${size}.png`]));
  try {
    await Promise.all([browser.action.setIcon({ tabId, path }), browser.action.setTitle({ tabId, title })]);
  } catch {
    // The tab was closed meanwhile.
  }
}
