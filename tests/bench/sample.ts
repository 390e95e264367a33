/** What is measured: the sample article, alone or over and over, as a reader in the United States would read it. */
import { readFileSync } from 'node:fs';
import type { Request } from '../../src/engine/annotate.ts';

export const READER = { units: 'us', locale: 'en-US' } as const;

export function requestOf(text: string): Request {
  return { text, date: { date: '2017-09-12', origin: 'given' }, ...READER };
}

/** `length` UTF-16 units of the text, over and over. */
export function repeated(text: string, length: number): string {
  return `${text}\n\n`.repeat(Math.ceil(length / text.length)).slice(0, length);
}

/** What each program is given: the bytes of the model, and the text of the sample. */
export function readGiven(): { bytes: ArrayBuffer; text: string } {
  const [modelPath = '', text = ''] = process.argv.slice(2);
  const { buffer, byteOffset, byteLength } = readFileSync(modelPath);
  return { bytes: buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer, text };
}
