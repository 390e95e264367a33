/** Which mentions are marked when not all are. */
import type { Mention } from '../types.ts';

/** As it is put together: `lead` is set last, and `speaker` before it. */
export type Unled = { -readonly [Key in keyof Mention]: Mention[Key] };

/** A mention before it is known whether it leads; with the sentence in which it stands. */
export interface Placed {
  readonly mention: Unled;
  readonly sentence: number;
}

/**
 * The first use of each name leads. A mark makes a reader take its sentence for important and its bearer for a party
 * to it, so where one actor of a sentence is marked, all its actors are.
 */
export function withLeads(placed: readonly Placed[]): Mention[] {
  const seen = new Map<string, Set<string>>();
  const shown = new Set<number>();
  for (const { mention, sentence } of placed) {
    if (mention.id === null) continue;
    const text = mention.text.toLowerCase();
    const names = seen.get(mention.id);
    if (names?.has(text)) continue;
    if (names === undefined) seen.set(mention.id, new Set([text]));
    else names.add(text);
    mention.lead = true;
    if (isActor(mention)) shown.add(sentence);
  }
  return placed.map(({ mention, sentence }) => {
    if (mention.id !== null && isActor(mention) && shown.has(sentence)) mention.lead = true;
    return mention;
  });
}

function isActor({ kind }: Pick<Mention, 'kind'>): boolean {
  return kind === 'group' || kind === 'person' || kind === 'organisation';
}
