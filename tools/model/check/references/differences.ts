/** The disagreements with the references that were judged, with what speaks for ours. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { DIFFERENCES } from '../../knowledge.ts';

const differenceSchema = z.strictObject({
  /** Ours that differs. */
  entity: z.string(),
  reference: z.enum(['factbook', 'wikidata', 'ucdp']),
  differs: z.enum(['start', 'end', 'missing', 'fights']),
  /** One or several: "President of mali", the person missing, the opponent. */
  about: z
    .union([z.string(), z.array(z.string()).min(1)])
    .transform((about) => (typeof about === 'string' ? [about] : about)),
  /** Why ours stands. */
  why: z.string().min(10),
  source: z.string(),
});

const differencesSchema = z.strictObject({ differences: z.array(differenceSchema).default([]) });

export type Difference = z.infer<typeof differenceSchema>;

/** @returns none where the file is absent, and what is wrong with it where it cannot be read. */
export function readDifferences(folder: string): readonly Difference[] | string {
  const path = join(folder, DIFFERENCES);
  if (!existsSync(path)) return [];
  try {
    const read = differencesSchema.safeParse(parse(readFileSync(path, 'utf8')) ?? {});
    return read.success ? read.data.differences : `\n${z.prettifyError(read.error)}`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
