/** The model as the engine sees it. Texts are decoded only when somebody asks for them. */
import {
  type DayNumber,
  type EntityHead,
  holds,
  type KnowledgeView,
  NAME_CASE,
  type NameCase,
  type NameRecord,
  type PhraseRecord,
  type RelationRecord,
  type Theatre,
} from '../engine/knowledge.ts';
import { asKey } from './as-key.ts';
import { cached } from './cached.ts';
import { lastDay, readDetail, readRelation } from './facts.ts';
import { readGazetteer } from './gazetteer.ts';
import { type Column, FLAG_ADJECTIVE, FLAG_LETTERS, KINDS, NONE, NUMBERS, partialDate } from './layout.ts';
import { trieOf } from './look-up.ts';
import { readMeasures } from './measures.ts';
import { openModel, type Sections, type TableView } from './open.ts';
import { readOutlines } from './outlines.ts';
import { slugOf } from './slug.ts';
import { readSource } from './sources.ts';
import { wordFinder } from './words.ts';

const LETTERS = Object.values(NAME_CASE);

/** How much a model holds, by its tables. */
export interface ModelCounts {
  readonly entities: number;
  /** Statements, relations and designations: all that is said with a source. */
  readonly statements: number;
  readonly sources: number;
}

export interface Model extends KnowledgeView {
  readonly counts: ModelCounts;
}

/** @throws {ModelRefused} when the bytes are not a whole model of this version. */
export function readModel(buffer: ArrayBuffer): Model {
  const sections = openModel(buffer);
  const { string } = sections;
  const names = sections.table('names');
  const [nameEntities, nameFlags] = [sections.planes('names', 'entity'), sections.planes('names', 'flags')];
  const phrases = sections.table('phrases');
  const entities = sections.table('entities');
  // The last row of the entities is a sentinel; the gazetteer's places come after.
  const written = entities.rows - 1;
  const countryName = countryNames(sections, entities, written);
  const gazetteer = readGazetteer(sections, written, countryName);
  const entityCount = written + gazetteer.count;

  const sources = cached((row) => readSource(sections, row));
  // Ids that come back are mostly those of heads that were given out: these need no search.
  const given = new Map<string, number>();
  const heads = cached((entity) => {
    const head = entity < written ? readHead(sections, entities, entity) : gazetteer.head(entity);
    given.set(head.id, entity);
    return head;
  });
  const nameRecords = cached((record): NameRecord => {
    const flags = nameFlags.at(record);
    return {
      entity: nameEntities.at(record),
      text: string(names.text[record]!) ?? '',
      letters: LETTERS[flags & FLAG_LETTERS] as NameCase,
      form: flags & FLAG_ADJECTIVE ? 'adjective' : 'noun',
      from: names.from[record]!,
      to: lastDay(names.to[record]!),
      region: sections.list(names.region[record]!).map((item) => string(item) ?? ''),
    };
  });
  const phraseRecords = cached(
    (record): PhraseRecord => ({
      entity: phrases.entity[record]!,
      theatre: phrases.theatre[record] === NONE ? null : phrases.theatre[record]!,
      from: phrases.from[record]!,
      to: lastDay(phrases.to[record]!),
      where: string(phrases.where[record]!),
      after: sections.list(phrases.after[record]!),
      number: NUMBERS[phrases.number[record]!]!,
    }),
  );

  const relations = sections.table('relations');
  const relationRecords = cached((row) => readRelation(sections, sources, row));
  // By the columns alone: a state has hundreds of relations, of which few held on any one day.
  const relationsOn = (entity: number, day: DayNumber): RelationRecord[] => {
    const held: RelationRecord[] = [];
    for (let row = entities.relations[entity]!; row < entities.relations[entity + 1]!; row++)
      if (holds(day, relations.from[row]!, lastDay(relations.to[row]!))) held.push(relationRecords(row));
    return held;
  };

  return {
    modelDate: dated(sections.table('about').reviewed[0]!),
    entityCount,
    counts: { entities: written, statements: statementCount(sections), sources: sections.table('sources').rows },
    theatres: readTheatres(sections),
    word: wordFinder(sections),
    names: trieOf(trieColumns(sections, 'nameTrie'), sections.wordKinds.length),
    name: nameRecords,
    phrases: trieOf(trieColumns(sections, 'phraseTrie'), sections.wordKinds.length),
    phrase: phraseRecords,
    head: heads,
    detail: cached((entity) =>
      entity < written ? readDetail(sections, entities, sources, entity) : gazetteer.detail(entity),
    ),
    relations: (entity, day) => (entity < written ? relationsOn(entity, day) : []),
    find: (id) => given.get(id) ?? (id.includes('/') ? -1 : findId(sections, entities, written, id)),
    wordKind: (word) => (word < 0 ? 0 : sections.wordKinds[word]!),
    outlines: readOutlines(sections),
    measures: readMeasures(sections),
    countryName,
  };
}

