/**
 * Pictures of every scene, in light and dark, in Chromium and Firefox: `shots/BROWSER-SCHEME/SCENE.png`.
 *
 * `npm run shots -- popup stage-rtl`: only the scenes whose names begin so. `--engine firefox`: only there.
 */
import { parseArgs } from 'node:util';
import { type BrowserEngine, findBrowser, launch } from './browsers.ts';
import { buildFixtures } from './fixtures/build.ts';
import { fixtureScenes } from './fixtures/scenes.ts';
import { FIREFOX_SCHEME, SCHEMES, type Scene, takeShots } from './pictures/take.ts';
import { serve } from './serve.ts';

const ENGINES: readonly BrowserEngine[] = ['chromium', 'firefox'];

async function shoot(engine: BrowserEngine, scenes: readonly Scene[]): Promise<void> {
  const found = findBrowser(engine);
  if (found === null) {
    console.log(`${engine}: not found, no pictures`);
    return;
  }
  for (const scheme of SCHEMES) {
    const firefoxPreferences = { 'layout.css.prefers-color-scheme.content-override': FIREFOX_SCHEME[scheme] };
    const browser = await launch({ browser: found, offline: true, firefoxPreferences });
    try {
      await takeShots(browser, scheme, scenes);
    } finally {
      await browser.close();
    }
  }
}

const { positionals, values } = parseArgs({ allowPositionals: true, options: { engine: { type: 'string' } } });
const server = await serve(await buildFixtures());
try {
  const scenes = fixtureScenes(server.origin).filter(
    ({ name }) => positionals.length === 0 || positionals.some((start) => name.startsWith(start)),
  );
  for (const engine of ENGINES) {
    if (values.engine === undefined || values.engine === engine) await shoot(engine, scenes);
  }
} finally {
  await server.close();
}
