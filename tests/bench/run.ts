/**
 * `npm run bench`: how fast the engine is beside its peers, how its time grows, what a cold start takes, what it all holds
 * in memory, what marks cost a page, and how soon a card is there. With `--json`, one line for programs. Nothing here fails on a figure.
 */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { ensureModel, MODEL_FILE } from '../../tools/model/ensure.ts';
import { measureCard } from './card.ts';
import { measureDom } from './dom.ts';
import { measureEngine } from './fresh.ts';

ensureModel();
const model = readFileSync(MODEL_FILE);
const figures = {
  ...(await measureEngine()),
  modelBytes: model.byteLength,
  modelGzip: gzipSync(model, { level: 9 }).byteLength,
  ...(await measureDom()),
  ...(await measureCard()),
};

const ms = (value: number): string => `${value.toFixed(2)} ms`;
const mb = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(2)} MiB`;

if (process.argv.includes('--json')) {
  const rounded = Object.entries(figures).map(([name, value]) => [name, Number(value.toPrecision(4))]);
  console.log(
    JSON.stringify({ ...Object.fromEntries(rounded), modelBytes: figures.modelBytes, modelGzip: figures.modelGzip }),
  );
} else {
  const { timesFasterThanCompromise, timesFasterThanRecognizers, growthExponent, domOpsSlowdown } = figures;
  console.log(
    `an article: ${ms(figures.articleMs)}, ${timesFasterThanCompromise.toFixed(1)} times faster than compromise`,
  );
  console.log(
    `its quantities: ${ms(figures.quantitiesMs)}, ${timesFasterThanRecognizers.toFixed(0)} times faster than Recognizers-Text`,
  );
  console.log(`growth from 3 kB to 3 MB: n^${growthExponent.toFixed(3)}`);
  console.log(`cold: model opened ${ms(figures.modelOpenMs)}, with the first article ${ms(figures.coldStartMs)}`);
  console.log(`the model: ${mb(figures.modelBytes)}, ${mb(figures.modelGzip)} compressed`);
  console.log(`held by model and annotation: ${figures.workerHeapMB.toFixed(1)} MiB`);
  console.log(`a page's own changes with 500 marks: ${domOpsSlowdown.toFixed(3)} of the time without`);
  console.log(
    `a card: ${figures.cardOpenFrames.toFixed(1)} frames after its delay, the first of a page ${figures.cardFirstOpenFrames.toFixed(1)}`,
  );
}
