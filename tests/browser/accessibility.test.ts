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
import { engines } from './harness/browsers.ts';

const AXE = readFileSync(join(ROOT, 'node_modules/axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 A and AA. Axe's advice on whole pages does not fit components that stand side by side. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Of each part by its id: what axe finds, as the rule and the element, and whether it looked at contrasts there. */
type Findings = Record<string, { readonly faults: string[]; readonly isLookedAt: boolean }>;

/** The parts of axe's global that are used. */
interface Axe {
  run(where: object, options: object): Promise<Record<'violations' | 'passes', readonly Finding[]>>;
}
interface Finding {
  readonly id: string;
  readonly nodes: readonly { readonly element: Element; readonly html: string }[];
}
declare const axe: Axe;

/** All parts in one run: axe goes over the whole page each time, however little of it is asked for. */
async function findings(page: Page, parts: readonly string[]): Promise<Findings> {
  await page.evaluate(AXE);
  return page.evaluate(
    async (ids, tags) => {
      const options = { runOnly: { type: 'tag', values: tags }, elementRef: true };
      const include = ids.map((id) => `#${id}`);
      const { violations, passes } = await axe.run({ include }, options);
      const found: Findings = Object.fromEntries(ids.map((id) => [id, { faults: [], isLookedAt: false }]));
      /** The part that holds an element, out of the shadow roots around it. */
      const partOf = (element: Element): string => {
        for (let at: Element | null = element; at !== null; ) {
          const part = at.closest(include.join());
          if (part !== null) return part.id;
          const root = at.getRootNode();
          at = root instanceof ShadowRoot ? root.host : null;
        }
        throw new Error(`axe looked at ${element.outerHTML}, which is in no part.`);
      };
      for (const { id, nodes } of violations)
        for (const { element, html } of nodes) found[partOf(element)]!.faults.push(`${id}: ${html.slice(0, 120)}`);
      // Contrast is held to everywhere: without it nothing was looked at.
      for (const { id, nodes } of [...violations, ...passes])
        if (id === 'color-contrast')
          for (const { element } of nodes) Object.assign(found[partOf(element)]!, { isLookedAt: true });
      return found;
    },
    parts,
    TAGS,
  );
}

const NOTHING = { faults: [], isLookedAt: true };

// Chromium alone: what axe looks at is the markup and the style, which both browsers are given alike.
const cards = CARD_STATES.map(({ name }) => `card-${name}`);
const popups = POPUP_STATES.map(({ name }) => `popup-${name}`);

let browser: RunningBrowser;
let fixtures: StaticServer;
let page: Page;

beforeAll(async () => {
  fixtures = await serve(await buildFixtures());
  browser = await launch({ browser: ensureBrowser('chromium'), offline: true, extensionDir: outputOf('chrome') });
  page = await browser.newPage();
  await page.goto(`${fixtures.origin}/`);
});
afterAll(async () => {
  await browser.close();
  await fixtures.close();
});

describe.runIf(engines().includes('chromium')).each(['light', 'dark'])('axe finds nothing, in %s', (scheme) => {
  let found: Findings;

  beforeAll(async () => {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    found = await findings(page, [...cards, ...popups]);
  });

  it.each(cards)('on the card: %s', (card) => {
    expect(found[card]).toEqual(NOTHING);
  });

  it.each(popups)('in the popup: %s', (popup) => {
    expect(found[popup]).toEqual(NOTHING);
  });

  it.each(['options.html', 'welcome.html'])('on %s', async (path) => {
    const own = await browser.extension!.open(path);
    await own.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await own.waitForSelector('h1');
    const whole = async () => {
      await own.$eval('body', (body) => (body.id = 'whole'));
      return (await findings(own, ['whole'])).whole;
    };
    expect(await whole()).toEqual(NOTHING);
    if ((await own.$('[role="combobox"]')) !== null) {
      await own.type('[role="combobox"]', 'a');
      await own.waitForSelector('[role="option"]');
      expect(await whole()).toEqual(NOTHING);
    }
    await own.close();
  });
});
