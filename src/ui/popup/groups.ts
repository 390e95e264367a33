/** Actors as the article's reader sorts them: by conflict, and members under what they are part of. */
import type { BriefActor, EntityCard } from '../../engine/types.ts';

export interface ActorRow {
  readonly entry: BriefActor;
  /** 0: stands for itself; 1: a member of the last row of depth 0; 2: a member of that one. */
  readonly depth: 0 | 1 | 2;
  /** By name; null: of no conflict that has others in this article. */
  readonly theatre: string | null;
}

type Cards = Readonly<Record<string, EntityCard>>;

/**
 * All actors, those of one conflict together and each under its umbrella, where the article names that as well; the most
 * mentioned conflict first and those of none last. Conflicts with a single actor here are not told apart.
 */
export function groupActors(actors: readonly BriefActor[], cards: Cards): ActorRow[] {
  const parents = parentsOf(actors, cards);
  const trees = actors
    .filter(({ id }) => !parents.has(id))
    .map((entry) => rowsOf(entry, actors, parents, entry.theatre ?? null));
  const rowsIn = (theatre: string | null): ActorRow[] => trees.flat().filter((row) => row.theatre === theatre);
  const theatres = [...new Set(trees.flat().map(({ theatre }) => theatre))];
  const named = theatres.map(rowsIn).filter((rows) => rows[0]?.theatre != null && rows.length > 1);
  const grouped = new Set(named.flat());
  const others = trees.flat().filter((row) => !grouped.has(row));
  const count = (rows: readonly ActorRow[]): number => rows.reduce((sum, { entry }) => sum + entry.count, 0);
  return [...named.sort((a, b) => count(b) - count(a)).flat(), ...others.map((row) => ({ ...row, theatre: null }))];
}

function rowsOf(
  entry: BriefActor,
  actors: readonly BriefActor[],
  parents: ReadonlyMap<string, string>,
  theatre: string | null,
  depth: 0 | 1 | 2 = 0,
): ActorRow[] {
  const members = actors.filter(({ id }) => parents.get(id) === entry.id);
  const below = depth === 0 ? 1 : 2;
  return [{ entry, depth, theatre }, ...members.flatMap((member) => rowsOf(member, actors, parents, theatre, below))];
}

/** By id: what each actor is part of, of those that the article names. Free of circles. */
function parentsOf(actors: readonly BriefActor[], cards: Cards): Map<string, string> {
  const named = new Set(actors.map(({ id }) => id));
  const parents = new Map<string, string>();
  const join = (member: string, parent: string): void => {
    if (!named.has(member) || !named.has(parent) || parents.has(member)) return;
    for (let up: string | undefined = parent; up !== undefined; up = parents.get(up)) if (up === member) return;
    parents.set(member, parent);
  };
  for (const { id } of actors)
    for (const relation of cards[id]?.relations ?? []) if (relation.type === 'part of') join(id, relation.id);
  for (const { id } of actors)
    for (const relation of cards[id]?.relations ?? []) if (relation.type === 'umbrella of') join(relation.id, id);
  return parents;
}
