import { readFileSync } from 'node:fs';
import { type Model, readModel } from '../../src/model/read.ts';
import { ensureModel, MODEL_FILE } from '../../tools/model/ensure.ts';

/** In milliseconds: the model may have to be built first, on a busy machine. */
export const BUILDING = 60_000;

/** The model as it ships. */
export function builtModel(): Model {
  ensureModel();
  const { buffer, byteOffset, byteLength } = readFileSync(MODEL_FILE);
  return readModel(buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer);
}
