/** Where the facts come from. */
import type { Source } from '../engine/types.ts';
import type { Sections } from './open.ts';

export function readSource(sections: Sections, row: number): Source {
  const sources = sections.table('sources');
  const [date, url] = [sections.string(sources.date[row]!), sections.string(sources.url[row]!)];
  return {
    title: sections.string(sources.title[row]!) ?? '',
    publisher: sections.string(sources.publisher[row]!) ?? '',
    ...(date === null ? {} : { date }),
    ...(url === null ? {} : { url }),
  };
}
