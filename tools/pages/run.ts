/**
 * `npm run pages`: opens saved pages of newspapers and weblogs in both browsers, with the extension and without, and writes
 * what it finds into `docs/benchmarks.md`. Fails where an exception, a changed page or lost text was found; not on times.
 * `-- --memory` measures memory instead, in Chromium. `-- --each` prints what was noted of each page.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleScript } from '../../tests/browser/harness/bundle.ts';
import { type PageServer, STRICT_CSP, servePages } from '../../tests/browser/harness/server.ts';
import { type BrowserEngine, ensureBrowser, launch, type RunningBrowser } from '../browsers.ts';
import { ensureBuilt, ROOT } from '../build.ts';
import { type Figures, figuresOf } from './figures.ts';
import { measuredBuild, type Notes } from './measured-build.ts';
import { measureMemory, NAVIGATIONS } from './memory.ts';
import { NO_ARTICLES } from './no-articles.ts';
import { occasion, tableOf, writeSection } from './report.ts';
import { type Addresses, settledNotes, type Visit, visitWith, visitWithout } from './visit.ts';

const PAGES = join(ROOT, '../shared/pages');

/** How often each page that is no article is opened. */
const GATE_ROUNDS = 8;

const slugs = existsSync(PAGES)
  ? readdirSync(PAGES).filter((slug) => existsSync(join(PAGES, slug, 'source.html')))
  : [];

function serveSaved(): Promise<PageServer> {
  return servePages((path) => {
    const [, how, name = ''] = path.split('/');
    if (how === 'none') return { body: NO_ARTICLES[decodeURIComponent(name)] ?? '' };
    if (!slugs.includes(name) || (how !== 'live' && how !== 'still')) return null;
    const body = readFileSync(join(PAGES, name, 'source.html'));
    return how === 'live' ? { body } : { body, headers: STRICT_CSP };
  });
}

function addressesOf({ origin }: PageServer, slug: string): Addresses {
  return { live: `${origin}/live/${slug}`, still: `${origin}/still/${slug}` };
}

/** How long the gate takes on pages that are no article. */
async function gateNotes(browser: RunningBrowser, { origin }: PageServer): Promise<Notes[]> {
  const notes: Notes[] = [];
  const page = await browser.newPage();
  for (const name of Object.keys(NO_ARTICLES)) {
    for (let round = 0; round < GATE_ROUNDS; round++) {
      await page.goto(`${origin}/none/${encodeURIComponent(name)}`);
      notes.push(await settledNotes(page));
    }
  }
  await page.close();
  return notes;
}

async function visitAll(engine: BrowserEngine, server: PageServer): Promise<{ name: string; figures: Figures }> {
  const found = ensureBrowser(engine);
  const measured = measuredBuild(engine === 'firefox' ? 'firefox' : 'chrome');
  const plain = await launch({ browser: found, offline: true });
  const extended = await launch({
    browser: found,
    offline: true,
    extensionDir: measured.folder,
    // Firefox rounds times to whole milliseconds otherwise.
    firefoxPreferences: { 'privacy.reduceTimerPrecision': false },
  });
  try {
    const kit = await bundleScript(join(ROOT, 'tests/browser/harness/page-kit.ts'), 'kit');
    const visits: Visit[] = [];
    for (const slug of slugs) {
      const addresses = addressesOf(server, slug);
      const visit = await visitWith(extended, addresses, await visitWithout(plain, addresses), kit);
      visits.push(visit);
      if (!visit.unchanged) console.error(`${slug}: the page was changed`);
      for (const error of visit.errors) console.error(`${slug}: ${error}`);
      if (process.argv.includes('--each')) console.log(JSON.stringify({ slug, ...visit.notes }));
    }
    const [version = ''] = /\d+/.exec(await extended.puppeteer.version()) ?? [];
    return {
      name: `${engine === 'firefox' ? 'Firefox' : 'Chromium'} ${version}`,
      figures: figuresOf(visits, await gateNotes(extended, server)),
    };
  } finally {
    await plain.close();
    await extended.close();
    measured.remove();
  }
}

async function measurePages(): Promise<boolean> {
  if (slugs.length === 0) {
    console.log('No saved pages beside the project: nothing is opened.');
    return true;
  }
  const server = await serveSaved();
  const columns: Record<string, Figures> = {};
  for (const engine of ['chromium', 'firefox'] as const) {
    const { name, figures } = await visitAll(engine, server);
    columns[name] = figures;
  }
  await server.close();
  const table = tableOf(columns);
  console.log(table);
  writeSection(
    'Real pages',
    `${slugs.length} saved pages of newspapers, magazines and weblogs, each opened from loopback with its own scripts, and once ` +
      'more without scripts to compare the page serialised with the extension and without it. A task is one run of our code ' +
      `to its end.\n\n${table}\n\n${occasion(`${Object.keys(columns).join(' and ')}, headless`)}`,
  );
  return Object.values(columns).every(
    ({ errors, changedPages, mapped }) => errors === 0 && changedPages === 0 && mapped >= 0.999,
  );
}

/** Every how many of the saved pages is measured for memory. */
const EVERY = 6;

async function measureHeld(): Promise<boolean> {
  const server = await serveSaved();
  const urls = slugs.filter((_, index) => index % EVERY === 0).map((slug) => addressesOf(server, slug).still);
  const { tabMedian, tabMax, worker, tabGrowth, workerGrowth } = await measureMemory(urls);
  await server.close();
  const mb = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(2)} MB`;
  const table = [
    '|  | limit | Chromium |',
    '| --- | --- | --- |',
    `| a tab, over what the page holds without the extension: median of ${urls.length} pages | ≤ 2 MB | ${mb(tabMedian)} |`,
    `| the same, of the page with the most | | ${mb(tabMax)} |`,
    `| the worker, with the model open | ≤ 25 MB | ${mb(worker)} |`,
    `| growth of the tab from the ${NAVIGATIONS / 10}th page to the ${NAVIGATIONS}th | none | ${mb(tabGrowth)} |`,
    `| growth of the worker meanwhile | none | ${mb(workerGrowth)} |`,
  ].join('\n');
  console.log(table);
  writeSection(
    'Memory',
    'After a collection: the heap of scripts, their buffers, and the DOM’s own objects that they hold.\n\n' +
      `${table}\n\n${occasion('Chromium, headless')}`,
  );
  return true;
}

await ensureBuilt();
if (!(await (process.argv.includes('--memory') ? measureHeld() : measurePages()))) process.exitCode = 1;
