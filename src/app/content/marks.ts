/** What is painted, and which mention or quantity each mark stands for. */
import type { Annotation, EntityKind } from '../../engine/types.ts';
import type { Mark, MarkCategory } from '../../page/painter.ts';
import { keyOf, type Marked } from '../../ui/card/view.ts';

export interface PaintedMark extends Mark {
  readonly marked: Marked;
  readonly key: string;
}

const PLACES: ReadonlySet<EntityKind> = new Set(['place', 'country']);

/** The leading mentions that have a card, and all quantities. */
export function marksOf({ mentions, quantities, cards }: Annotation): PaintedMark[] {
  const marks: PaintedMark[] = [];
  const add = (span: Mark['span'], category: MarkCategory, marked: Marked): void => {
    marks.push({ span, category, marked, key: keyOf(marked) });
  };
  mentions.forEach((mention, index) => {
    if (!mention.lead || mention.id === null || cards[mention.id] === undefined) return;
    add(mention, PLACES.has(mention.kind) ? 'place' : 'actor', { type: 'mention', index });
  });
  quantities.forEach((quantity, index) => {
    add(quantity, 'quantity', { type: 'quantity', index });
  });
  return marks;
}
