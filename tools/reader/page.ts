/** What a reader does on an annotated page: looks for marked words and rests the pointer on them. */
import type { Page } from 'puppeteer-core';

/** In ms. A cold start of the worker and its model included. */
const PATIENCE = 15_000;

/** @param patience in ms. */
export async function waitUntil<T>(
  look: () => Promise<T | null | false>,
  what: string,
  patience = PATIENCE,
): Promise<T> {
  const deadline = Date.now() + patience;
  for (;;) {
    const found = await look();
    if (found !== null && found !== false) return found;
    if (Date.now() > deadline) throw new Error(`Waited in vain for ${what}.`);
    await new Promise((later) => setTimeout(later, 50));
  }
}

/** The marked words of the page by category, in the order of the text. */
export function markedWords(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() => {
    const words: Record<string, string[]> = {};
    for (const [name, highlight] of CSS.highlights) {
      words[name] = [...highlight].map((range) => {
        const { startContainer, startOffset, endOffset } = range as StaticRange;
        return (startContainer.nodeValue ?? '').slice(startOffset, endOffset);
      });
    }
    return words;
  });
}

export async function annotated(page: Page): Promise<Record<string, string[]>> {
  return waitUntil(async () => {
    const words = await markedWords(page);
    return Object.keys(words).length > 0 && words;
  }, 'marks on the page');
}

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** The middle of the first marked words that read so, scrolled into the middle of the window. */
export async function spotOf(page: Page, wanted: string): Promise<Spot> {
  const spot = await page.evaluate((text) => {
    for (const highlight of CSS.highlights.values()) {
      for (const mark of highlight) {
        const { startContainer, startOffset, endOffset } = mark as StaticRange;
        if ((startContainer.nodeValue ?? '').slice(startOffset, endOffset) !== text) continue;
        startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(startContainer, endOffset);
        const [box] = range.getClientRects();
        return box === undefined ? null : { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }
    }
    return null;
  }, wanted);
  if (spot === null) throw new Error(`"${wanted}" is not marked.`);
  return spot;
}

/** Comes from the side and rests on marked words. */
export async function restOn(page: Page, words: string): Promise<void> {
  const { x, y } = await spotOf(page, words);
  // Firefox moves no pointer out of the window.
  await page.mouse.move(Math.max(0, x - 60), Math.max(0, y - 60));
  await page.mouse.move(x - 2, y, { steps: 3 });
  // A pointer at rest still trembles; the last move is slow, as the intent wants it.
  await new Promise((later) => setTimeout(later, 60));
  await page.mouse.move(x, y);
}
