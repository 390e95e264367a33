/** Texts of others as Markdown (CommonMark 0.31): one line each, nothing in them read as markup. */
import type { Source } from '../../engine/types.ts';

const MARKUP = /[\\`*_[\]<>#|~]/g;

export function line(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim().replaceAll(MARKUP, '\\$&');
}

export function bold(text: string): string {
  return `**${line(text)}**`;
}

/** Sources, each once, numbered from 1 in the order in which they are cited. */
export class SourceNotes {
  readonly all: Source[] = [];

  cite(source: Source): number {
    const known = this.all.findIndex(
      ({ title, publisher, date }) => title === source.title && publisher === source.publisher && date === source.date,
    );
    return known >= 0 ? known + 1 : this.all.push(source);
  }
}
