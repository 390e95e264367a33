/** Which mentions are marked when not all are. */
import type { Mention } from '../types.ts';

/** A mention before it is known whether it leads; with the sentence in which it stands. */
export interface Placed {
  readonly mention: Omit<Mention, 'lead'>;
  readonly sentence: number;
}

/**
 * The first use of each name leads. A mark makes a reader take its sentence for important and its bearer for a party
 * to it, so where one actor of a sentence is marked, all its actors are.
 */
export function withLeads(placed: readonly Placed[]): Mention[] {
  const seen = new Set<string>();
  const shown = new Set<number>();
  const first = placed.map(({ mention, sentence }) => {
    const key = `${mention.id} ${mention.text.toLowerCase()}`;
    const leads = mention.id !== null && !seen.has(key);
    seen.add(key);
    if (leads && isActor(mention)) shown.add(sentence);
    return leads;
  });
  return placed.map(({ mention, sentence }, i) => {
    const beside = mention.id !== null && isActor(mention) && shown.has(sentence);
    return { ...mention, lead: first[i]! || beside };
  });
}

function isActor({ kind }: Pick<Mention, 'kind'>): boolean {
  return kind === 'group' || kind === 'person' || kind === 'organisation';
}
