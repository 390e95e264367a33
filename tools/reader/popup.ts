import type { Page } from 'puppeteer-core';
import type { InstalledExtension } from '../browsers.ts';
import { waitUntil } from './page.ts';

/** In ms: longer than the popup waits between two looks at the page. */
const SETTLED = 150;

/**
 * The popup as it opens over `page`. A toolbar's popup cannot be had without a toolbar: it is opened in a tab of its own,
 * and loads once more when `page` is the tab at hand.
 */
export async function popupOver(extension: InstalledExtension, page: Page): Promise<Page> {
  const popup = await extension.open('popup.html');
  await page.bringToFront();
  await reload(popup);
  await settled(popup);
  return popup;
}

/** Loads a page of the extension once more. Firefox never reports the end of that, so that the document has to tell. */
export async function reload(page: Page): Promise<void> {
  const leave = (): void => {
    document.documentElement.dataset.leaving = 'yes';
    location.reload();
  };
  await page.evaluate(leave).catch(() => null);
  const isNew = (): boolean => document.readyState === 'complete' && !('leaving' in document.documentElement.dataset);
  await waitUntil(() => page.evaluate(isNew).catch(() => false), 'the page to load once more');
}

/** What the popup says once it has stopped changing. */
export function settled(popup: Page): Promise<string> {
  let last = '';
  return waitUntil(async () => {
    await new Promise((later) => setTimeout(later, SETTLED));
    if (await isBusy(popup)) return false;
    const now = await textOf(popup);
    const same = now !== '' && now === last;
    last = now;
    return same && now;
  }, 'the popup to settle');
}

export function textOf(popup: Page): Promise<string> {
  return popup.evaluate(() => document.querySelector<HTMLElement>('#root')?.innerText ?? '').catch(() => '');
}

function isBusy(popup: Page): Promise<boolean> {
  return popup.evaluate(() => document.querySelector('[aria-busy="true"]') !== null).catch(() => true);
}

/** Presses the button whose words contain `words`. */
export async function press(popup: Page, words: string): Promise<void> {
  const pressed = await popup.evaluate((wanted) => {
    const buttons = [...document.querySelectorAll<HTMLElement>('button, [role="switch"], label')];
    const button = buttons.find(({ innerText, ariaLabel }) => `${ariaLabel ?? ''} ${innerText}`.includes(wanted));
    button?.click();
    return button !== undefined;
  }, words);
  if (!pressed) throw new Error(`The popup has no button "${words}".`);
}
