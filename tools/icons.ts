/**
 * Draws the icons that the browsers show from `assets/icons`. Run after the drawings are changed: `tsx tools/icons.ts`.
 * Chromium draws them, so that no image library is needed.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findBrowser, launch } from './browsers.ts';
import { ROOT } from './build.ts';

/** CSS pixels. What is smaller than a favicon has a drawing of its own. */
const SIZES = [16, 32, 48, 128] as const;
const SMALL = 32;

const found = findBrowser('chromium');
if (found === null) throw new Error('The icons are drawn by Chromium; none was found.');
const browser = await launch({ browser: found, offline: true });
try {
  const page = await browser.newPage();
  for (const size of SIZES) {
    const drawing = size <= SMALL ? 'sidelight-small.svg' : 'sidelight.svg';
    const svg = await readFile(join(ROOT, 'assets/icons', drawing), 'utf8');
    await page.setViewport({ width: size, height: size });
    await page.setContent(
      `<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${svg}`,
    );
    await page.screenshot({ path: `${join(ROOT, 'assets/public/icons', String(size))}.png`, omitBackground: true });
  }
} finally {
  await browser.close();
}
