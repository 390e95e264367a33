/**
 * `npm run --silent annotate -- FILE.html|FILE.txt [--date YYYY-MM-DD]` prints one JSON object;
 * with `--jsonl` it reads one `{"id","text","date"?}` a line on standard input and prints one object a line.
 */
import { existsSync, readFileSync } from 'node:fs';
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

if (values.date !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(values.date))
  fail(`"${values.date}" is no date: write it as 2017-05-30`);

ensureModel();
const bytes = readFileSync(MODEL_FILE);
const knowledge = readModel(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));

if (values.jsonl) await annotateLines();
else if (positionals.length === 1) await annotateFile(positionals[0]!);
else fail(USAGE);

function fail(message: string): never {
  console.error(message);
  process.exit(2);
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

async function annotateFile(file: string): Promise<void> {
  if (!existsSync(file)) fail(`there is no file ${file}`);
  const source = readFileSync(file, 'utf8');
  const read = /\.html?$/i.test(file) ? await readPage(source) : { text: source, date: null };
  if (read === null) {
    console.error(`${file}: there is no article in it`);
    process.exitCode = 1;
    return;
  }
  const result = annotateText(basename(file), read.text, values.date ?? read.date, knowledge);
  console.log(JSON.stringify(result, null, 2));
}

/** Loaded for pages alone: what parses them takes longer to start than all the rest. */
async function readPage(source: string): Promise<{ text: string; date: string | null } | null> {
  const { readHtml } = await import('./read-html.ts');
  return readHtml(source);
}
