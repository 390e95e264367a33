/**
 * `npm run model:check [-- --in WORD]`: everything that the knowledge must hold. With `--in` only what is wrong in files
 * whose path contains the word.
 */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { KINDS } from '../src/model/layout.ts';
import { unevenCards } from './model/check/cards.ts';
import { brokenLinks } from './model/check/links.ts';
import { sharedNames, unitedUmbrellas } from './model/check/names.ts';
import { loadedWords } from './model/check/words.ts';
import { gatherKnowledge } from './model/knowledge.ts';

const { values } = parseArgs({ options: { in: { type: 'string', default: '' } } });
const folder = join(dirname(fileURLToPath(import.meta.url)), '..', 'assets', 'knowledge');
const { knowledge, faults } = gatherKnowledge(folder);
const rules = [brokenLinks, sharedNames, unitedUmbrellas, loadedWords, unevenCards];
const all = [...faults, ...rules.flatMap((rule) => rule(knowledge))];
const shown = all.filter(({ file }) => file.includes(values.in));
for (const { file, says } of shown) console.error(`${file}: ${says}`);
const { entities, theatres, sources } = knowledge;
const mine = entities.filter((entity) => knowledge.fileOf(entity).includes(values.in));
const counts = KINDS.map((kind) => `${mine.filter((entity) => entity.kind === kind).length} ${kind}`);
console.log(
  `${shown.length} faults; ${counts.join(', ')}; all: ${entities.length} entities, ${theatres.length} theatres, ${sources.length} sources`,
);
if (shown.length > 0) process.exitCode = 1;
