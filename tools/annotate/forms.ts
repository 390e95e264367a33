/** The forms in which an annotated article is written. */
import { annotateArticle, lineOf } from '../../src/app/cli.ts';
import { briefing } from '../../src/app/copies/briefing.ts';
import type { KnowledgeView } from '../../src/engine/knowledge.ts';
import type { Annotation, ArticleInfo, UnitSystem } from '../../src/engine/types.ts';
import type { ReadPage } from '../read-html.ts';
import { annotatedPage } from './html.ts';
import { READER } from './reader.ts';

interface Annotated {
  /** The file's name. */
  readonly id: string;
  readonly text: string;
  readonly info: ArticleInfo;
  readonly annotation: Annotation;
}

export const FORMS = {
  /** The format of `docs/annotate.schema.json`. */
  json: { extension: '.json', write: ({ id, annotation }) => `${JSON.stringify(lineOf(id, annotation), null, 2)}\n` },
  /** The briefing that the popup copies. */
  markdown: { extension: '.md', write: ({ info, annotation }) => briefing({ url: null, info, annotation }, READER) },
  /** The article itself with its marks and cards. */
  html: {
    extension: '.html',
    write: ({ text, info, annotation }) => annotatedPage(text, { info, annotation }, READER),
  },
} as const satisfies Record<string, { extension: string; write(annotated: Annotated): string }>;

export type Form = keyof typeof FORMS;

export interface Choices {
  readonly form: Form;
  /** Goes before the page's own. */
  readonly date: string | null;
  readonly units: UnitSystem;
}

/** @param id the file's name, which stands in for a title that a text has not. */
export function written(id: string, read: ReadPage, knowledge: KnowledgeView, { form, date, units }: Choices): string {
  const { text, title, site } = read;
  const annotation = annotateArticle(text, date ?? read.date, knowledge, units);
  const info = { title: title === '' ? id : title, byline: null, site, date: annotation.date };
  return FORMS[form].write({ id, text, info, annotation });
}
