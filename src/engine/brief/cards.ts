/** Cards: what the model knows of an entity, as of the article's date, with what the article itself calls it. */

import { type DayNumber, type EntityDetail, holds, type KnowledgeView, type RelationRecord } from '../knowledge.ts';
import type { Designation, EntityCard, Mention, NameUse, Relation, Source, Statement, Writable } from '../types.ts';

/** A card for every entity mentioned, and for those that their relations lead to. */
export function makeCards(
  mentions: readonly Mention[],
  knowledge: KnowledgeView,
  day: DayNumber,
): Record<string, EntityCard> {
  const uses = namesUsed(mentions);
  // A dictionary, with no names of its own: ids are no properties that its shape could be told by.
  const cards: Record<string, EntityCard> = Object.create(null);
  const related = new Set<number>();
  const named = new Map<number, string>();
  for (const id of uses.keys()) {
    const entity = knowledge.find(id);
    if (entity >= 0) named.set(entity, id);
  }
  for (const [entity, id] of named)
    cards[id] = makeCard(knowledge, entity, day, uses.get(id) ?? [], { named, related });
  const others = cardsOfDay(knowledge, day);
  for (const entity of related) if (!named.has(entity)) cards[knowledge.head(entity).id] = others(entity);
  return cards;
}

const MOST_OF_DAY = 512;
const ofDay = new WeakMap<KnowledgeView, { day: DayNumber; cards: Map<number, EntityCard> }>();

/**
 * The cards of entities that an article does not name: they depend on its date alone, and what is read after one another
 * is mostly of one day and leads to the same states and leaders. Kept for the last day asked for.
 */
function cardsOfDay(knowledge: KnowledgeView, day: DayNumber): (entity: number) => EntityCard {
  let known = ofDay.get(knowledge);
  if (known === undefined || known.day !== day || known.cards.size > MOST_OF_DAY) {
    known = { day, cards: new Map() };
    ofDay.set(knowledge, known);
  }
  const { cards } = known;
  return (entity) => {
    let card = cards.get(entity);
    if (card === undefined) {
      card = makeCard(knowledge, entity, day, [], null);
      cards.set(entity, card);
    }
    return card;
  };
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
  for (const { fact, entity: other, source } of relationsShown(knowledge.relations(entity, day), company)) {
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
    const countryName = knowledge.countryName(country);
    if (countryName !== null) card.countryName = countryName;
  }
  if (lat !== null && lon !== null) {
    card.lat = lat;
    card.lon = lon;
  }
  if (radiusKm !== null) card.radiusKm = radiusKm;
  if (theatres.length > 0) card.theatre = knowledge.theatres[theatres[0]!]!.name;
  return card;
}

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

/** Of each kind no more than a card can show: those with the article's own entities first. */
function relationsShown(held: readonly RelationRecord[], company: Company | null): readonly RelationRecord[] {
  if (held.length <= MOST_RELATIONS) return held;
  const counts = new Map<string, number>();
  const shown: RelationRecord[] = [];
  for (const named of [true, false]) {
    for (const relation of held) {
      if ((company?.named.has(relation.entity) ?? false) !== named) continue;
      const { type } = relation.fact;
      const count = counts.get(type) ?? 0;
      if (count >= MOST_RELATIONS) continue;
      counts.set(type, count + 1);
      shown.push(relation);
    }
  }
  return shown;
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
  const used = new Map<string, Use[]>();
  for (const { id, text, speaker } of mentions) {
    if (id === null) continue;
    let uses = used.get(id);
    if (uses === undefined) {
      uses = [];
      used.set(id, uses);
    }
    // A handful for each: what has more names is one of few.
    const use = uses.find((one) => one.text === text);
    if (use === undefined) uses.push({ text, count: 1, speaker });
    else {
      use.count++;
      if (use.speaker !== speaker) use.speaker = undefined;
    }
  }
  const names = new Map<string, NameUse[]>();
  for (const [id, uses] of used) names.set(id, uses.sort((a, b) => b.count - a.count).map(nameUse));
  return names;
}

interface Use {
  readonly text: string;
  count: number;
  /** undefined: nobody quoted, or not one alone. */
  speaker: string | undefined;
}

function nameUse({ text, count, speaker }: Use): NameUse {
  return speaker === undefined ? { text, count } : { text, count, speaker };
}
