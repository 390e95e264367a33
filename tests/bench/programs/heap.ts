/** Run once in a fresh process with `--expose-gc`: what the model and one annotation hold in memory. */
import { annotate } from '../../../src/engine/annotate.ts';
import { readModel } from '../../../src/model/read.ts';
import { readGiven } from '../given.ts';
import { requestOf } from '../requests.ts';

function held(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** The file's bytes are held by the model alone when this returns. */
function work() {
  const { bytes, text } = readGiven();
  const knowledge = readModel(bytes);
  return { knowledge, annotation: annotate(requestOf(text), knowledge) };
}

const before = held();
const { knowledge, annotation } = work();
const after = held();
// Named after the count, so that neither is let go before it.
if (annotation.mentions.length > knowledge.entityCount) throw new Error('More mentions than entities.');
console.log(JSON.stringify({ workerHeapMB: (after - before) / 2 ** 20 }));
