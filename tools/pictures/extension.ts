/** Pictures of the extension itself: the sample article with its marks, cards and the popup over it. */
import type { Page } from 'puppeteer-core';
import type { RunningBrowser } from '../browsers.ts';
import { annotated, restOn } from '../reader/page.ts';
import { popupOver, settled } from '../reader/popup.ts';
import type { Scene, Scheme } from './take.ts';

const PAGE = { width: 1080, height: 820 };
const POPUP = { width: 360, height: 600 };
const SHEET = { width: 900, height: 900 };

/** The card fades in, in ms. */
const FADED_IN = 250;

/** What is hovered, by the picture's name. */
const CARDS: Readonly<Record<string, string>> = {
  actor: 'Hezbollah',
  'other-name': 'Daesh',
  context: 'coalition',
  place: 'Tanf border crossing',
  quantity: '50 square km',
  'wrong-conversion': '30 miles',
};

/** The same on a page about three conflicts. */
const THEATRES: Readonly<Record<string, string>> = {
  sudan: 'Rapid Support Forces',
  ukraine: 'Azov Brigade',
  myanmar: 'Arakan Army',
};

export function extensionScenes(browser: RunningBrowser, sample: string): readonly Scene[] {
  const cards = [
    ...Object.entries(CARDS).map(([name, words]) => cardScene(`sample-${name}`, sample, words)),
    ...Object.entries(THEATRES).map(([name, words]) => cardScene(`theatre-${name}`, `${sample}roundup.html`, words)),
  ];
  const marks: Scene = {
    name: 'sample-marks',
    url: sample,
    viewport: PAGE,
    prepare: async (page) => {
      await annotated(page);
    },
  };
  return [
    marks,
    ...cards,
    ...popupScenes(browser, sample),
    followedScene(browser, sample),
    ...optionsScenes(browser),
    ...welcomeScenes(browser),
  ];
}

function cardScene(name: string, url: string, words: string): Scene {
  return {
    name,
    url,
    viewport: PAGE,
    prepare: async (page) => {
      await annotated(page);
      await restOn(page, words);
      await page.waitForSelector(':popover-open');
    },
  };
}

/** What the reader does in the popup, by the picture's name. */
const POPUPS: Readonly<Record<string, (popup: Page) => Promise<void>>> = {
  'sample-popup': async () => undefined,
  'sample-popup-map': (popup) => show(popup, '.overview'),
  'sample-popup-measurements': (popup) => show(popup, '.table'),
  'sample-popup-search': (popup) => popup.type('.search', 'da'),
  'sample-popup-following': (popup) => popup.click('.follow'),
};

async function show(popup: Page, selector: string): Promise<void> {
  await popup.$eval(selector, (element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
}

/** The popup is a page of its own; the sample stands in another tab meanwhile. */
function popupScenes(browser: RunningBrowser, sample: string): readonly Scene[] {
  return Object.entries(POPUPS).map(([name, prepare]) => ({
    name,
    url: 'about:blank',
    viewport: POPUP,
    take: async (page, path, scheme) => {
      await page.goto(sample);
      await annotated(page);
      const popup = await popupOver(browser.extension!, page);
      await dress(browser, popup, POPUP, scheme);
      await popup.bringToFront();
      await settled(popup);
      await prepare(popup);
      await popup.screenshot({ path });
      await popup.close();
    },
  }));
}

/** The page with one actor followed. */
function followedScene(browser: RunningBrowser, sample: string): Scene {
  return {
    name: 'sample-followed',
    url: 'about:blank',
    viewport: PAGE,
    take: async (page, path) => {
      await page.goto(sample);
      await annotated(page);
      const popup = await popupOver(browser.extension!, page);
      await popup.$eval('.follow', (button) => (button as HTMLElement).click());
      await popup.close();
      await page.bringToFront();
      await page.screenshot({ path });
    },
  };
}

async function dress(browser: RunningBrowser, page: Page, viewport: Scene['viewport'], scheme: Scheme): Promise<void> {
  const isChromium = browser.engine === 'chromium';
  await page.setViewport({ ...viewport, deviceScaleFactor: isChromium ? 2 : 1 });
  if (isChromium) await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
}

function optionsScenes(browser: RunningBrowser): readonly Scene[] {
  return [true, false].map((finding) => ({
    name: finding ? 'options-home' : 'options',
    url: 'about:blank',
    viewport: SHEET,
    take: async (_page, path, scheme) => {
      const options = await browser.extension!.open('options.html');
      await dress(browser, options, SHEET, scheme);
      await options.waitForSelector('.figures');
      if (finding) await options.type('[role="combobox"]', 'be');
      await options.screenshot({ path, fullPage: !finding });
      await options.close();
    },
  }));
}

function welcomeScenes(browser: RunningBrowser): readonly Scene[] {
  return [true, false].map((withCard) => ({
    name: withCard ? 'welcome-card' : 'welcome',
    url: 'about:blank',
    viewport: PAGE,
    take: async (_page, path, scheme) => {
      const welcome = await browser.extension!.open('welcome.html');
      await dress(browser, welcome, PAGE, scheme);
      await annotated(welcome);
      if (withCard) {
        await welcome.bringToFront();
        await restOn(welcome, 'Accord Front');
        await welcome.waitForSelector(':popover-open');
        await new Promise((faded) => setTimeout(faded, FADED_IN));
      }
      await welcome.screenshot({ path, fullPage: !withCard });
      await welcome.close();
    },
  }));
}
