/**
 * Pictures of every scene, in light and dark, in Chromium and Firefox: `shots/BROWSER-SCHEME/SCENE.png`.
 *
 * `npm run shots -- popup stage-rtl`: only the scenes whose names begin so. `--engine firefox`: only there.
 */

import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type BrowserEngine, findBrowser, launch, type RunningBrowser } from './browsers.ts';
import { ensureBuilt, outputOf, ROOT } from './build.ts';
import { buildFixtures } from './fixtures/build.ts';
import { fixtureScenes } from './fixtures/scenes.ts';
import { extensionScenes } from './pictures/extension.ts';
import { storeScenes } from './pictures/store.ts';
import { FIREFOX_SCHEME, SCHEMES, type Scene, takeShots } from './pictures/take.ts';
import { serve } from './serve.ts';

const ENGINES: readonly BrowserEngine[] = ['chromium', 'firefox'];

async function shoot(engine: BrowserEngine, scenesIn: (browser: RunningBrowser) => readonly Scene[]): Promise<void> {
  const found = findBrowser(engine);
  if (found === null) {
    console.log(`${engine}: not found, no pictures`);
    return;
  }
  for (const scheme of SCHEMES) {
    const firefoxPreferences = { 'layout.css.prefers-color-scheme.content-override': FIREFOX_SCHEME[scheme] };
    const extensionDir = outputOf(engine === 'firefox' ? 'firefox' : 'chrome');
    const browser = await launch({ browser: found, offline: true, firefoxPreferences, extensionDir });
    try {
      await takeShots(browser, scheme, scenesIn(browser));
    } finally {
      await browser.close();
    }
  }
}

const { positionals, values } = parseArgs({ allowPositionals: true, options: { engine: { type: 'string' } } });
const wanted = ({ name }: Scene): boolean =>
  positionals.length === 0 || positionals.some((start) => name.startsWith(start));

await ensureBuilt();
const fixtures = await serve(await buildFixtures());
const sample = await serve(join(ROOT, 'assets/sample'));
try {
  for (const engine of ENGINES) {
    if (values.engine !== undefined && values.engine !== engine) continue;
    await shoot(engine, (browser) =>
      [
        ...fixtureScenes(fixtures.origin),
        ...extensionScenes(browser, `${sample.origin}/`),
        ...storeScenes(`${sample.origin}/`),
      ].filter(wanted),
    );
  }
} finally {
  await fixtures.close();
  await sample.close();
}
