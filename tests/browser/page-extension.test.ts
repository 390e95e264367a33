import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { MIXED, MIXED_TEXT } from './harness/article-pages.ts';
import { describeInBrowsers } from './harness/browsers.ts';
import { bundleScript } from './harness/bundle.ts';
import { type PageServer, STRICT_CSP, servePages } from './harness/server.ts';

/**
 * The page layer as a content script: an isolated world sees the page's nodes through wrappers of its own, and its
 * ranges have to reach the page's registry of highlights all the same.
 */
const CONTENT_SCRIPT = `
const before = document.documentElement.outerHTML;
const read = kit.read();
const start = read.text.indexOf('Green Brigade');
const span = { start, end: start + 'Green Brigade'.length };
const paints = kit.paint([{ span, category: 'actor' }]);
const box = kit.rects(span)[0];
const at = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
const result = { text: read.text, paints, broken: kit.brokenWords(), hits: [kit.hit(...at), kit.hit(...at, true)] };
result.unchanged = document.documentElement.outerHTML === before;
document.dispatchEvent(new CustomEvent('read', { detail: JSON.stringify(result) }));
`;

const MANIFEST = {
  manifest_version: 3,
  name: 'Page layer under test',
  version: '1',
  host_permissions: ['http://127.0.0.1/*'],
  content_scripts: [
    { matches: ['http://127.0.0.1/*'], js: ['content.js'], css: ['marks.css'], run_at: 'document_end' },
  ],
  browser_specific_settings: { gecko: { id: 'page-layer@sidelight.invalid' } },
};

/** Puts what the content script found where the test can see it: the page's title, once everything was compared. */
const LISTENER = `<script>addEventListener('read', (event) => { document.title = event.detail; }, true);</script>`;

const directory = mkdtempSync(join(tmpdir(), 'sidelight-page-'));
const script = await bundleScript(resolve('tests/browser/harness/page-kit.ts'), 'kit');
writeFileSync(join(directory, 'content.js'), `${script}\n{${CONTENT_SCRIPT}}`);
writeFileSync(join(directory, 'manifest.json'), JSON.stringify(MANIFEST));
copyFileSync(resolve('src/page/marks.css'), join(directory, 'marks.css'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

describeInBrowsers(
  'the page layer of an extension',
  (running) => {
    let server: PageServer;

    beforeAll(async () => {
      server = await servePages({
        '/open': { body: MIXED.replace('</head>', `${LISTENER}</head>`) },
        '/strict': { body: MIXED, headers: STRICT_CSP },
      });
    });
    afterAll(() => server.close());

    it('reads, paints and is hit in its own world, and shows only in the registry', async () => {
      const page = await running().newPage();
      await page.goto(`${server.origin}/open`);
      await page.waitForFunction(() => document.title.startsWith('{'));
      expect(JSON.parse(await page.title())).toEqual({
        text: MIXED_TEXT,
        paints: true,
        broken: [],
        hits: [0, 0],
        unchanged: true,
      });
      expect(await page.evaluate(() => [...CSS.highlights.keys()])).toEqual(['sidelight-actor']);
    });

    it("paints under a page's strict policy", async () => {
      const page = await running().newPage();
      await page.goto(`${server.origin}/strict`);
      await page.waitForFunction(() => CSS.highlights.has('sidelight-actor'));
      const clip = { x: 0, y: 0, width: 800, height: 600 };
      const marked = await page.screenshot({ clip });
      await page.evaluate(() => CSS.highlights.delete('sidelight-actor'));
      const bare = await page.screenshot({ clip });
      expect(Buffer.compare(Buffer.from(marked), Buffer.from(bare))).not.toBe(0);
    });
  },
  () => ({ extensionDir: directory, own: true }),
);
