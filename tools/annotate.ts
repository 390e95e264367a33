/**
 * `npm run --silent annotate -- FILE.html|FILE.txt [--date YYYY-MM-DD]` prints one JSON object;
 * with `--jsonl` it reads one `{"id","text","date"?}` a line on standard input and prints one object a line.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { annotateLine, annotateText } from '../src/app/cli.ts';
import { readModel } from '../src/model/read.ts';
import { ensureModel, MODEL_FILE } from './model/ensure.ts';

const USAGE = 'usage: annotate FILE.html|FILE.txt [--date YYYY-MM-DD]  or  annotate --jsonl < LINES';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { jsonl: { type: 'boolean' }, date: { type: 'string' } },
});

ensureModel();
const bytes = readFileSync(MODEL_FILE);
const knowledge = readModel(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));

if (values.jsonl) await annotateLines();
else if (positionals.length === 1) annotateFile(positionals[0]!);
else {
  console.error(USAGE);
  process.exitCode = 2;
}

async function annotateLines(): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin })) {
    number++;
    if (line.trim() === '') continue;
    try {
      process.stdout.write(`${JSON.stringify(annotateLine(line, knowledge))}\n`);
    } catch (error) {
      console.error(`line ${number}: ${error instanceof Error ? error.message : error}`);
      process.exitCode = 1;
    }
  }
}

function annotateFile(file: string): void {
  const source = readFileSync(file, 'utf8');
  const result = annotateText(basename(file), source, values.date ?? null, knowledge);
  console.log(JSON.stringify(result, null, 2));
}
