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

/** How long a pointer rests before it comes once more, in ms, and how often it comes. */
const REST = 5_000;
const RESTS = 3;

/**
 * Rests on marked words until their card is open. Where the page was read anew at this very moment, what was asked for
 * before is dropped, and a pointer at rest asks for nothing: it comes once more, as a reader's would.
 *
 * @returns what the card says.
 */
export async function hover(page: Page, words: string): Promise<string> {
  const opened = async () => (await cardText(page)) || null;
  for (let rest = 1; ; rest++) {
    await restOn(page, words);
    const card = await waitUntil(opened, `the card of "${words}"`, REST).catch((error: unknown) => {
      if (rest === RESTS) throw error;
      return null;
    });
    if (card !== null) return card;
  }
}

export function cardGone(page: Page): Promise<boolean> {
  return waitUntil(async () => (await cardText(page)) === '', 'the card to close');
}
