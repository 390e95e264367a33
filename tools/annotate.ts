/**
 * `npm run --silent annotate`: the engine of the extension for newsrooms and researchers, see `docs/annotate.md`.
 *
 * Ends with 0 where all went well, with 1 where something could not be annotated, with 2 where it was called wrongly.
 */
import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { isDay } from '../src/app/article-date.ts';
import { annotateLine } from '../src/app/cli.ts';
import type { KnowledgeView } from '../src/engine/knowledge.ts';
import { readModel } from '../src/model/read.ts';
import { articlesBelow, readArticle, writeBeside } from './annotate/files.ts';
import { type Choices, FORMS, type Form, written } from './annotate/forms.ts';
import { Progress } from './annotate/progress.ts';
import { ensureModel, MODEL_FILE } from './model/ensure.ts';

const USAGE = `usage:
  annotate FILE [--to json|markdown|html] [--date YYYY-MM-DD] [--units us|uk|metric]
  annotate FOLDER --out FOLDER [the same]
  annotate --jsonl < LINES        one {"id","text","date"?} a line
FILE is a page (.html) or a text (.txt, .md). docs/annotate.md has more.`;

const UNITS = ['us', 'uk', 'metric'] as const;

function misused(message: string): never {
  console.error(`${message}\n\n${USAGE}`);
  process.exit(2);
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        jsonl: { type: 'boolean' },
        date: { type: 'string' },
        to: { type: 'string', default: 'json' },
        out: { type: 'string' },
        units: { type: 'string', default: 'us' },
      },
    });
  } catch (error) {
    return misused(error instanceof Error ? error.message : String(error));
  }
}

const { values, positionals } = readArguments();
const choices = choicesOf(values);
const [source, ...more] = positionals;
if (more.length > 0) misused('One file or one folder at a time.');

ensureModel();
const bytes = await readFile(MODEL_FILE);
const knowledge = readModel(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));

if (values.jsonl) await annotateLines(knowledge);
else if (source === undefined) misused('Nothing to annotate was named.');
else if (statSync(source, { throwIfNoEntry: false }) === undefined) misused(`There is no file or folder ${source}.`);
else if (!statSync(source).isDirectory()) await annotateFile(source);
else if (values.out === undefined) misused('Where to? A folder needs --out.');
else await annotateFolder(source, values.out);

function choicesOf({ to, date, units }: { to: string; date?: string; units: string }): Choices {
  if (!(to in FORMS)) misused(`There is no form "${to}": json, markdown or html.`);
  const system = UNITS.find((one) => one === units) ?? misused(`There are no units "${units}": us, uk or metric.`);
  if (date !== undefined && !isDay(date)) misused(`"${date}" is no date: write it as 2017-05-30.`);
  return { form: to as Form, date: date ?? null, units: system };
}

async function annotateLines(model: KnowledgeView): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin })) {
    number++;
    if (line.trim() === '') continue;
    try {
      process.stdout.write(`${JSON.stringify(annotateLine(line, model))}\n`);
    } catch (error) {
      console.error(`line ${number}: ${messageOf(error)}`);
      process.exitCode = 1;
    }
  }
}

/** @throws with what is wrong with the file. */
async function annotated(file: string): Promise<string> {
  const read = await readArticle(file);
  if (read === null) throw new Error('there is no article in it');
  return written(basename(file), read, knowledge, choices);
}

async function annotateFile(file: string): Promise<void> {
  try {
    process.stdout.write(await annotated(file));
  } catch (error) {
    console.error(`${file}: ${messageOf(error)}`);
    process.exitCode = 1;
  }
}

/** What cannot be annotated is named and passed over. */
async function annotateFolder(folder: string, out: string): Promise<void> {
  const paths = articlesBelow(folder);
  if (paths.length === 0) misused(`There is no page and no text in ${folder}.`);
  const progress = new Progress(paths.length);
  let failed = 0;
  for (const [i, path] of paths.entries()) {
    progress.at(i, path);
    try {
      writeBeside(out, path, FORMS[choices.form].extension, await annotated(join(folder, path)));
    } catch (error) {
      failed++;
      progress.note(`${path}: ${messageOf(error)}`);
    }
  }
  progress.end();
  console.error(`${paths.length - failed} of ${paths.length} annotated, in ${out}`);
  if (failed > 0) process.exitCode = 1;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
