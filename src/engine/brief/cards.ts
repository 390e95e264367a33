/** Cards: what the model knows of an entity, as of the article's date, with what the article itself calls it. */

import type { DayNumber, EntityDetail, KnowledgeView } from '../knowledge.ts';
import { countryName } from '../map/country-name.ts';
import { holds } from '../match/scene.ts';
import type { Designation, EntityCard, Mention, NameUse, Relation, Source, Statement } from '../types.ts';

/** A card for every entity mentioned, and for those that their relations lead to. */
export function makeCards(
  mentions: readonly Mention[],
  knowledge: KnowledgeView,
  day: DayNumber,
): Record<string, EntityCard> {
  const uses = namesUsed(mentions);
  const cards: Record<string, EntityCard> = {};
  const related = new Set<number>();
  const named = new Map<number, string>();
  for (const id of uses.keys()) {
    const entity = knowledge.find(id);
    if (entity >= 0) named.set(entity, id);
  }
  for (const [entity, id] of named)
    cards[id] = makeCard(knowledge, entity, day, uses.get(id) ?? [], { named, related });
  for (const entity of related) {
    const { id } = knowledge.head(entity);
    cards[id] ??= makeCard(knowledge, entity, day, [], null);
  }
  return cards;
}

/** Of one kind of relation: a card that lists thirty opponents shows none. */
const MOST_RELATIONS = 6;

/** What the card's relations are chosen by. */
interface Company {
  /** The article's own entities: relations to them come first. */
  readonly named: ReadonlyMap<number, string>;
  /** Takes the entities to which the card's relations lead. */
  readonly related: Set<number>;
}

function makeCard(
  knowledge: KnowledgeView,
  entity: number,
  day: DayNumber,
  names: readonly NameUse[],
  company: Company | null,
): EntityCard {
  const head = knowledge.head(entity);
  const detail = knowledge.detail(entity);
  const sources = new SourceList();
  const held: Statement[] = [];
  const since: Statement[] = [];
  for (const { fact, first, last, source } of detail.statements) {
    // Without a date only what has none can be said to hold.
    const holding =
      day === 0 ? first === 0 && fact.to === undefined : holds(day, first, last) && !ended(detail, last, day);
    if (holding) held.push(statementOf(fact, sources.cite(source)));
    else if (day !== 0 && first > day) since.push(statementOf(fact, sources.cite(source)));
  }
  since.sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1));

  const relations: Relation[] = [];
  for (const { fact, entity: other, source } of relationsShown(detail, day, company)) {
    const { id, name } = knowledge.head(other);
    relations.push(relationOf(fact, id, name, sources.cite(source)));
    company?.related.add(other);
  }
  const designations: Designation[] = [];
  for (const { fact, first, last, source } of detail.designations) {
    if (holds(day, first, last)) designations.push({ ...fact, source: sources.cite(source) });
  }

  const { id, kind, name, country, lat, lon, radiusKm, theatres } = head;
  const { what } = detail;
  const card: Writable<EntityCard> = {
    id,
    kind,
    name,
    what,
    held,
    since,
    relations,
    designations,
    names,
    sources: sources.all,
  };
  if (detail.native !== null) card.native = detail.native;
  if (country !== null) {
    card.country = country;
    card.countryName = countryName(country);
  }
  if (lat !== null && lon !== null) {
    card.lat = lat;
    card.lon = lon;
  }
  if (radiusKm !== null) card.radiusKm = radiusKm;
  if (theatres.length > 0) card.theatre = knowledge.theatres[theatres[0]!]!.name;
  return card;
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

// Copied field by field: a spread over facts of many shapes takes several times as long, and cards are most of the output.

function statementOf(fact: Omit<Statement, 'source'>, source: number): Statement {
  const statement: Writable<Statement> = { text: fact.text, basis: fact.basis, source };
  return withPeriod(statement, fact);
}

function relationOf(
  fact: Omit<Relation, 'source' | 'id' | 'name'>,
  id: string,
  name: string,
  source: number,
): Relation {
  const relation: Writable<Relation> = { type: fact.type, id, name, basis: fact.basis, source };
  return withPeriod(relation, fact);
}

type Owned = Pick<Statement, 'from' | 'to' | 'by'>;

function withPeriod<T extends Writable<Owned>>(copy: T, { from, to, by }: Owned): T {
  if (from !== undefined) copy.from = from;
  if (to !== undefined) copy.to = to;
  if (by !== undefined) copy.by = by;
  return copy;
}

/** Those that held on the day, of each kind no more than a card can show: those with the article's own entities first. */
function relationsShown(
  { relations }: EntityDetail,
  day: DayNumber,
  company: Company | null,
): EntityDetail['relations'] {
  const held = relations.filter(({ first, last }) => holds(day, first, last));
  if (held.length <= MOST_RELATIONS) return held;
  const isNamed = (entity: number): number => (company?.named.has(entity) ? 0 : 1);
  const counts = new Map<string, number>();
  return held
    .toSorted((a, b) => isNamed(a.entity) - isNamed(b.entity))
    .filter(({ fact: { type } }) => {
      const count = counts.get(type) ?? 0;
      counts.set(type, count + 1);
      return count < MOST_RELATIONS;
    });
}

/** On the day on which one statement ends and another begins, the other holds. */
function ended({ statements }: EntityDetail, last: DayNumber, day: DayNumber): boolean {
  return last === day && statements.some(({ first }) => first === day);
}

/** A card's sources, each once, in the order in which they are cited. */
class SourceList {
  readonly all: Source[] = [];

  cite(source: Source): number {
    const known = this.all.indexOf(source);
    if (known >= 0) return known;
    this.all.push(source);
    return this.all.length - 1;
  }
}

/** By entity id: what the article calls it and how often, most used first. */
function namesUsed(mentions: readonly Mention[]): Map<string, NameUse[]> {
  const counts = new Map<string, Map<string, { count: number; speakers: Set<string | undefined> }>>();
  for (const { id, text, speaker } of mentions) {
    if (id === null) continue;
    const names = counts.get(id) ?? new Map();
    const name = names.get(text) ?? { count: 0, speakers: new Set() };
    name.count++;
    name.speakers.add(speaker);
    names.set(text, name);
    counts.set(id, names);
  }
  return new Map([...counts].map(([id, names]) => [id, [...names].map(nameUse).sort((a, b) => b.count - a.count)]));
}

function nameUse([text, { count, speakers }]: [string, { count: number; speakers: Set<string | undefined> }]): NameUse {
  const [speaker, ...others] = speakers;
  return { text, count, ...(speaker === undefined || others.length > 0 ? {} : { speaker }) };
}
