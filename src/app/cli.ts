/** The annotator on the command line: the same engine and the same model as in the extension. */
import { z } from 'zod';
import { annotate } from '../engine/annotate.ts';
import type { KnowledgeView } from '../engine/knowledge.ts';
import type { Annotation, UnitSystem } from '../engine/types.ts';

const lineSchema = z.object({
  id: z.string(),
  text: z.string(),
  date: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .nullish(),
});

/** One line of output: the annotation without its cards and its brief, which are for readers. */
export interface AnnotatedLine extends Pick<Annotation, 'mentions' | 'quantities'> {
  readonly id: string;
  readonly date: string | null;
}

/** Figures on the command line are written for a reader of US customary units, as the format's example is. */
export const UNITS: UnitSystem = 'us';

/** The whole annotation, cards and all. */
export function annotateArticle(
  text: string,
  date: string | null,
  knowledge: KnowledgeView,
  units: UnitSystem = UNITS,
): Annotation {
  const given = date === null ? null : ({ date, origin: 'given' } as const);
  return annotate({ text, date: given, units, locale: 'en-US' }, knowledge);
}

/** What is printed of it. */
export function lineOf(id: string, { date, mentions, quantities }: Annotation): AnnotatedLine {
  return { id, date: date?.date ?? null, mentions, quantities };
}

/** @throws {Error} that says what is wrong with the line. */
export function annotateLine(line: string, knowledge: KnowledgeView): AnnotatedLine {
  const { id, text, date } = parseLine(line);
  return lineOf(id, annotateArticle(text, date ?? null, knowledge));
}

function parseLine(line: string): z.infer<typeof lineSchema> {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    throw new Error('the line is no JSON: each line is one object {"id","text","date"?}');
  }
  const parsed = lineSchema.safeParse(json);
  if (!parsed.success)
    throw new Error(`the line is not of the form {"id","text","date"?}:\n${z.prettifyError(parsed.error)}`);
  return parsed.data;
}
