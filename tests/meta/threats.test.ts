import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../../tools/build.ts';

/** `path`: names of tests in it, apart by commas. */
const CITED = /`(tests\/[^`]+\.ts)`(?:: ([^;|]+))?/g;

it('each test that the threat model leans on is there, under the name that it gives', () => {
  const model = readFileSync(join(ROOT, 'docs/threat-model.md'), 'utf8');
  const cited = [...model.matchAll(CITED)];
  expect(cited.length).toBeGreaterThan(10);
  const missing = cited.flatMap(([, path = '', names = '']) => {
    const file = join(ROOT, path);
    if (!existsSync(file)) return [path];
    const text = readFileSync(file, 'utf8');
    return names
      .split(', ')
      .map((name) => name.trim())
      .filter((name) => name !== '' && !text.includes(name))
      .map((name) => `${path}: ${name}`);
  });
  expect(missing).toEqual([]);
});
