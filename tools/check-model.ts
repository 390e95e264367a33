/**
 * `npm run model:check [-- --in WORD]`: everything that the knowledge must hold. With `--in` only what is wrong in files
 * whose path contains the word.
 */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { KINDS } from '../src/model/layout.ts';
import { checkKnowledge } from './model/check/index.ts';

const { values } = parseArgs({ options: { in: { type: 'string', default: '' } } });
const folder = join(dirname(fileURLToPath(import.meta.url)), '..', 'assets', 'knowledge');
const { knowledge, faults } = checkKnowledge(folder);
const shown = faults.filter(({ file }) => file.includes(values.in));
for (const { file, says } of shown) console.error(`${file}: ${says}`);
const { entities, theatres, sources } = knowledge;
const mine = entities.filter((entity) => knowledge.fileOf(entity).includes(values.in));
const counts = KINDS.map((kind) => `${mine.filter((entity) => entity.kind === kind).length} ${kind}`);
console.log(
  `${shown.length} faults; ${counts.join(', ')}; all: ${entities.length} entities, ${theatres.length} theatres, ${sources.length} sources`,
);
if (shown.length > 0) process.exitCode = 1;
