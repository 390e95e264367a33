import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { annotatedJsonSchema, annotatedSchema } from '../../tools/annotate/schema.ts';
import { ROOT } from '../../tools/build.ts';

const REPORT = `MOSUL, March 3, 2017 - Iraqi forces took a bridge over the Tigris from Islamic State, some 5 km (3 miles) from the old city.

"Daesh is <b>finished</b> & gone," a commander said.`;

const folder = mkdtempSync(join(tmpdir(), 'sidelight-annotate-'));
const [articles, out] = [join(folder, 'articles'), join(folder, 'out')];

beforeAll(() => {
  mkdirSync(join(articles, 'iraq'), { recursive: true });
  writeFileSync(join(articles, 'iraq/report.txt'), REPORT);
  writeFileSync(join(articles, 'empty.html'), '<!doctype html><title>Nothing</title><p>Hello.</p>');
  writeFileSync(join(articles, 'picture.png'), 'no text');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function annotate(...args: readonly string[]): SpawnSyncReturns<string> {
  const tsx = join(ROOT, 'node_modules/tsx/dist/cli.mjs');
  return spawnSync(process.execPath, [tsx, join(ROOT, 'tools/annotate.ts'), ...args], { encoding: 'utf8' });
}

describe('the command line', { timeout: 60_000 }, () => {
  it('prints what its JSON Schema describes', () => {
    const { stdout, status } = annotate(join(articles, 'iraq/report.txt'));
    expect(status).toBe(0);
    const printed = annotatedSchema.parse(JSON.parse(stdout));
    expect(printed).toMatchObject({ id: 'report.txt', date: '2017-03-03' });
    expect(printed.mentions.map(({ id }) => id)).toEqual(expect.arrayContaining(['isis', 'mosul']));
    expect(printed.quantities).toMatchObject([{ unit: 'km' }, { restates: 0, verdict: 'agrees' }]);
    const documented = JSON.parse(readFileSync(join(ROOT, 'docs/annotate.schema.json'), 'utf8'));
    expect(documented).toEqual(JSON.parse(annotatedJsonSchema()));
  });

  it('writes a page that needs nothing else and holds no markup of the article', () => {
    const { stdout, status } = annotate(join(articles, 'iraq/report.txt'), '--to', 'html', '--units', 'metric');
    expect(status).toBe(0);
    expect(stdout).toContain('&lt;b&gt;finished&lt;/b&gt; &amp; gone');
    expect(stdout).not.toMatch(/<script|<link|<img|src=|url\(|https?:/);
    for (const [, to] of stdout.matchAll(/href="#([^"]+)"/g)) expect(stdout).toContain(`id="${to}"`);
  });

  it('annotates a folder, names what it could not, and says so as it ends', () => {
    const { stderr, status } = annotate(articles, '--out', out, '--to', 'markdown');
    expect(status).toBe(1);
    expect(stderr).toContain('empty.html: there is no article in it');
    expect(stderr).toContain('1 of 2 annotated');
    expect(readFileSync(join(out, 'iraq/report.md'), 'utf8')).toContain('**Islamic State**');
    expect(existsSync(join(out, 'empty.md'))).toBe(false);
  });

  it.each([
    [['nowhere.txt'], 'There is no file or folder nowhere.txt'],
    [[articles], 'A folder needs --out'],
    [[articles, '--to', 'pdf'], 'There is no form "pdf"'],
    [[articles, '--date', '2017-02-30'], '"2017-02-30" is no date'],
    [['--colour', 'red'], '--colour'],
    [[], 'Nothing to annotate was named'],
  ])('called with %j says what is wrong, how it is called, and ends with 2', (args, message) => {
    const { stderr, status } = annotate(...args);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr).toContain('usage:');
  });
});
