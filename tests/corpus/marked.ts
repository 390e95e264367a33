/** Passages with their mentions marked in the text: `[al-Tanf|al-tanf]` a name, `{the rebels|syrian-rebels}` a reading in context. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const fileSchema = z.array(z.strictObject({ id: z.string(), date: z.string(), text: z.string() }));

export interface Mark {
  readonly start: number;
  readonly end: number;
  /** An entity's id, or `@XX`: a place of the gazetteer in that country; several with "or". */
  readonly id: string;
  readonly contextual: boolean;
}

export interface Passage {
  readonly id: string;
  readonly date: string;
  /** Without the marks. */
  readonly text: string;
  readonly marks: readonly Mark[];
}

export function readPassages(file: string): Passage[] {
  return fileSchema
    .parse(parse(readFileSync(file, 'utf8')))
    .map(({ text, ...passage }) => ({ ...passage, ...unmarked(text) }));
}

const MARK = /\[([^\]|]+)\|([^\]]+)\]|\{([^}|]+)\|([^}]+)\}/g;

function unmarked(marked: string): { text: string; marks: Mark[] } {
  const marks: Mark[] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(MARK)) {
    text += marked.slice(at, match.index);
    const words = match[1] ?? match[3]!;
    marks.push({
      start: text.length,
      end: text.length + words.length,
      id: match[2] ?? match[4]!,
      contextual: match[3] !== undefined,
    });
    text += words;
    at = match.index + match[0].length;
  }
  return { text: text + marked.slice(at), marks };
}
