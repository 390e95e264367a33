/** What a program in a process of its own is given: the bytes of the model, and the text of the sample. */
import { readFileSync } from 'node:fs';

export function readGiven(): { bytes: ArrayBuffer; text: string } {
  const [modelPath = '', text = ''] = process.argv.slice(2);
  const { buffer, byteOffset, byteLength } = readFileSync(modelPath);
  return { bytes: buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer, text };
}
