/** `npm run model:build`: makes `build/model.bin` from `assets/knowledge`. */
import { readFileSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { ensureModel, MODEL_FILE } from './model/ensure.ts';
import { KnowledgeFaults } from './model/knowledge.ts';

try {
  const built = ensureModel();
  const packed = gzipSync(readFileSync(MODEL_FILE), { level: 9 }).length;
  const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
  console.log(`model ${built ? 'built' : 'up to date'}: ${kB(statSync(MODEL_FILE).size)}, ${kB(packed)} gzip`);
} catch (error) {
  if (!(error instanceof KnowledgeFaults)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