function trieColumns({ planes }: Sections, trie: 'nameTrie' | 'phraseTrie') {
  const column = (name: Column<'nameTrie'>): Uint32Array => planes(trie, name).whole();
  return { child: column('child'), word: column('word'), record: column('record') };
}

function statementCount({ table }: Sections): number {
  return table('statements').rows + table('relations').rows + table('designations').rows;
}

/** Where it is the name's slug, the cell leads to the name. */
function idOf({ string }: Sections, { id, name }: TableView<'entities'>, entity: number): string {
  const text = string(id[entity]!) ?? '';
  return id[entity] === name[entity] ? slugOf(text) : text;
}

function findId(sections: Sections, entities: TableView<'entities'>, count: number, id: string): number {
  let low = 0;
  let high = count - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const here = idOf(sections, entities, middle);
    if (here === id) return middle;
    if (here < id) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

function countryNames({ string }: Sections, entities: TableView<'entities'>, count: number): Model['countryName'] {
  let rows: Map<string, number> | undefined;
  return (code) => {
    if (rows === undefined) {
      rows = new Map();
      for (let row = 0; row < count; row++)
        if (entities.kind[row] === COUNTRY) rows.set(string(entities.country[row]!) ?? '', row);
    }
    const row = rows.get(code);
    return row === undefined ? null : string(entities.name[row]!);
  };
}

const COUNTRY = KINDS.indexOf('country');

function readHead(sections: Sections, entities: TableView<'entities'>, entity: number): EntityHead {
  const { string, list } = sections;
  const degrees = (cell: number): number | null => (cell === NONE ? null : Math.round(cell - 180e5) / 1e5);
  const radius = entities.radius[entity]!;
  const area = entities.area[entity]!;
  return {
    id: asKey(idOf(sections, entities, entity)),
    kind: KINDS[entities.kind[entity]!]!,
    name: string(entities.name[entity]!) ?? '',
    country: string(entities.country[entity]!),
    lat: degrees(entities.lat[entity]!),
    lon: degrees(entities.lon[entity]!),
    radiusKm: radius === NONE ? null : radius / 1000,
    areaKm2: area === NONE ? null : area,
    theatres: list(entities.theatres[entity]!),
    noun: string(entities.noun[entity]!),
    feature: null,
    magnitude: 0,
    region: -1,
  };
}

function readTheatres(sections: Sections): Theatre[] {
  const theatres = sections.table('theatres');
  return Array.from({ length: theatres.rows }, (_, row) => ({
    id: sections.string(theatres.id[row]!) ?? '',
    name: sections.string(theatres.name[row]!) ?? '',
    countries: sections.list(theatres.countries[row]!).map((item) => sections.string(item) ?? ''),
    from: theatres.from[row]!,
    to: lastDay(theatres.to[row]!),
  }));
}

function dated(day: number): string {
  const text = partialDate(day);
  return text ?? '';
}
