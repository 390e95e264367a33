/** Who fought whom, against the pairs of UCDP's events: where both are ours, a `fights` must stand between them. */
import type { KnowledgeEntity } from '../../../../src/model/schema.ts';
import type { Compared, Disagreement } from './disagreement.ts';
import type { Dyad } from './tables.ts';
import { ACTORS, RULING, STATES } from './ucdp-names.ts';

interface Side {
  /** Any of these fighting is enough. */
  readonly ids: ReadonlySet<string>;
  /** The one that a fault is told of. */
  readonly first: string;
}

interface Fight {
  readonly a: string;
  readonly b: string;
  readonly from: string;
  readonly to: string;
}

/** What acts for a state; a militia or a group in the country does not. */
const OF_STATE = new Set<KnowledgeEntity['noun']>(['army', 'forces', 'government', 'junta', 'agency']);

export function compareOpponents(entities: readonly KnowledgeEntity[], dyads: readonly Dyad[]): Compared {
  const sideOf = sideFinder(entities);
  const fights = entities.flatMap(({ id, relations }) =>
    relations
      .filter(({ type }) => type === 'fights')
      .map(({ entity, from = '', to = '9' }): Fight => ({ a: id, b: entity, from: year(from), to: year(to) })),
  );
  let rows = 0;
  const disagreements: Disagreement[] = [];
  for (const { sides, from, to } of dyads) {
    const [one, other] = [sideOf(sides[0]), sideOf(sides[1])];
    if (one === undefined || other === undefined) continue;
    rows++;
    const between = fights.filter(({ a, b }) => opposed(one, other, a, b));
    if (between.some((fight) => fight.from <= to && fight.to >= from)) continue;
    const years = from === to ? from : `${from}-${to}`;
    const had = between.map((fight) => `${fight.a} fights ${fight.b} (${fight.from}-${fight.to})`).join(', ');
    const says = `${sides.join(' fought ')} (${years}); ${had === '' ? 'no fights stands between them' : had}`;
    disagreements.push({ entity: one.first, reference: 'ucdp', differs: 'fights', about: other.first, says });
  }
  return { rows, disagreements };
}

/** A rebel government counts among the governments of its country, too; there it is not the other side of itself. */
function meet(one: Side, other: Side, a: string, b: string): boolean {
  return one.ids.has(a) && other.ids.has(b) && !other.ids.has(a);
}

function opposed(one: Side, other: Side, a: string, b: string): boolean {
  return meet(one, other, a, b) || meet(one, other, b, a) || meet(other, one, a, b) || meet(other, one, b, a);
}

function sideFinder(entities: readonly KnowledgeEntity[]): (name: string) => Side | undefined {
  const ids = new Set(entities.map(({ id }) => id));
  const states = new Map<string, Side>();
  for (const { id, kind, country } of entities) {
    if (kind !== 'country') continue;
    const forces = entities.filter((its) => its.kind === 'group' && its.country === country && OF_STATE.has(its.noun));
    states.set(id, { ids: new Set([id, ...forces.map((force) => force.id), ...(RULING[id] ?? [])]), first: id });
  }
  return (name) => {
    const known = (ACTORS[name] ?? []).filter((id) => ids.has(id));
    const [first] = known;
    if (first !== undefined) return { ids: new Set(known), first };
    const state = /^Government of (.+?)(?: \(.*\))?$/.exec(name)?.[1];
    return state === undefined ? undefined : states.get(STATES[state] ?? kebab(state));
  };
}

function kebab(name: string): string {
  return name.toLowerCase().replace(/[^a-z]+/g, '-');
}

function year(date: string): string {
  return date.slice(0, 4);
}
