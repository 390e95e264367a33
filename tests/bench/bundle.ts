/** Programs bundled as they ship: what tsx makes of the sources names every closure at run time, and is slower. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from '../../tools/build.ts';

/** Within the project, so that the peers are found. */
const DIRECTORY = join(ROOT, 'build', 'bench');

/** @returns the path of the module for Node that `programs/{name}.ts` was made into. */
export async function bundleForNode(name: string): Promise<string> {
  await bundle({ ssr: programOf(name), rolldownOptions: outputs(`${name}.mjs`) });
  return join(DIRECTORY, `${name}.mjs`);
}

/** @returns the path of the classic script for browsers that `programs/{name}.ts` was made into. */
export async function bundleForBrowser(name: string): Promise<string> {
  await bundle({ lib: { entry: programOf(name), formats: ['iife'], name, fileName: () => `${name}.js` } });
  return join(DIRECTORY, `${name}.js`);
}

const programOf = (name: string): string => join(import.meta.dirname, 'programs', `${name}.ts`);

const outputs = (file: string) => ({ output: { entryFileNames: file, codeSplitting: false } });

async function bundle(options: object): Promise<void> {
  mkdirSync(DIRECTORY, { recursive: true });
  const common = { outDir: DIRECTORY, emptyOutDir: false, minify: true };
  await build({ configFile: false, logLevel: 'error', publicDir: false, build: { ...common, ...options } });
}
