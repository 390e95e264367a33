/** Taking one browser's pictures. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { RunningBrowser } from '../browsers.ts';

export interface Scene {
  /** The file's name. */
  readonly name: string;
  readonly url: string;
  /** A selector of what is pictured; without it, the viewport. */
  readonly part?: string;
  readonly viewport: { readonly width: number; readonly height: number };
  /** What is done in the page before. */
  readonly prepare?: (page: Page) => Promise<void>;
  /** Takes the picture itself, of another page than the one at hand. */
  readonly take?: (page: Page, path: `${string}.png`, scheme: Scheme) => Promise<void>;
}

/** The card fades in, in ms. */
const FADED_IN = 250;

export type Scheme = 'light' | 'dark';
export const SCHEMES: readonly Scheme[] = ['light', 'dark'];

/** For Firefox, where a page's scheme cannot be emulated. */
export const FIREFOX_SCHEME = { dark: 0, light: 1 } as const satisfies Record<Scheme, number>;

export async function takeShots(browser: RunningBrowser, scheme: Scheme, scenes: readonly Scene[]): Promise<void> {
  const folder = join('shots', `${browser.found.name}-${scheme}`);
  await mkdir(folder, { recursive: true });
  const page = await browser.newPage();
  if (browser.engine === 'chromium') await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  for (const scene of scenes) {
    const path = `${join(folder, scene.name)}.png` as const;
    const { width, height } = scene.viewport;
    const at = page.viewport();
    if (at?.width !== width || at.height !== height)
      await page.setViewport({ width, height, deviceScaleFactor: browser.engine === 'chromium' ? 2 : 1 });
    if (page.url() !== scene.url || scene.prepare !== undefined) {
      await page.goto(scene.url, { waitUntil: 'load' });
      await scene.prepare?.(page);
      await new Promise((later) => setTimeout(later, FADED_IN));
    }
    if (scene.take !== undefined) await scene.take(page, path, scheme);
    else if (scene.part === undefined) await page.screenshot({ path });
    else await (await page.waitForSelector(scene.part))?.screenshot({ path });
  }
  await page.close();
  console.log(`${folder}: ${scenes.length} pictures`);
}
