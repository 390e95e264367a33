import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { outputOf, ROOT } from '../../tools/build.ts';
import { filesBelow, unzip, zip } from '../../tools/package/archive.ts';
import { projectSources } from '../../tools/package/sources.ts';

const SECONDS = 1000;

const copy = mkdtempSync(join(tmpdir(), 'sidelight-sources-'));
afterAll(() => rmSync(copy, { recursive: true, force: true }));

function unpack(bytes: Uint8Array, folder: string): void {
  for (const [path, content] of unzip(bytes)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

describe('the packages', () => {
  it('are the same bytes whatever the order and the age of their files', { timeout: 300 * SECONDS }, () => {
    const files = filesBelow(outputOf('chrome'));
    const reversed = new Map([...files].reverse());
    expect(Buffer.from(zip(reversed)).equals(zip(files))).toBe(true);
    expect([...unzip(zip(files)).keys()]).toEqual([...files.keys()].sort());
  });

  it('hold no sources, no maps and no tests', () => {
    for (const target of ['chrome', 'firefox'] as const) {
      const odd = [...filesBelow(outputOf(target)).keys()].filter((path) =>
        /\.(?:tsx?|map|ya?ml)$|test|spec/.test(path),
      );
      expect(odd).toEqual([]);
    }
  });
});

describe('the sources', () => {
  const sources = zip(projectSources(ROOT));

  it('are all that the project keeps, and nothing that it makes', () => {
    const paths = [...unzip(sources).keys()];
    expect(paths).toEqual(expect.arrayContaining(['package.json', 'package-lock.json', 'README.md', 'wxt.config.ts']));
    expect(paths.filter((path) => /^(?:node_modules|\.output|build|\.git)\//.test(path))).toEqual([]);
  });

  it(
    'give the Firefox package byte for byte, in another folder and without git',
    () => {
      unpack(sources, copy);
      symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'), 'junction');
      // What vitest sets would reach the build.
      const { NODE_ENV: _, VITEST: __, ...env } = process.env;
      const tsx = join(copy, 'node_modules/tsx/dist/cli.mjs');
      execFileSync(process.execPath, [tsx, 'tools/package.ts', 'firefox'], { cwd: copy, env, stdio: 'pipe' });
      const folder = join(copy, 'build/packages');
      const [name = ''] = readdirSync(folder).filter((file) => file.endsWith('-firefox.zip'));
      const again = unzip(readFileSync(join(folder, name)));
      const built = filesBelow(outputOf('firefox'));
      const differ = [...built].filter(
        ([path, content]) => Buffer.compare(content, again.get(path) ?? new Uint8Array()) !== 0,
      );
      expect(differ.map(([path]) => path)).toEqual([]);
      expect(readFileSync(join(folder, name)).equals(zip(built))).toBe(true);
    },
    300 * SECONDS,
  );
});
