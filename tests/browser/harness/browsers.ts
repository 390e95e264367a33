import { afterAll, beforeAll, describe, expect } from 'vitest';
import {
  type BrowserEngine,
  ensureBrowser,
  type LaunchSettings,
  launch,
  type RunningBrowser,
} from '../../../tools/browsers.ts';
import { type Outside, watchOutside } from './outside.ts';

/** Both engines, or the one that `SIDELIGHT_ENGINE` names. */
function engines(): readonly BrowserEngine[] {
  const { SIDELIGHT_ENGINE } = process.env;
  if (SIDELIGHT_ENGINE === 'chromium' || SIDELIGHT_ENGINE === 'firefox') return [SIDELIGHT_ENGINE];
  return ['chromium', 'firefox'];
}

/**
 * Runs a suite in each browser, which is started before its first test and closed after its last. `running` may be
 * called within hooks and tests only. A suite in which anybody but the browser asked for something that is not on loopback
 * fails.
 */
export function describeInBrowsers(
  name: string,
  suite: (running: () => RunningBrowser, engine: BrowserEngine) => void,
  settings: (engine: BrowserEngine) => LaunchSettings = () => ({}),
): void {
  describe.each(engines())(`${name} in %s`, (engine) => {
    let browser: RunningBrowser | null = null;
    let outside: Outside | null = null;
    beforeAll(async () => {
      outside = await watchOutside();
      const { proxy } = outside;
      browser = await launch({ browser: ensureBrowser(engine), offline: true, proxy, ...settings(engine) });
    });
    afterAll(async () => {
      await browser?.close();
      await outside?.close();
      expect(outside?.asked).toEqual([]);
    });
    suite(() => {
      if (browser === null) throw new Error('The browser has not been started yet.');
      return browser;
    }, engine);
  });
}
