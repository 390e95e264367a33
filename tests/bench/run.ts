/**
 * `npm run bench`: how fast the engine is beside its peers, how its time grows, what a cold start takes, what it all holds
 * in memory, what marks cost a page, and how soon a card is there; into `docs/benchmarks.md`. With `--json`, one line for programs and nothing
 * written. Nothing here fails on a figure.
 */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { ensureModel, MODEL_FILE } from '../../tools/model/ensure.ts';
import { occasion, writeSection } from '../../tools/pages/report.ts';
import { measureCard } from './card.ts';
import { measureDom } from './dom.ts';
import { measureEngine } from './fresh.ts';
import { INTRODUCTION, tableOf } from './table.ts';
import { measureWaking } from './woken.ts';

ensureModel();
const model = readFileSync(MODEL_FILE);
const figures = {
  ...(await measureEngine()),
  ...(await measureWaking()),
  modelBytes: model.byteLength,
  modelGzip: gzipSync(model, { level: 9 }).byteLength,
  ...(await measureDom()),
  ...(await measureCard()),
};

if (process.argv.includes('--json')) {
  const rounded = Object.entries(figures).map(([name, value]) => [name, Number(value.toPrecision(4))]);
  console.log(
    JSON.stringify({ ...Object.fromEntries(rounded), modelBytes: figures.modelBytes, modelGzip: figures.modelGzip }),
  );
} else {
  const body = tableOf(figures);
  console.log(body);
  writeSection('The engine and the card', `${INTRODUCTION}\n\n${body}\n\n${occasion(`Node ${process.versions.node}`)}`);
}
