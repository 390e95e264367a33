/** `npm run --silent model:stats`: what the model holds, as one line of JSON. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { countModel } from './model/stats.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
console.log(JSON.stringify(countModel(join(root, 'assets', 'knowledge'))));
