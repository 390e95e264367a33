import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import type { BrowserEngine } from '../../tools/browsers.ts';
import { outputOf, ROOT } from '../../tools/build.ts';
import { markedWords } from '../../tools/reader/page.ts';
import { popupOver, settled } from '../../tools/reader/popup.ts';
import { describeInBrowsers } from './harness/browsers.ts';
import { servePages } from './harness/server.ts';

const SAMPLE = readFileSync(join(ROOT, 'assets/sample/index.html'), 'utf8');

/** A copy of the extension with one bit of its model turned. */
function damagedCopy(engine: BrowserEngine): string {
  const copy = mkdtempSync(join(tmpdir(), 'sidelight-damaged-'));
  cpSync(outputOf(engine === 'firefox' ? 'firefox' : 'chrome'), copy, { recursive: true });
  const name = readdirSync(join(copy, 'assets')).find((file) => file.endsWith('.bin'))!;
  const bytes = readFileSync(join(copy, 'assets', name));
  bytes[bytes.length >> 1]! ^= 1;
  writeFileSync(join(copy, 'assets', name), bytes);
  return copy;
}

const damaged = { chromium: damagedCopy('chromium'), firefox: damagedCopy('firefox') };
afterAll(() => {
  for (const copy of Object.values(damaged)) rmSync(copy, { recursive: true });
});

describeInBrowsers(
  'a damaged model',
  (running) => {
    it('is refused, and the popup says so', async () => {
      const server = await servePages({ '/sample': { body: SAMPLE } });
      try {
        const page = await running().newPage();
        await page.goto(`${server.origin}/sample`);
        const text = await settled(await popupOver(running().extension!, page));
        expect(text).toMatch(/knowledge|model/);
        expect(text).toMatch(/damaged|install/);
        expect(await markedWords(page)).toEqual({});
      } finally {
        await server.close();
      }
    });
  },
  (engine) => ({ extensionDir: damaged[engine], own: true }),
);
