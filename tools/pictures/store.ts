/** Pictures for the stores, in the sizes that these ask for: the sample article with cards over it, and the small tile. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { ROOT } from '../build.ts';
import { annotated, restOn } from '../reader/page.ts';
import type { Scene, Scheme } from './take.ts';

const SCREEN = { width: 1280, height: 800 };
const TILE = { width: 440, height: 280 };

/** The card fades in, in ms. */
const FADED_IN = 250;

/** What is hovered, in the order in which the stores show them. */
const CARDS = [
  { name: 'actor', page: '', words: 'Hezbollah' },
  { name: 'place', page: '', words: 'Tanf border crossing' },
  { name: 'measurement', page: '', words: '50 square km' },
  { name: 'conversion', page: '', words: '30 miles' },
  { name: 'conflict', page: 'roundup.html', words: 'Rapid Support Forces' },
] as const;

export function storeScenes(sample: string): readonly Scene[] {
  const cards = CARDS.map(
    ({ name, page: path, words }, i): Scene => ({
      name: `store-${i + 1}-${name}`,
      url: 'about:blank',
      viewport: SCREEN,
      take: async (page, file) => {
        await page.setViewport({ ...SCREEN, deviceScaleFactor: 1 });
        await page.goto(`${sample}${path}`);
        await annotated(page);
        await restOn(page, words);
        await page.waitForSelector(':popover-open');
        await new Promise((faded) => setTimeout(faded, FADED_IN));
        await page.screenshot({ path: file });
      },
    }),
  );
  return [...cards, { name: 'store-tile', url: 'about:blank', viewport: TILE, take: takeTile }];
}

/** The icon, the name, and what it is for: legible at half its size, as the stores show it. */
async function takeTile(page: Page, file: `${string}.png`, scheme: Scheme): Promise<void> {
  const icon = await readFile(join(ROOT, 'assets/icons/sidelight.svg'), 'utf8');
  const [ground, ink, quiet] =
    scheme === 'light' ? ['#f7f4ee', '#1d2733', '#5a6470'] : ['#1b2028', '#f2efe8', '#aab2bc'];
  await page.setViewport({ ...TILE, deviceScaleFactor: 1 });
  await page.setContent(`<!doctype html><style>
    body { margin: 0; width: 440px; height: 280px; display: grid; place-content: center; justify-items: center; gap: 10px;
      background: ${ground}; color: ${ink}; font-family: Georgia, 'Times New Roman', serif; text-align: center }
    svg { width: 92px; height: 92px }
    h1 { margin: 0; font-size: 44px; font-weight: 600; letter-spacing: -0.01em }
    p { margin: 0; font-size: 20px; color: ${quiet} }
  </style>${icon}<h1>Sidelight</h1><p>Who is who, where, and how far</p>`);
  await page.screenshot({ path: file });
}
