/**
 * `npm run bench`: how long annotating takes and how that grows with the text. Prints medians after warming up; the text
 * is the sample article, over and over.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { annotate } from '../../src/engine/annotate.ts';
import { findQuantities } from '../../src/engine/quantity/index.ts';
import { readModel } from '../../src/model/read.ts';
import { ROOT } from '../../tools/build.ts';
import { ensureModel, MODEL_FILE } from '../../tools/model/ensure.ts';
import { readHtml } from '../../tools/read-html.ts';

const READER = { units: 'us', locale: 'en-US' } as const;
const DATE = { date: '2017-09-12', origin: 'given' } as const;

ensureModel();
const file = readFileSync(MODEL_FILE);
const bytes = file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength);

function sampleText(): string {
  const article = readHtml(readFileSync(join(ROOT, 'assets/sample/index.html'), 'utf8'));
  if (article === null) throw new Error('The sample has no article.');
  return article.text;
}

/** Milliseconds, median of `runs`. */
function time(run: () => unknown, runs: number): number {
  const taken = Array.from({ length: runs }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return taken.sort((a, b) => a - b)[runs >> 1]!;
}

const ms = (value: number): string => `${value.toFixed(2)} ms`;

const coldStart = performance.now();
const text = sampleText();
const opening = performance.now();
const knowledge = readModel(bytes);
const opened = performance.now();
annotate({ text, date: DATE, ...READER }, knowledge);
const first = performance.now();
console.log(
  `model opened ${ms(opened - opening)}, first article ${ms(first - opened)} (cold; page read ${ms(opening - coldStart)})`,
);

const whole = (length: number): string => `${text}\n\n`.repeat(Math.ceil(length / text.length)).slice(0, length);
for (let i = 0; i < 200; i++) annotate({ text, date: DATE, ...READER }, knowledge);

const sizes = [3e3, 3e4, 3e5, 3e6];
const times = sizes.map((size) => {
  const article = whole(size);
  const runs = size > 1e6 ? 3 : 15;
  const all = time(() => annotate({ text: article, date: DATE, ...READER }, knowledge), runs);
  const quantities = time(() => findQuantities(article, READER), runs);
  console.log(`${size / 1000} kB: annotated ${ms(all)}, of which quantities ${ms(quantities)}`);
  return all;
});
const growth = Math.log(times.at(-1)! / times[0]!) / Math.log(sizes.at(-1)! / sizes[0]!);
console.log(`growth from 3 kB to 3 MB: n^${growth.toFixed(2)}`);
