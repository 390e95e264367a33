/** Programs run in processes of their own, where nothing else is warm or held. */
import { execFileSync } from 'node:child_process';
import { MODEL_FILE } from '../../tools/model/ensure.ts';
import type { Annotating } from './annotating.ts';
import { bundleForNode } from './bundle.ts';
import { median } from './median.ts';
import type { Reading } from './quantity.ts';
import { sampleText } from './sample.ts';

interface Cold {
  /** Opened, and the first article annotated, by code that the process never ran before and has to compile. */
  readonly firstStartMs: number;
  readonly modelOpenMs: number;
}

interface Heap {
  readonly workerHeapMB: number;
}

const COLD_RUNS = 11;

export async function measureEngine(): Promise<Annotating & Reading & Cold & Heap> {
  const text = sampleText();
  const run = <Result>(...args: readonly string[]): Result =>
    JSON.parse(execFileSync(process.execPath, [...args, MODEL_FILE, text], { encoding: 'utf8' })) as Result;
  const warm = run<Annotating & Reading>(await bundleForNode('warm'));
  const cold = await bundleForNode('cold');
  const colds = Array.from({ length: COLD_RUNS }, () => run<Cold>(cold));
  return {
    ...warm,
    firstStartMs: median(colds.map(({ firstStartMs }) => firstStartMs)),
    modelOpenMs: median(colds.map(({ modelOpenMs }) => modelOpenMs)),
    ...run<Heap>('--expose-gc', await bundleForNode('heap')),
  };
}
