/** The brief: who acts in the article, where it plays, and how many of its names the model knows. */
import type { Brief, BriefActor, EntityKind, Mention } from '../types.ts';

const ACTORS: ReadonlySet<EntityKind> = new Set(['group', 'person', 'organisation', 'operation']);
const PLACES: ReadonlySet<EntityKind> = new Set(['place', 'country']);

export function makeBrief(mentions: readonly Mention[], textLength: number): Brief {
  const unknown = new Set<string>();
  const known = new Set<string>();
  for (const { id, name } of mentions) {
    if (id === null) unknown.add(name);
    else known.add(id);
  }
  return {
    actors: gather(mentions, ACTORS, textLength),
    places: gather(mentions, PLACES, textLength),
    coverage: { known: known.size, seen: known.size + unknown.size, unknown: [...unknown] },
  };
}

/** By entity, the most mentioned first; of those mentioned equally often, the one that comes first. */
function gather(mentions: readonly Mention[], kinds: ReadonlySet<EntityKind>, textLength: number): BriefActor[] {
  const actors = new Map<string, { id: string; count: number; first: number; spark: number[] }>();
  mentions.forEach(({ id, kind, start }, index) => {
    if (id === null || !kinds.has(kind)) return;
    const actor = actors.get(id) ?? { id, count: 0, first: index, spark: [] };
    actor.count++;
    actor.spark.push(Math.round((start / textLength) * 1000) / 1000);
    actors.set(id, actor);
  });
  return [...actors.values()].sort((a, b) => b.count - a.count || a.first - b.first);
}
