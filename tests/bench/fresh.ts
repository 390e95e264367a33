/**
 * Programs bundled as they ship, and run in processes of their own, where nothing else is warm or held. What tsx makes of
 * the sources names every closure at run time, and is slower.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from '../../tools/build.ts';
import { MODEL_FILE } from '../../tools/model/ensure.ts';
import { readHtml } from '../../tools/read-html.ts';
import type { Annotating } from './annotating.ts';
import { median } from './median.ts';
import type { Reading } from './quantity.ts';

interface Cold {
  readonly coldStartMs: number;
  readonly modelOpenMs: number;
}

interface Heap {
  readonly workerHeapMB: number;
}

const COLD_RUNS = 11;
const PROGRAMS = ['warm', 'cold', 'heap'] as const;

/** Within the project, so that the peers are found. */
const DIRECTORY = join(ROOT, 'build', 'bench');
const programOf = (name: (typeof PROGRAMS)[number]): string => join(DIRECTORY, `${name}.mjs`);

export async function measureEngine(): Promise<Annotating & Reading & Cold & Heap> {
  mkdirSync(DIRECTORY, { recursive: true });
  for (const name of PROGRAMS) await bundle(name);
  const text = sampleText();
  const warm = run<Annotating & Reading>([programOf('warm')], text);
  const colds = Array.from({ length: COLD_RUNS }, () => run<Cold>([programOf('cold')], text));
  return {
    ...warm,
    coldStartMs: median(colds.map(({ coldStartMs }) => coldStartMs)),
    modelOpenMs: median(colds.map(({ modelOpenMs }) => modelOpenMs)),
    ...run<Heap>(['--expose-gc', programOf('heap')], text),
  };
}

function sampleText(): string {
  const article = readHtml(readFileSync(join(ROOT, 'assets/sample/index.html'), 'utf8'));
  if (article === null) throw new Error('The sample has no article.');
  return article.text;
}

async function bundle(name: (typeof PROGRAMS)[number]): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      ssr: join(import.meta.dirname, 'programs', `${name}.ts`),
      outDir: DIRECTORY,
      emptyOutDir: false,
      minify: true,
      rolldownOptions: { output: { entryFileNames: `${name}.mjs`, codeSplitting: false } },
    },
  });
}

function run<Result>(args: readonly string[], text: string): Result {
  return JSON.parse(execFileSync(process.execPath, [...args, MODEL_FILE, text], { encoding: 'utf8' })) as Result;
}
