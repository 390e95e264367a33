/** `npm run soak`: 10,000 random articles. `-- --count N --from SEED` for others. Fails on a fault, not on a time. */
import { parseArgs } from 'node:util';
import { builtModel } from '../corpus/built-model.ts';
import { soak } from './soak.ts';

const { values } = parseArgs({ options: { count: { type: 'string' }, from: { type: 'string' } } });
const count = Number(values.count ?? 10_000);
const from = Number(values.from ?? 1);

const { articles, units, mentions, quantities, faults, times } = soak(
  builtModel(),
  Array.from({ length: count }, (_, index) => from + index),
);
const sorted = times.toSorted((a, b) => a - b);
const at = (share: number): string => `${(sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(1)} ms`;
console.log(
  `${articles} articles, ${(units / 1e6).toFixed(1)} million characters, seeds ${from} to ${from + count - 1}`,
);
console.log(`${mentions} mentions, ${quantities} quantities`);
console.log(`each article: median ${at(0.5)}, 99 in 100 within ${at(0.99)}, longest ${at(1)}`);
console.log(`${faults.length} faults`);
for (const fault of faults.slice(0, 20)) console.log(fault);
if (faults.length > 0) process.exitCode = 1;
