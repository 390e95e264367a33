/** Turns the knowledge into the tables of the model file. */

import { NAME_CASE, WORD_KIND } from '../../src/engine/knowledge.ts';
import { stemOf, wordsOf } from '../../src/engine/text/words.ts';
import { BASES, dayNumber, FLAG_ADJECTIVE, KINDS, NONE, NUMBERS, RELATIONS, type Row } from '../../src/model/layout.ts';
import type { KnowledgeEntity, KnowledgeTheatre } from '../../src/model/schema.ts';
import { slugOf } from '../../src/model/slug.ts';
import {
  ListPool,
  layOutTrie,
  type Parts,
  StringPool,
  type Tables,
  type TrieEntry,
  WordPool,
  writeModel,
} from '../../src/model/write.ts';
import { NO_WORDS, type WordLists } from './common-words.ts';
import { derive } from './derive.ts';
import type { GazetteerPlace } from './gazetteer.ts';
import { placeNames, placeRows } from './gazetteer-tables.ts';
import type { Knowledge } from './knowledge.ts';
import { measureRows } from './measures.ts';
import { type OfficePhrase, officePhrases } from './offices.ts';
import { outlineTables } from './outline-tables.ts';
import { NO_OUTLINES, type Outlines } from './outlines.ts';

type Name = KnowledgeEntity['names'][number];
type Fact = KnowledgeEntity['statements'][number] | KnowledgeEntity['relations'][number];

interface Worded<R> {
  readonly words: readonly string[];
  readonly record: R;
}

/** The model file's bytes. Deterministic: what is written depends on the knowledge alone, not on the order of files. */
export function compileModel(
  knowledge: Knowledge,
  outlines: Outlines = NO_OUTLINES,
  gazetteer: readonly GazetteerPlace[] = [],
  lists: WordLists = NO_WORDS,
): Uint8Array {
  const derived = derive(knowledge);
  const entities = sortedById(derived.entities);
  const theatres = sortedById(knowledge.theatres);
  const sources = sortedById(knowledge.sources);
  const strings = new StringPool();
  const pool = new ListPool();
  const place = {
    entity: positions(entities),
    theatre: positions(theatres),
    source: positions(sources),
  };

  const names = entities.flatMap((entity, index) =>
    entity.names.flatMap((name) => nameRows(name, index, strings, pool)),
  );
  const phrases = [
    ...theatres.flatMap((theatre, index) => phraseRows(theatre, index, place.entity, strings, pool)),
    ...officePhrases(entities).map((phrase) => officeRow(phrase, place.entity, pool)),
    ...capitalRows(gazetteer, entities.length, pool),
  ];
  const places = placeNames(gazetteer, entities.length);
  const vocabulary = [...names, ...phrases, ...places].flatMap((entry) => entry.words);
  const words = new WordPool([...vocabulary, ...lists.common, ...lists.given]);
  const wordKinds = words.kinds((word) => kindOf(word, lists));
  const numbered = <R>(entries: readonly Worded<R>[]): TrieEntry<R>[] =>
    entries.map(({ words: row, record }) => ({ words: row.map((word) => words.number(word)), record }));
  const nameTrie = layOutTrie(numbered([...names, ...places]));
  const phraseTrie = layOutTrie(numbered(phrases));

  const period = (fact: { from?: string | undefined; to?: string | undefined }) => ({
    from: dayNumber(fact.from),
    to: dayNumber(fact.to),
  });
  const evidence = (fact: Fact) => ({
    ...period(fact),
    basis: BASES.indexOf(fact.basis),
    by: strings.add(fact.by),
    source: place.source.get(fact.source)!,
  });
  const statements = entities.flatMap((entity) =>
    entity.statements.map((fact) => ({ text: strings.add(fact.text), ...evidence(fact) })),
  );
  const relations = entities.flatMap((entity) =>
    entity.relations.map((fact) => ({
      type: RELATIONS.indexOf(fact.type),
      entity: place.entity.get(fact.entity)!,
      ...evidence(fact),
    })),
  );
  const designations = entities.flatMap((entity) =>
    entity.designations.map((fact) => ({
      body: strings.add(fact.body),
      act: strings.add(fact.act),
      scope: strings.add(fact.scope),
      ...period(fact),
      source: place.source.get(fact.source)!,
    })),
  );

  const map = outlineTables(withNames(outlines, entities), strings);
  const tables: Tables = {
    about: [{ reviewed: dayNumber(knowledge.reviewed) }],
    nameTrie: nameTrie.rows,
    names: nameTrie.records,
    phraseTrie: phraseTrie.rows,
    phrases: phraseTrie.records,
    entities: entityRows(entities, place.theatre, strings, pool),
    places: placeRows(gazetteer, strings),
    statements,
    relations,
    designations,
    sources: sources.map((source) => ({
      title: strings.add(source.title),
      publisher: strings.add(source.publisher),
      date: strings.add(source.date),
      url: strings.add(source.url),
    })),
    theatres: theatres.map((theatre) => ({
      id: strings.add(theatre.id),
      name: strings.add(theatre.name),
      countries: pool.add(theatre.countries.map((country) => strings.add(country))),
      ...period(theatre),
    })),
    measures: measureRows(knowledge, outlines, strings, pool),
    ...map.tables,
  };
  const parts: Parts = { strings, words, wordKinds, lists: pool, arcBytes: map.bytes, tables };
  return writeModel(parts);
}

