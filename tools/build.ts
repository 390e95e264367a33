/** Builds the model and the extension for both browsers, each only where it is missing or older than its sources. */
import { spawn } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureModel, MODEL_FILE } from './model/ensure.ts';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');

export type Target = 'chrome' | 'firefox';
export const TARGETS: readonly Target[] = ['chrome', 'firefox'];

/** All that goes into a build. */
const SOURCES = ['src', 'entrypoints', 'assets/public', 'wxt.config.ts', 'package.json', 'package-lock.json'];

/** The unpacked extension. */
export function outputOf(target: Target): string {
  return join(ROOT, '.output', `${target}-mv3`);
}

function changedAt(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** The latest change below a path, in ms since 1970. A directory changes when a file of it is added or removed. */
function latestChange(path: string): number {
  const entry = statSync(path, { throwIfNoEntry: false });
  if (entry === undefined) return 0;
  if (!entry.isDirectory()) return entry.mtimeMs;
  return Math.max(entry.mtimeMs, ...readdirSync(path).map((name) => latestChange(join(path, name))));
}

function isFresh(target: Target): boolean {
  const sources = [...SOURCES.map((path) => join(ROOT, path)), MODEL_FILE];
  return changedAt(join(outputOf(target), 'manifest.json')) > Math.max(...sources.map(latestChange));
}

/**
 * A process of its own: vitest's NODE_ENV and transforms must not reach what ships.
 * @throws Error with all that WXT printed.
 */
async function runWxt(target: Target): Promise<void> {
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  const wxt = spawn(process.execPath, [join(ROOT, 'node_modules/wxt/bin/wxt.mjs'), 'build', '-b', target], {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const printed: Buffer[] = [];
  for (const stream of [wxt.stdout, wxt.stderr]) stream.on('data', (chunk: Buffer) => printed.push(chunk));
  const code = await new Promise<number | null>((resolve, reject) => wxt.on('error', reject).on('close', resolve));
  if (code !== 0) throw new Error(`The build for ${target} failed.\n${Buffer.concat(printed).toString()}`);
}

/**
 * Makes sure that model and extension are there and up to date.
 * @returns the targets that were built now.
 * @throws Error that says what is wrong with the knowledge or with the build.
 */
export async function ensureBuilt(targets: readonly Target[] = TARGETS): Promise<Target[]> {
  ensureModel();
  const stale = targets.filter((target) => !isFresh(target));
  for (const target of stale) await runWxt(target);
  return stale;
}
