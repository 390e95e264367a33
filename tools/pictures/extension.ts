/** Pictures of the extension itself: the sample article with its marks, cards and the popup over it. */
import type { RunningBrowser } from '../browsers.ts';
import { annotated, restOn } from '../reader/page.ts';
import { popupOver, settled } from '../reader/popup.ts';
import type { Scene } from './take.ts';

const PAGE = { width: 1080, height: 820 };
const POPUP = { width: 360, height: 600 };

/** What is hovered, by the picture's name. */
const CARDS: Readonly<Record<string, string>> = {
  actor: 'Hezbollah',
  'other-name': 'Daesh',
  context: 'coalition',
  place: 'Tanf border crossing',
  quantity: '50 square km',
  'wrong-conversion': '30 miles',
};

export function extensionScenes(browser: RunningBrowser, sample: string): readonly Scene[] {
  const cards = Object.entries(CARDS).map(
    ([name, words]): Scene => ({
      name: `sample-${name}`,
      url: sample,
      viewport: PAGE,
      prepare: async (page) => {
        await annotated(page);
        await restOn(page, words);
        await page.waitForSelector(':popover-open');
      },
    }),
  );
  const marks: Scene = {
    name: 'sample-marks',
    url: sample,
    viewport: PAGE,
    prepare: async (page) => {
      await annotated(page);
    },
  };
  return [marks, ...cards, popupScene(browser, sample)];
}

/** The popup is a page of its own; the sample stands in another tab meanwhile. */
function popupScene(browser: RunningBrowser, sample: string): Scene {
  return {
    name: 'sample-popup',
    url: 'about:blank',
    viewport: POPUP,
    take: async (page, path, scheme) => {
      await page.goto(sample);
      await annotated(page);
      const popup = await popupOver(browser.extension!, page);
      await popup.setViewport({ ...POPUP, deviceScaleFactor: browser.engine === 'chromium' ? 2 : 1 });
      if (browser.engine === 'chromium')
        await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await settled(popup);
      await popup.screenshot({ path });
      await popup.close();
    },
  };
}
