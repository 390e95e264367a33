/** Which conflict each actor and place of an article stands for there: many have a part in several. */
import { type DayNumber, holds, type KnowledgeView } from '../knowledge.ts';
import type { Brief, BriefActor } from '../types.ts';

/**
 * The brief, each entry with the conflict that most mentions of the article belong to, among those that it has a part in
 * and that went on that day; of equals its own first.
 *
 * @param day the article's; 0 when unknown: then every conflict counts.
 */
export function withTheatres(brief: Brief, knowledge: KnowledgeView, day: DayNumber): Brief {
  const theatres = new Map<string, readonly number[]>();
  const weights = new Map<number, number>();
  for (const { id, count } of [...brief.actors, ...brief.places]) {
    const own = theatresOf(id, knowledge, day);
    theatres.set(id, own);
    for (const theatre of own) weights.set(theatre, (weights.get(theatre) ?? 0) + count);
  }
  const placed = (entry: BriefActor): BriefActor => {
    const [first, ...others] = theatres.get(entry.id) ?? [];
    if (first === undefined) return entry;
    const most = others.reduce((a, b) => (weights.get(b)! > weights.get(a)! ? b : a), first);
    return { ...entry, theatre: knowledge.theatres[most]!.name };
  };
  return { ...brief, actors: brief.actors.map(placed), places: brief.places.map(placed) };
}

function theatresOf(id: string, knowledge: KnowledgeView, day: DayNumber): readonly number[] {
  const entity = knowledge.find(id);
  if (entity < 0) return [];
  return knowledge.head(entity).theatres.filter((theatre) => {
    const { from, to } = knowledge.theatres[theatre]!;
    return holds(day, from, to);
  });
}
