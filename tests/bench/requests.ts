/** What is measured: an article, alone or over and over, as a reader in the United States would read it. */
import type { Request } from '../../src/engine/annotate.ts';

export const READER = { units: 'us', locale: 'en-US' } as const;

export function requestOf(text: string): Request {
  return { text, date: { date: '2017-09-12', origin: 'given' }, ...READER };
}

/** `length` UTF-16 units of the text, over and over. */
export function repeated(text: string, length: number): string {
  return `${text}\n\n`.repeat(Math.ceil(length / text.length)).slice(0, length);
}
