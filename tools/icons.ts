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

/** The toolbar's: what else it shows is the mark itself. */
const STATES = ['quiet', 'off', 'failed'] as const;

interface Icon {
  readonly drawing: string;
  readonly size: number;
  readonly name: string;
}

const icons: readonly Icon[] = [
  ...SIZES.map((size) => ({
    drawing: size <= SMALL ? 'sidelight-small.svg' : 'sidelight.svg',
    size,
    name: String(size),
  })),
  ...STATES.flatMap((state) =>
    SIZES.filter((size) => size <= SMALL).map((size) => ({
      drawing: `toolbar-${state}.svg`,
      size,
      name: `${state}-${size}`,
    })),
  ),
];

const found = findBrowser('chromium');
if (found === null) throw new Error('The icons are drawn by Chromium; none was found.');
const browser = await launch({ browser: found, offline: true });
try {
  const page = await browser.newPage();
  for (const { drawing, size, name } of icons) {
    const svg = await readFile(join(ROOT, 'assets/icons', drawing), 'utf8');
    await page.setViewport({ width: size, height: size });
    await page.setContent(
      `<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${svg}`,
    );
    await page.screenshot({ path: `${join(ROOT, 'assets/public/icons', name)}.png`, omitBackground: true });
  }
} finally {
  await browser.close();
}
