/**
 * `npm run accuracy`: how right the engine is, on passages of the project's own and on corpora that are not part of it, beside the
 * project in `../shared`. Prints the table, and where all were there, writes it into the README.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../tools/build.ts';
import { builtModel } from '../corpus/built-model.ts';
import { conflict, peace, type Tally, tally } from '../corpus/tally.ts';
import { CORPORA, isThere, scored } from './corpora.ts';
import { type Row, rates, table } from './table.ts';

const README = join(ROOT, 'README.md');
const [OPENS, CLOSES] = ['<!-- accuracy -->', '<!-- /accuracy -->'];

function ofPassages(): Row[] {
  const model = builtModel();
  const passages = [...conflict, ...peace];
  const row = (what: string, { right, missed, wrong }: Tally): Row => ({
    texts: `${passages.length} short passages of our own, on wars and on peaceful subjects`,
    what,
    figures: rates(right, wrong.length, missed.length),
  });
  return [row('names', tally(model, passages, false)), row('in context', tally(model, passages, true))];
}

const present = CORPORA.filter(isThere);
const written = table([...present.map(scored), ...ofPassages()]);
console.log(written);
if (present.length === CORPORA.length) writeInto(README, written);
else console.error('The README stays as it is: not all corpora are beside the project.');

function writeInto(file: string, text: string): void {
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const [start, end] = [before.indexOf(OPENS), before.indexOf(CLOSES)];
  if (start < 0 || end < start) throw new Error(`README.md needs a line "${OPENS}" and below it "${CLOSES}".`);
  writeFileSync(file, `${before.slice(0, start + OPENS.length)}\n${text}\n${before.slice(end)}`);
}
