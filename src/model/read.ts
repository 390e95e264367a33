/** The model as the engine sees it. Texts are decoded only when somebody asks for them. */
import {
  type DayNumber,
  type EntityDetail,
  type EntityHead,
  type KnowledgeView,
  NAME_CASE,
  type NameCase,
  type NameRecord,
  type PhraseRecord,
  type Theatre,
} from '../engine/knowledge.ts';
import type { Source } from '../engine/types.ts';
import { readGazetteer } from './gazetteer.ts';
import { BASES, FLAG_ADJECTIVE, FLAG_LETTERS, KINDS, NONE, NUMBERS, partialDate, RELATIONS } from './layout.ts';
import { trieOf, wordFinder } from './look-up.ts';
import { readMeasures } from './measures.ts';
import { openModel, type Sections, type TableView } from './open.ts';
import { readOutlines } from './outlines.ts';
import { readSource } from './sources.ts';

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
  const phrases = sections.table('phrases');
  const entities = sections.table('entities');
  // The last row of the entities is a sentinel; the gazetteer's places come after.
  const written = entities.rows - 1;
  const gazetteer = readGazetteer(sections, written);
  const entityCount = written + gazetteer.count;

  const sources = cached(sections.table('sources').rows, (row) => readSource(sections, row));
  // Ids that come back are mostly those of heads that were given out: these need no search.
  const given = new Map<string, number>();
  const heads = cached(entityCount, (entity) => {
    const head = entity < written ? readHead(sections, entities, entity) : gazetteer.head(entity);
    given.set(head.id, entity);
    return head;
  });
  const nameRecords = cached(names.rows, (record): NameRecord => {
    const flags = names.flags[record]!;
    return {
      entity: names.entity[record]!,
      text: string(names.text[record]!) ?? '',
      letters: LETTERS[flags & FLAG_LETTERS] as NameCase,
      form: flags & FLAG_ADJECTIVE ? 'adjective' : 'noun',
      from: names.from[record]!,
      to: lastDay(names.to[record]!),
      region: sections.list(names.region[record]!).map((item) => string(item) ?? ''),
    };
  });
  const phraseRecords = cached(
    phrases.rows,
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

  return {
    modelDate: dated(sections.table('about').reviewed[0]!),
    entityCount,
    counts: { entities: written, statements: statementCount(sections), sources: sections.table('sources').rows },
    theatres: readTheatres(sections),
    word: wordFinder(sections.wordOffsets, sections.wordUnits),
    names: trieOf(sections.table('nameTrie'), sections.wordKinds.length),
    name: nameRecords,
    phrases: trieOf(sections.table('phraseTrie'), sections.wordKinds.length),
    phrase: phraseRecords,
    head: heads,
    detail: cached(entityCount, (entity) =>
      entity < written ? readDetail(sections, entities, sources, entity) : gazetteer.detail(entity),
    ),
    find: (id) => given.get(id) ?? (id.includes('/') ? -1 : findId(sections, entities, written, id)),
    wordKind: (word) => (word < 0 ? 0 : sections.wordKinds[word]!),
    outlines: readOutlines(sections),
    measures: readMeasures(sections),
  };
}

function statementCount({ table }: Sections): number {
  return table('statements').rows + table('relations').rows + table('designations').rows;
}

/** A last day of unknown month or day runs to the period's end: zeros become 99, and open ends the far future. */
function lastDay(day: number): DayNumber {
  if (day === 0) return 99999999;
  const month = Math.floor(day / 100) % 100;
  if (month === 0) return day + 9999;
  return day % 100 === 0 ? day + 99 : day;
}

function cached<R>(size: number, make: (index: number) => R): (index: number) => R {
  const made = new Array<R | undefined>(size);
  return (index) => {
    const known = made[index];
    if (known !== undefined) return known;
    const value = make(index);
    made[index] = value;
    return value;
  };
}

function findId(sections: Sections, entities: TableView<'entities'>, count: number, id: string): number {
  let low = 0;
  let high = count - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const here = sections.string(entities.id[middle]!)!;
    if (here === id) return middle;
    if (here < id) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

function readHead({ string, list }: Sections, entities: TableView<'entities'>, entity: number): EntityHead {
  const degrees = (cell: number): number | null => (cell === NONE ? null : Math.round(cell - 180e5) / 1e5);
  const radius = entities.radius[entity]!;
  const area = entities.area[entity]!;
  return {
    id: string(entities.id[entity]!) ?? '',
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

function readDetail(
  sections: Sections,
  entities: TableView<'entities'>,
  sourceOf: (row: number) => Source,
  entity: number,
): EntityDetail {
  const { string } = sections;
  const statements = sections.table('statements');
  const relations = sections.table('relations');
  const designations = sections.table('designations');
  const rows = (column: Uint32Array): number[] =>
    Array.from({ length: column[entity + 1]! - column[entity]! }, (_, i) => column[entity]! + i);

  return {
    native: string(entities.native[entity]!),
    what: string(entities.what[entity]!) ?? '',
    statements: rows(entities.statements).map((row) => ({
      fact: {
        text: string(statements.text[row]!) ?? '',
        ...period(statements.from[row]!, statements.to[row]!),
        ...evidence(sections, statements.basis[row]!, statements.by[row]!),
      },
      ...span(statements.from[row]!, statements.to[row]!),
      source: sourceOf(statements.source[row]!),
    })),
    relations: rows(entities.relations).map((row) => ({
      fact: {
        type: RELATIONS[relations.type[row]!]!,
        ...period(relations.from[row]!, relations.to[row]!),
        ...evidence(sections, relations.basis[row]!, relations.by[row]!),
      },
      entity: relations.entity[row]!,
      ...span(relations.from[row]!, relations.to[row]!),
      source: sourceOf(relations.source[row]!),
    })),
    designations: rows(entities.designations).map((row) => {
      const scope = string(designations.scope[row]!);
      const { from = '', ...rest } = period(designations.from[row]!, designations.to[row]!);
      return {
        fact: {
          body: string(designations.body[row]!) ?? '',
          act: string(designations.act[row]!) ?? '',
          ...(scope === null ? {} : { scope }),
          from,
          ...rest,
        },
        ...span(designations.from[row]!, designations.to[row]!),
        source: sourceOf(designations.source[row]!),
      };
    }),
  };
}

function period(from: number, to: number): { from?: string; to?: string } {
  const [fromText, toText] = [partialDate(from), partialDate(to)];
  return { ...(fromText === undefined ? {} : { from: fromText }), ...(toText === undefined ? {} : { to: toText }) };
}

function span(from: number, to: number): { first: DayNumber; last: DayNumber } {
  return { first: from, last: lastDay(to) };
}

function evidence(sections: Sections, basis: number, by: number) {
  const owner = sections.string(by);
  return { basis: BASES[basis]!, ...(owner === null ? {} : { by: owner }) };
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
