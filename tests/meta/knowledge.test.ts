import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../tools/build.ts';
import { checkKnowledge } from '../../tools/model/check/index.ts';
import { checkBeside } from '../../tools/model/check/references.ts';
import { knowledgeJsonSchema } from '../../tools/model/json-schema.ts';

const folder = join(ROOT, 'assets', 'knowledge');
const references = join(ROOT, '..', 'shared', 'reference');
const present = existsSync(references);
if (!present) console.log('no reference tables beside the project: the knowledge is not compared with them');

// All files are read and folded, which takes its time on a busy machine.
describe('the knowledge', { timeout: 60_000 }, () => {
  const checked = checkKnowledge(folder);

  it('has no fault', () => {
    expect(checked.faults.map(({ file, says }) => `${file}: ${says}`)).toEqual([]);
  });

  it.runIf(present)('agrees with the references, or says why it does not', () => {
    const check = checkBeside(checked.knowledge, folder, references);
    expect(check?.faults.map(({ file, says }) => `${file}: ${says}`)).toEqual([]);
    // Rows that nobody of ours fits would agree with anything.
    expect(check?.offices).toBeGreaterThan(500);
    expect(check?.opponents).toBeGreaterThan(150);
  });

  it('is described to editors as it is checked: npm run model:schema', () => {
    expect(readFileSync(join(folder, 'schema.json'), 'utf8')).toBe(knowledgeJsonSchema());
  });
});
