/**
 * `npm run model:check [-- --in WORD]`: everything that the knowledge must hold. With `--in` only what is wrong in files
 * whose path contains the word. Where the reference tables stand beside the project, it is compared with them as well.
 */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { KINDS } from '../src/model/layout.ts';
import { checkKnowledge } from './model/check/index.ts';
import { checkBeside } from './model/check/references.ts';

const { values } = parseArgs({ options: { in: { type: 'string', default: '' } } });
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const folder = join(root, 'assets', 'knowledge');
const { knowledge, faults } = checkKnowledge(folder);
const references = checkBeside(knowledge, folder, join(root, '..', 'shared', 'reference'));
const shown = [...faults, ...(references?.faults ?? [])].filter(({ file }) => file.includes(values.in));
for (const { file, says } of shown) console.error(`${file}: ${says}`);
console.log(
  references === undefined
    ? 'no reference tables beside the project: nothing is compared with them'
    : `references: ${references.offices} terms of office and ${references.opponents} pairs of opponents compared; ${references.disagreements.length} disagreements, ${references.explained} of them explained`,
);
const { entities, theatres, sources } = knowledge;
const mine = entities.filter((entity) => knowledge.fileOf(entity).includes(values.in));
const counts = KINDS.map((kind) => `${mine.filter((entity) => entity.kind === kind).length} ${kind}`);
console.log(
  `${shown.length} faults; ${counts.join(', ')}; all: ${entities.length} entities, ${theatres.length} theatres, ${sources.length} sources`,
);
if (shown.length > 0) process.exitCode = 1;
