/** What is painted, and which mention or quantity each mark stands for. */
import type { Annotation, Density, EntityKind, Marked, Mention } from '../../engine/types.ts';
import type { Mark } from '../../page/painter.ts';
import { keyOf } from '../../ui/card/view.ts';

export interface PaintedMark extends Mark {
  readonly marked: Marked;
  readonly key: string;
}

const PLACES: ReadonlySet<EntityKind> = new Set(['place', 'country']);

/**
 * The mentions that have a card, as many as `density` says, and all quantities.
 *
 * @param known ids of the entities that the reader needs no marks for.
 */
export function marksOf(
  annotation: Annotation,
  density: Density,
  known: ReadonlySet<string> = new Set(),
): PaintedMark[] {
  const { mentions, quantities, cards } = annotation;
  const named = mentions.flatMap((mention, index): Marked[] => {
    const { id } = mention;
    const shown = id !== null && cards[id] !== undefined && !known.has(id) && isMarked(mention, density);
    return shown ? [{ type: 'mention', index }] : [];
  });
  const measured = quantities.map((_, index): Marked => ({ type: 'quantity', index }));
  return [...named, ...measured].map((marked) => markOf(annotation, marked)!);
}

function isMarked({ lead, leadsSection }: Mention, density: Density): boolean {
  return lead || density === 'all' || (density === 'section' && leadsSection === true);
}

/** All mentions of one entity, set off from all else. */
export function followedMarks(annotation: Annotation, id: string): PaintedMark[] {
  return annotation.mentions.flatMap((mention, index) => {
    const mark = mention.id === id ? markOf(annotation, { type: 'mention', index }) : null;
    return mark === null ? [] : [{ ...mark, category: 'followed' as const }];
  });
}

/** The marks of all mentions of the entity whose mention `mark` is; none of a quantity. */
export function marksBeside(annotation: Annotation, { marked }: PaintedMark): PaintedMark[] {
  const mention = marked.type === 'mention' ? annotation.mentions[marked.index] : undefined;
  if (mention === undefined) return [];
  return annotation.mentions.flatMap(({ id }, index) =>
    id === mention.id ? (markOf(annotation, { type: 'mention', index }) ?? []) : [],
  );
}

/** The mark of any mention or quantity, painted or not; null when there is none of that index. */
export function markOf({ mentions, quantities }: Annotation, marked: Marked): PaintedMark | null {
  const key = keyOf(marked);
  if (marked.type === 'quantity') {
    const span = quantities[marked.index];
    return span === undefined ? null : { span, category: 'quantity', marked, key };
  }
  const mention = mentions[marked.index];
  if (mention === undefined) return null;
  return { span: mention, category: PLACES.has(mention.kind) ? 'place' : 'actor', marked, key };
}
