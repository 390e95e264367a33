/** Finding an entity by any name that it has or that the article gives it. */
import type { Annotation, BriefActor } from '../../engine/types.ts';
import { hasWord } from '../fold.ts';

export interface Found {
  readonly entry: BriefActor;
  /** The name that was found, where it is not the one that is shown. */
  readonly as: string | null;
}

/** The entries one of whose names has a word that begins so, in their order. */
export function findEntries(wanted: string, entries: readonly BriefActor[], { cards }: Annotation): Found[] {
  return entries.flatMap((entry): Found[] => {
    const card = cards[entry.id];
    if (card === undefined) return [];
    if (hasWord(card.name, wanted)) return [{ entry, as: null }];
    const others = [...card.names.map(({ text }) => text), ...(card.native === undefined ? [] : [card.native])];
    const as = others.find((name) => hasWord(name, wanted));
    return as === undefined ? [] : [{ entry, as }];
  });
}
