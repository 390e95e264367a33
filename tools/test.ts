/**
 * `npm test`: everything that has to hold, in the order in which it fails fastest. Stops at the first step that fails.
 * The last line is always `N passed, N failed`, for machines to read.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type BrowserEngine, ensureBrowser } from './browsers.ts';
import { ensureBuilt, outputOf, ROOT, TARGETS } from './build.ts';

interface Outcome {
  readonly ok: boolean;
  /** What a reader needs to see when it is not. */
  readonly output: string;
  /** Said beside the step's name. */
  readonly note?: string;
}

interface Step {
  readonly name: string;
  run(): Promise<Outcome>;
}

/** The parts of vitest's JSON report that are read. */
interface Report {
  readonly success: boolean;
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
}

const RESULTS = join(ROOT, 'build', 'results');
const totals = { passed: 0, failed: 0 };

interface Call {
  /** Added to this process's environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** Told each line that the tool prints, as it does. */
  readonly onLine?: (line: string) => void;
}

/** A tool of this project, run in a process of its own by this Node: a shell's lookup differs between systems. */
async function run(script: string, args: readonly string[], { env = {}, onLine }: Call = {}): Promise<Outcome> {
  const child = spawn(process.execPath, [join(ROOT, 'node_modules', script), ...args], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const printed: string[] = [];
  for (const input of [child.stdout, child.stderr])
    createInterface({ input }).on('line', (line) => {
      printed.push(line);
      onLine?.(line);
    });
  const code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
  return { ok: code === 0, output: printed.join('\n') };
}

function tool(script: string, ...args: readonly string[]): Promise<Outcome> {
  return run(script, args);
}

/** What vitest says of a file once all its tests have run, without the time: a run that is killed shows where it was. */
const FILE_DONE = /^\s*([✓❯×]) .*?(tests\/\S+) \((.*)\)/;

/** Of each file, in a row of its own under the step's name. */
function sayFile(name: string): (line: string) => void {
  return (line) => {
    const [, sign, file, count] = FILE_DONE.exec(line) ?? [];
    if (file !== undefined) console.log(`${at()}   ${name}: ${sign} ${file} (${count})`);
  };
}

/** Null where vitest did not come to write one. */
function readReport(file: string): Report | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

interface Tests {
  /** Said beside each file where there are few of them, and they take long. */
  readonly name?: string;
  readonly projects: readonly string[];
  /** Only in this browser. */
  readonly engine?: BrowserEngine;
}

async function tests({ name, projects, engine }: Tests): Promise<Outcome> {
  const file = join(RESULTS, `${[...projects, ...(engine === undefined ? [] : [engine])].join('-')}.json`);
  rmSync(file, { force: true });
  const args = [
    'run',
    ...projects.flatMap((project) => ['--project', project]),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ];
  const { ok, output } = await run('vitest/vitest.mjs', args, {
    env: { NO_COLOR: '1', ...(engine === undefined ? {} : { SIDELIGHT_ENGINE: engine }) },
    ...(name === undefined ? {} : { onLine: sayFile(name) }),
  });
  const report = readReport(file);
  const passed = report?.numPassedTests ?? 0;
  // A file that does not load fails without failing a test.
  const failed = Math.max(report?.numFailedTests ?? 0, ok ? 0 : 1);
  totals.passed += passed;
  totals.failed += failed;
  const skipped = report?.numPendingTests ?? 0;
  const note = [
    `${passed} passed`,
    ...(failed > 0 ? [`${failed} failed`] : []),
    ...(skipped > 0 ? [`${skipped} skipped`] : []),
  ];
  return { ok: ok && report?.success === true, output, note: note.join(', ') };
}

async function browsers(): Promise<Outcome> {
  const found = (['chromium', 'firefox'] as const).map((engine) => ensureBrowser(engine));
  return { ok: true, output: '', note: found.map(({ name }) => name).join(', ') };
}

async function build(): Promise<Outcome> {
  const built = await ensureBuilt();
  return { ok: true, output: '', note: built.length > 0 ? built.join(', ') : 'up to date' };
}

/** The parts of web-ext's JSON report that are read. */
interface LintReport {
  readonly errors: readonly { readonly code: string; readonly message: string; readonly file?: string }[];
  readonly warnings: LintReport['errors'];
}

/**
 * Mozilla's own check of the Firefox build. It warns of every `innerHTML =`: Preact and Readability hold some, which are
 * never reached or write into a copy of the page. `tests/meta/markup.test.ts` keeps our own code free of them.
 */
async function lintExtension(): Promise<Outcome> {
  const args = [
    'lint',
    '--source-dir',
    outputOf('firefox'),
    '--self-hosted',
    '--no-config-discovery',
    '--output',
    'json',
  ];
  const { output } = await tool('web-ext/bin/web-ext.js', ...args);
  const { errors, warnings }: LintReport = JSON.parse(output);
  const faults = [...errors, ...warnings.filter(({ code }) => code !== 'UNSAFE_VAR_ASSIGNMENT')];
  const lines = faults.map(({ code, message, file }) => `${file ?? 'manifest.json'}: ${code}: ${message}`);
  return { ok: faults.length === 0, output: lines.join('\n') };
}

function browserTests(engine: BrowserEngine): Step {
  const name = `tests in ${engine}`;
  return { name, run: () => tests({ name, projects: ['browser'], engine }) };
}

/** Steps of one row run side by side. The browsers wait more than they work: both get on while nothing else runs. */
const ROWS: readonly (readonly Step[])[] = [
  [
    { name: 'types', run: () => tool('typescript/bin/tsc', '--noEmit') },
    { name: 'lint', run: () => tool('@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.') },
  ],
  [{ name: 'browsers', run: browsers }],
  [{ name: 'build', run: build }],
  [{ name: 'unit and meta tests', run: () => tests({ projects: ['unit', 'meta'] }) }],
  [
    { name: 'corpus tests', run: () => tests({ projects: ['corpus'] }) },
    { name: 'lint of the extension', run: lintExtension },
  ],
  [browserTests('chromium'), browserTests('firefox')],
];

const begun = performance.now();

/** Seconds since the beginning, to stand before a line. */
function at(): string {
  return `${Math.round((performance.now() - begun) / 1000)} s`.padStart(6);
}

/** Runs a step and says how it went. @returns whether it held. */
async function take({ name, run }: Step): Promise<boolean> {
  const taken = performance.now();
  console.log(`${at()}   ${name} …`);
  const { ok, output, note } = await run().catch(
    (error: unknown): Outcome => ({ ok: false, output: error instanceof Error ? error.message : String(error) }),
  );
  const seconds = ((performance.now() - taken) / 1000).toFixed(1);
  if (!ok) console.log(output.trimEnd());
  console.log(
    `${at()} ${ok ? '✓' : '✗'} ${name.padEnd(22)} ${seconds.padStart(6)} s${note === undefined ? '' : `   ${note}`}`,
  );
  if (!ok) console.log(`Stopped: ${name} failed.`);
  return ok;
}

async function all(): Promise<boolean> {
  mkdirSync(RESULTS, { recursive: true });
  for (const row of ROWS) {
    const held = await Promise.all(row.map(take));
    if (held.includes(false)) return false;
  }
  console.log(`Everything holds, in ${TARGETS.join(' and ')}.`);
  return true;
}

const held = await all();
// A step that failed without a test counts as one failure: nobody may read "0 failed" under a red line.
console.log(`${totals.passed} passed, ${held ? totals.failed : Math.max(totals.failed, 1)} failed`);
process.exitCode = held ? 0 : 1;