/** A name of more does not fit into most countries on a map. */
const LONGEST_LABEL = 20;

/** Countries as the knowledge calls them, where that is short enough; Natural Earth abbreviates the rest. */
function withNames(outlines: Outlines, entities: readonly KnowledgeEntity[]): Outlines {
  const named = new Map(
    entities.flatMap(({ kind, country, names }) => (kind === 'country' ? [[country, usualName(names)]] : [])),
  );
  const countries = outlines.countries.map((outline) => {
    const name = outline.code === null ? undefined : named.get(outline.code);
    return name === undefined || name.length > LONGEST_LABEL ? outline : { ...outline, name };
  });
  return { ...outlines, countries };
}

function usualName(names: readonly Name[]): string {
  return (names.find(({ kind }) => kind === 'usual') ?? names[0]!).text;
}

function sortedById<T extends { readonly id: string }>(items: readonly T[]): T[] {
  return [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function positions(items: readonly { readonly id: string }[]): Map<string, number> {
  return new Map(items.map((item, position) => [item.id, position]));
}

/** A name as the trie files it: once as it stands, and once without an Arabic article before it. */
function nameRows(name: Name, entity: number, strings: StringPool, lists: ListPool): Worded<Row<'names'>>[] {
  if (name.kind === 'native') return [];
  const words = wordsOf(name.text);
  const dated = 'from' in name || 'to' in name ? (name as { from?: string; to?: string }) : {};
  const adjective = name.kind === 'adjective' || name.kind === 'people';
  const record = {
    entity,
    // Only what must be written letter for letter is needed as it is written.
    text: lettersOf(name) === NAME_CASE.exact ? strings.add(name.text) : NONE,
    flags: lettersOf(name) | (adjective ? FLAG_ADJECTIVE : 0),
    from: dayNumber(dated.from),
    to: dayNumber(dated.to),
    region: lists.add(('region' in name ? (name.region ?? []) : []).map((country) => strings.add(country))),
  };
  const bare = words[0] === 'al' && words.slice(1).join('').length > 2 ? [{ words: words.slice(1), record }] : [];
  return words.length === 0 ? [] : [{ words, record }, ...bare];
}

function lettersOf(name: Name): number {
  const said = 'letters' in name ? name.letters : undefined;
  return NAME_CASE[said ?? (name.kind === 'acronym' ? 'exact' : 'initial')];
}

function phraseRows(
  theatre: KnowledgeTheatre,
  index: number,
  entities: ReadonlyMap<string, number>,
  strings: StringPool,
  lists: ListPool,
): Worded<Row<'phrases'>>[] {
  return theatre.phrases.flatMap((phrase) => {
    const record = {
      entity: entities.get(phrase.means)!,
      theatre: index,
      from: dayNumber(phrase.from),
      to: dayNumber(phrase.to),
      where: strings.add(phrase.where),
      number: NUMBERS.indexOf(phrase.number ?? 'any'),
      after: lists.add((phrase.after ?? []).map((id) => entities.get(id)!).sort((a, b) => a - b)),
    };
    return phrase.say.map((say) => ({ words: phraseWords(say), record }));
  });
}

/** An office is the same in every theatre. */
function officeRow(
  { say, person, from, to, after }: OfficePhrase,
  entities: ReadonlyMap<string, number>,
  pool: ListPool,
): Worded<Row<'phrases'>> {
  const entity = entities.get(person)!;
  const period = { from: dayNumber(from), to: dayNumber(to) };
  const record = { entity, theatre: NONE, ...period, where: NONE, number: NUMBERS.indexOf('singular') };
  return { words: phraseWords(say), record: { ...record, after: pool.add(after ? [entity] : []) } };
}

/** Which town is the capital is disputed, or there are several, or it moved lately: better no reading than a wrong one. */
const CAPITAL_UNSAID = new Set(['IL', 'PS', 'EH', 'BO', 'ZA', 'CI', 'BJ', 'LK', 'TZ', 'NL', 'MY', 'SZ', 'BI']);

/** "The Kenyan capital", of every country whose capital the knowledge has no entry of its own for. */
function capitalRows(gazetteer: readonly GazetteerPlace[], start: number, pool: ListPool): Worded<Row<'phrases'>>[] {
  const period = { from: dayNumber(undefined), to: dayNumber(undefined) };
  const always = { theatre: NONE, ...period, where: NONE, number: NUMBERS.indexOf('singular') };
  return gazetteer.flatMap(({ feature, country }, i) =>
    feature === 'capital' && !CAPITAL_UNSAID.has(country)
      ? [{ words: phraseWords(`{${country}} capital`), record: { entity: start + i, ...always, after: pool.add([]) } }]
      : [],
  );
}

/** `{backed:IR} Shia militias` → `{backed:ir}`, `shia`, `militia`. A slot's braces keep it apart from every word. */
function phraseWords(say: string): string[] {
  return say.split(/\s+/).flatMap((part) => (part.startsWith('{') ? [part.toLowerCase()] : wordsOf(part).map(stemOf)));
}

function entityRows(
  entities: readonly KnowledgeEntity[],
  theatres: ReadonlyMap<string, number>,
  strings: StringPool,
  lists: ListPool,
): Row<'entities'>[] {
  const first = { statements: 0, relations: 0, designations: 0 };
  const rows = entities.map((entity) => {
    const name = usualName(entity.names);
    const row = {
      id: strings.add(slugOf(name) === entity.id ? name : entity.id),
      kind: KINDS.indexOf(entity.kind),
      name: strings.add(name),
      native: strings.add(entity.names.find((name) => name.kind === 'native')?.text),
      what: strings.add(entity.what),
      country: strings.add(entity.country),
      lat: degrees(entity.at?.[0]),
      lon: degrees(entity.at?.[1]),
      radius: entity.radiusKm === undefined ? NONE : Math.round(entity.radiusKm * 1000),
      area: entity.areaKm2 === undefined ? NONE : Math.round(entity.areaKm2),
      noun: strings.add(entity.noun),
      theatres: lists.add(entity.theatres.map((id) => theatres.get(id)!).sort((a, b) => a - b)),
      ...first,
    };
    first.statements += entity.statements.length;
    first.relations += entity.relations.length;
    first.designations += entity.designations.length;
    return row;
  });
  const none = { id: NONE, kind: 0, name: NONE, native: NONE, what: NONE, country: NONE, lat: NONE, lon: NONE };
  return [...rows, { ...none, radius: NONE, area: NONE, noun: NONE, theatres: NONE, ...first }];
}

function kindOf(word: string, { common, other, given }: WordLists): number {
  return (common.has(word) || other.has(word) ? WORD_KIND.common : 0) | (given.has(word) ? WORD_KIND.given : 0);
}

function degrees(value: number | undefined): number {
  return value === undefined ? NONE : Math.round((value + 180) * 1e5);
}
