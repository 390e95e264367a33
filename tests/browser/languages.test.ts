import { afterEach, describe, expect, it } from 'vitest';
import { ensureBrowser, launch, type RunningBrowser } from '../../tools/browsers.ts';
import { outputOf } from '../../tools/build.ts';
import { annotated, restOn } from '../../tools/reader/page.ts';
import { engines } from './harness/browsers.ts';

const PAGES = [
  { language: 'ar', direction: 'rtl', settings: 'الإعدادات', town: 'تل دوفرل' },
  { language: 'de', direction: 'ltr', settings: 'Einstellungen', town: 'Tal Dovrel' },
  { language: 'es', direction: 'ltr', settings: 'Ajustes', town: 'Tal Dovrel' },
  { language: 'fr', direction: 'ltr', settings: 'Réglages', town: 'Tal Dovrel' },
] as const;

// Chromium alone: Firefox takes its language from a language pack.
describe.runIf(engines().includes('chromium'))('in the browser’s language', () => {
  let browser: RunningBrowser | undefined;
  afterEach(() => browser?.close());

  it.each(PAGES)(
    '$language: the settings speak it, and the welcome page’s card opens',
    async ({ town, ...expected }) => {
      const { language } = expected;
      browser = await launch({
        browser: ensureBrowser('chromium'),
        offline: true,
        language,
        extensionDir: outputOf('chrome'),
      });
      const options = await browser.extension!.open('options.html');
      await options.waitForSelector('.figures');
      const shown = await options.evaluate(() => {
        const { lang, dir } = document.documentElement;
        return { language: lang.slice(0, 2), direction: dir, settings: document.querySelector('h1')?.textContent };
      });
      expect(shown).toEqual(expected);
      // Nothing is cut off or runs out of the page.
      expect(await options.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);

      const welcome = await browser.extension!.open('welcome.html');
      await welcome.bringToFront();
      await annotated(welcome);
      await restOn(welcome, town);
      await welcome.waitForSelector(':popover-open');
    },
  );

  it('in English where it is none of ours, from left to right', async () => {
    browser = await launch({
      browser: ensureBrowser('chromium'),
      offline: true,
      language: 'he',
      extensionDir: outputOf('chrome'),
    });
    const options = await browser.extension!.open('options.html');
    await options.waitForSelector('.figures');
    const shown = await options.evaluate(() => [
      document.documentElement.dir,
      document.querySelector('h1')?.textContent,
    ]);
    expect(shown).toEqual(['ltr', 'Settings']);
  });
});
