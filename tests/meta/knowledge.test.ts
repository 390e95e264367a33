import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../tools/build.ts';
import { checkKnowledge } from '../../tools/model/check/index.ts';
import { knowledgeJsonSchema } from '../../tools/model/json-schema.ts';

const folder = join(ROOT, 'assets', 'knowledge');

describe('the knowledge', () => {
  it('has no fault', () => {
    expect(checkKnowledge(folder).faults.map(({ file, says }) => `${file}: ${says}`)).toEqual([]);
  });

  it('is described to editors as it is checked: npm run model:schema', () => {
    expect(readFileSync(join(folder, 'schema.json'), 'utf8')).toBe(knowledgeJsonSchema());
  });
});
