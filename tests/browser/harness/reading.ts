/** Reads the card, which is closed to the page, with the card reader's extension. */
import type { Page } from 'puppeteer-core';
import { restOn, waitUntil } from '../../../tools/reader/page.ts';

/** The words of the open card; empty when none is open. Needs the card reader's extension. */
export function cardText(page: Page): Promise<string> {
  return ask(page, '');
}

/** The markup of the first element in the open card that matches; empty when there is none. */
export function cardPart(page: Page, selector: string): Promise<string> {
  return ask(page, selector);
}

/** The value that a property of CSS has on the first element in the open card that matches. */
export function cardStyle(page: Page, property: string, selector: string): Promise<string> {
  return ask(page, `style ${property} of ${selector}`);
}

/** Presses the button of the open card whose name begins so. */
export async function pressInCard(page: Page, name: string): Promise<void> {
  if ((await ask(page, `press ${name}`)) === '') throw new Error(`The card has no button "${name}".`);
}

function ask(page: Page, selector: string): Promise<string> {
  return page.evaluate(
    (detail) =>
      new Promise<string>((answer) => {
        document.addEventListener('card-reader-answer', (event) => answer(String((event as CustomEvent).detail)), {
          once: true,
        });
        document.dispatchEvent(new CustomEvent('card-reader', { detail }));
      }),
    selector,
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
