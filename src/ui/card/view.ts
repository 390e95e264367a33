/** What a card is about, cut out of an article's annotation. */
import type { Annotation, ArticleDate, EntityCard, IsoDate, Marked, Mention, Quantity } from '../../engine/types.ts';

export interface EntityView {
  readonly type: 'entity';
  /** Names the mark; the same mark gives the same key. */
  readonly key: string;
  readonly mention: Mention;
  readonly entity: EntityCard;
  /** The cards that its relations lead to, by id. */
  readonly cards: Readonly<Record<string, EntityCard>>;
  readonly date: ArticleDate | null;
  readonly modelDate: IsoDate;
  /** Which of the entity's mentions in the article it is, from 1 on, and how many there are. */
  readonly place: { readonly number: number; readonly count: number };
  /** The reader needs no marks for it. */
  readonly known: boolean;
}

export interface QuantityView {
  readonly type: 'quantity';
  readonly key: string;
  /** The figure itself: where the article's own conversion is hovered, the one that it converts. */
  readonly quantity: Quantity;
  /** The article's own conversion of it. */
  readonly restated: Quantity | null;
}

export type CardView = EntityView | QuantityView;

export function keyOf({ type, index }: Marked): string {
  return `${type}-${index}`;
}

/**
 * @param known ids of the entities that the reader needs no marks for.
 * @returns null: there is nothing to say, as of a name that the model does not know.
 */
export function viewOf(
  annotation: Annotation,
  marked: Marked,
  known: ReadonlySet<string> = new Set(),
): CardView | null {
  const key = keyOf(marked);
  if (marked.type === 'quantity') return quantityView(annotation.quantities, marked.index, key);
  const mention = annotation.mentions[marked.index];
  const entity = mention?.id == null ? undefined : annotation.cards[mention.id];
  if (mention === undefined || entity === undefined) return null;
  const { cards, date, modelDate } = annotation;
  const own = annotation.mentions.filter(({ id }) => id === entity.id);
  const place = { number: own.indexOf(mention) + 1, count: own.length };
  return { type: 'entity', key, mention, entity, cards, date, modelDate, place, known: known.has(entity.id) };
}

function quantityView(quantities: readonly Quantity[], index: number, key: string): QuantityView | null {
  const hovered = quantities[index];
  if (hovered === undefined) return null;
  const original = hovered.restates === undefined ? undefined : quantities[hovered.restates];
  if (original !== undefined) return { type: 'quantity', key, quantity: original, restated: hovered };
  const restated = quantities.find((other) => other.restates === index) ?? null;
  return { type: 'quantity', key, quantity: hovered, restated };
}
