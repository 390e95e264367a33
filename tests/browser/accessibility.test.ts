import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureBrowser, launch, type RunningBrowser } from '../../tools/browsers.ts';
import { outputOf, ROOT } from '../../tools/build.ts';
import { buildFixtures } from '../../tools/fixtures/build.ts';
import { CARD_STATES } from '../../tools/fixtures/samples/cards.ts';
import { POPUP_STATES } from '../../tools/fixtures/samples/popup.ts';
import { type StaticServer, serve } from '../../tools/serve.ts';

const AXE = readFileSync(join(ROOT, 'node_modules/axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 A and AA. Axe's advice on whole pages does not fit components that stand side by side. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

interface Finding {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

interface Result {
  readonly violations: readonly Finding[];
  readonly passes: readonly Finding[];
}

/** What axe finds below `part`: the rule and the elements. */
async function findings(page: Page, part: string): Promise<string[]> {
  await page.evaluate(AXE);
  const options = JSON.stringify({ runOnly: { type: 'tag', values: TAGS } });
  const { violations, passes } = (await page.evaluate(`axe.run(${JSON.stringify(part)}, ${options})`)) as Result;
  // Contrast is held to everywhere: without it nothing was looked at.
  expect(passes.map(({ id }) => id).concat(violations.map(({ id }) => id))).toContain('color-contrast');
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
}

describe.each(['light', 'dark'])('axe finds nothing, in %s', (scheme) => {
  let browser: RunningBrowser;
  let fixtures: StaticServer;
  let page: Page;

  beforeAll(async () => {
    fixtures = await serve(await buildFixtures());
    browser = await launch({
      browser: ensureBrowser('chromium'),
      offline: true,
      extensionDir: outputOf('chrome'),
    });
    page = await browser.newPage();
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.goto(`${fixtures.origin}/`);
  });
  afterAll(async () => {
    await browser.close();
    await fixtures.close();
  });

  it.each(CARD_STATES.map(({ name }) => name))('on the card: %s', async (name) => {
    expect(await findings(page, `#card-${name}`)).toEqual([]);
  });

  it.each(POPUP_STATES.map(({ name }) => name))('in the popup: %s', async (name) => {
    expect(await findings(page, `#popup-${name}`)).toEqual([]);
  });

  it.each(['options.html', 'welcome.html'])('on %s', async (path) => {
    const own = await browser.extension!.open(path);
    await own.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await own.waitForSelector('h1');
    expect(await findings(own, 'body')).toEqual([]);
    if ((await own.$('[role="combobox"]')) !== null) {
      await own.type('[role="combobox"]', 'a');
      await own.waitForSelector('[role="option"]');
      expect(await findings(own, 'body')).toEqual([]);
    }
    await own.close();
  });
});
