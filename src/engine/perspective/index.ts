/** What gives a feeling for a figure: its share of the country, and something of its size that the reader knows. */
import type { KnowledgeView } from '../knowledge.ts';
import type { Home, Mention, Quantity, Writable } from '../types.ts';
import { comparisonOf } from './comparison.ts';
import { placeFinder } from './place.ts';
import { shareOf } from './share.ts';

export interface Article {
  readonly text: string;
  readonly mentions: readonly Mention[];
  /** BCP 47: how figures are written. */
  readonly locale: string;
  /** The reader's; null: not told, and nothing is compared. */
  readonly home: Home | null;
}

/** The quantities, with what can be said of their size. What restates another has nothing of its own. */
export function withPerspective(
  quantities: readonly Quantity[],
  article: Article,
  knowledge: Pick<KnowledgeView, 'measures'>,
): Quantity[] {
  const wanted = quantities.some(({ dimension }) => dimension === 'area' || dimension === 'length');
  if (!wanted) return [...quantities];
  const measures = knowledge.measures();
  const placeOf = placeFinder(article);
  return quantities.map((quantity) => {
    if (quantity.restates !== undefined) return quantity;
    const share = quantity.dimension === 'area' ? shareOf(quantity, placeOf(quantity), measures, article.locale) : null;
    const comparison = comparisonOf(quantity, article, measures);
    if (share === null && comparison === null) return quantity;
    const made: Writable<Quantity> = { ...quantity };
    if (share !== null) made.share = share;
    if (comparison !== null) made.comparison = comparison;
    return made;
  });
}
