/** Fetches the model file out of the extension itself. */
import { ModelRefused } from './open.ts';
import { type Model, readModel } from './read.ts';

/**
 * @param url of the file within the extension's own package.
 * @throws {ModelRefused} when it is missing, damaged or of another version.
 */
export async function openBundledModel(url: string): Promise<Model> {
  let buffer: ArrayBuffer;
  try {
    buffer = await (await fetch(url)).arrayBuffer();
  } catch {
    throw new ModelRefused('the file is missing');
  }
  return readModel(buffer);
}
