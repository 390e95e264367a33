/** Builds the model where it is missing or older than what it is made from. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { attribution } from './attribution.ts';
import { readWordLists } from './common-words.ts';
import { compileModel } from './compile.ts';
import { CITIES_FILE, REGIONS_FILE, readGazetteer } from './gazetteer.ts';
import { knowledgeFiles, readKnowledge } from './knowledge.ts';
import { ATLAS_FILE, readOutlines } from './outlines.ts';
import { countModel } from './stats.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
export const KNOWLEDGE = join(root, 'assets', 'knowledge');
/** What decides how the knowledge is written down. */
const CODE = ['src/model', 'src/engine/text', 'tools/model'].map((folder) => join(root, folder));

export const MODEL_FILE = join(root, 'build', 'model.bin');
const STAMP_FILE = join(root, 'build', 'model.stamp');

/** @returns whether it was built now. @throws {KnowledgeFaults} */
export function ensureModel(): boolean {
  const stamp = currentStamp();
  if (existsSync(MODEL_FILE) && existsSync(STAMP_FILE) && readFileSync(STAMP_FILE, 'utf8') === stamp) return false;
  mkdirSync(dirname(MODEL_FILE), { recursive: true });
  const knowledge = readKnowledge(KNOWLEDGE);
  const lists = readWordLists();
  const gazetteer = readGazetteer(knowledge, lists);
  const model = compileModel(knowledge, readOutlines(), gazetteer, lists);
  writeFileSync(MODEL_FILE, model);
  writeFileSync(join(root, 'ATTRIBUTION.md'), attribution(countModel(knowledge, gazetteer, model)));
  writeFileSync(STAMP_FILE, stamp);
  return true;
}

function currentStamp(): string {
  const code = CODE.flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)));
  const hash = createHash('sha256');
  for (const file of [...code.sort(), ...knowledgeFiles(KNOWLEDGE), ATLAS_FILE, CITIES_FILE, REGIONS_FILE]) {
    const { mtimeMs, size } = statSync(file);
    hash.update(`${file} ${mtimeMs} ${size}\n`);
  }
  return hash.digest('hex');
}
