import { afterAll, describe, expect, it } from 'vitest';
import {
  type BrowserEngine,
  ensureBrowser,
  type LaunchSettings,
  launch,
  type RunningBrowser,
} from '../../../tools/browsers.ts';
import { type Outside, watchOutside } from './outside.ts';

/** Both engines, or the one that `SIDELIGHT_ENGINE` names. */
export function engines(): readonly BrowserEngine[] {
  const { SIDELIGHT_ENGINE } = process.env;
  if (SIDELIGHT_ENGINE === 'chromium' || SIDELIGHT_ENGINE === 'firefox') return [SIDELIGHT_ENGINE];
  return ['chromium', 'firefox'];
}

export interface SuiteSettings extends LaunchSettings {
  /**
   * A browser of the suite's own, with a fresh profile: for what happens once, or changes more than pages and settings.
   * Otherwise suites with the same settings share one. Firefox takes longer to start than most suites run.
   */
  readonly own?: boolean;
}

interface Held {
  readonly browser: RunningBrowser;
  readonly outside: Outside;
}

const held = new Map<string, Promise<Held>>();

/** Closes the shared browsers once the last file has run. */
const test = it
  .extend('shared', { scope: 'worker' }, held)
  .extend('browsers', { scope: 'worker' }, async ({ shared }, { onCleanup }) => {
    onCleanup(async () => {
      for (const one of shared.values()) await one.then(close, () => null);
    });
    return shared;
  });

async function start(engine: BrowserEngine, settings: LaunchSettings): Promise<Held> {
  const outside = await watchOutside();
  const { proxy } = outside;
  const browser = await launch({ browser: ensureBrowser(engine), offline: true, proxy, ...settings });
  return { browser, outside };
}

async function close({ browser, outside }: Held): Promise<void> {
  await browser.close();
  await outside.close();
}

/** As it was started, as far as suites that share a browser may change it. */
async function tidy({ browser }: Held): Promise<void> {
  const [keep, ...others] = await browser.puppeteer.pages();
  await Promise.all(others.map((other) => other.close().catch(() => null)));
  await keep?.goto('about:blank').catch(() => null);
  const options = await browser.extension?.open('options.html');
  await options?.evaluate(async () => {
    interface Area {
      clear(): Promise<void>;
    }
    const { storage } = (globalThis as unknown as { chrome: { storage: Record<'local' | 'sync', Area> } }).chrome;
    await Promise.all([storage.local.clear(), storage.sync.clear()]);
  });
  await options?.close();
}

/**
 * Runs a suite in each browser, which is there before its first test. `running` may be called within hooks and tests
 * only. A suite in which anybody but the browser asked for something that is not on loopback fails.
 */
export function describeInBrowsers(
  name: string,
  suite: (running: () => RunningBrowser, engine: BrowserEngine) => void,
  settingsOf: (engine: BrowserEngine) => SuiteSettings = () => ({}),
): void {
  describe.each(engines())(`${name} in %s`, (engine) => {
    let mine: Held | null = null;
    let isOwn = false;
    test.beforeAll(async ({ browsers }) => {
      const { own = false, ...settings } = settingsOf(engine);
      isOwn = own;
      const key = JSON.stringify([engine, settings]);
      const earlier = own ? undefined : browsers.get(key);
      const starting = earlier ?? start(engine, settings);
      if (!own) browsers.set(key, starting);
      mine = await starting;
      if (earlier !== undefined) await tidy(mine);
    });
    afterAll(async () => {
      if (mine === null) return;
      if (isOwn) await close(mine);
      expect(mine.outside.asked.splice(0)).toEqual([]);
    });
    suite(() => {
      if (mine === null) throw new Error('The browser has not been started yet.');
      return mine.browser;
    }, engine);
  });
}
