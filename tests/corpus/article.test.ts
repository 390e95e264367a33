import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../tools/build.ts';

const SCORE = join(ROOT, '../shared/score/score.mjs');
const present = existsSync(SCORE);
if (!present) console.log('no shared folder beside the project: the example article is not scored');

describe.runIf(present)('the example article', () => {
  it('has its actors, places and quantities read, those in context too, and no others', () => {
    const printed = execFileSync(process.execPath, [SCORE, 'article'], { cwd: ROOT, encoding: 'utf8' });
    const score = JSON.parse(printed.trim().split('\n').at(-1) ?? '');
    expect(score.namedShare).toBeGreaterThanOrEqual(0.95);
    expect(score.contextualShare).toBeGreaterThanOrEqual(0.9);
    expect(score).toMatchObject({ unwanted: 0, quantities: '8/8', unwantedQuantities: 0, pairsChecked: 4, merged: [] });
  });
});
