/** Reads the card, which is closed to the page, with the card reader's extension. */
import type { Page } from 'puppeteer-core';
import { restOn, waitUntil } from '../../../tools/reader/page.ts';

/** The words of the open card; empty when none is open. Needs the card reader's extension. */
export function cardText(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      new Promise<string>((answer) => {
        document.addEventListener('card-reader-answer', (event) => answer(String((event as CustomEvent).detail)), {
          once: true,
        });
        document.dispatchEvent(new Event('card-reader'));
      }),
  );
}

/** Rests on marked words until their card is open. @returns what it says. */
export async function hover(page: Page, words: string): Promise<string> {
  await restOn(page, words);
  return waitUntil(async () => (await cardText(page)) || null, `the card of "${words}"`);
}

export function cardGone(page: Page): Promise<boolean> {
  return waitUntil(async () => (await cardText(page)) === '', 'the card to close');
}
