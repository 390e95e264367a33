/** What the model says of an entity, read from its tables: statements, designations, ties to others. */
import type { DayNumber, EntityDetail, RelationRecord } from '../engine/knowledge.ts';
import type { Designation, Source, Statement, Writable } from '../engine/types.ts';
import { BASES, partialDate, RELATIONS } from './layout.ts';
import type { Sections, TableView } from './open.ts';

/** A last day of unknown month or day runs to the period's end: zeros become 99, and open ends the far future. */
export function lastDay(day: number): DayNumber {
  if (day === 0) return 99999999;
  const month = Math.floor(day / 100) % 100;
  if (month === 0) return day + 9999;
  return day % 100 === 0 ? day + 99 : day;
}

export function readDetail(
  sections: Sections,
  entities: TableView<'entities'>,
  sourceOf: (row: number) => Source,
  entity: number,
): EntityDetail {
  const { string } = sections;
  const statements = sections.table('statements');
  const designations = sections.table('designations');

  return {
    native: string(entities.native[entity]!),
    what: string(entities.what[entity]!) ?? '',
    statements: rowsOf(entities.statements, entity, (row) => {
      const [from, to] = [statements.from[row]!, statements.to[row]!];
      const basis = BASES[statements.basis[row]!]!;
      const fact: Writable<Omit<Statement, 'source'>> = { text: string(statements.text[row]!) ?? '', basis };
      take(fact, from, to, string(statements.by[row]!));
      return { fact, source: sourceOf(statements.source[row]!), first: from, last: lastDay(to) };
    }),
    designations: rowsOf(entities.designations, entity, (row) => {
      const [from, to] = [designations.from[row]!, designations.to[row]!];
      const fact: Writable<Omit<Designation, 'source'>> = {
        body: string(designations.body[row]!) ?? '',
        act: string(designations.act[row]!) ?? '',
        from: '',
      };
      const scope = string(designations.scope[row]!);
      if (scope !== null) fact.scope = scope;
      take(fact, from, to, null);
      return { fact, source: sourceOf(designations.source[row]!), first: from, last: lastDay(to) };
    }),
  };
}

export function readRelation(sections: Sections, sourceOf: (row: number) => Source, row: number): RelationRecord {
  const relations = sections.table('relations');
  const [from, to] = [relations.from[row]!, relations.to[row]!];
  const fact: Writable<RelationRecord['fact']> = {
    type: RELATIONS[relations.type[row]!]!,
    basis: BASES[relations.basis[row]!]!,
  };
  take(fact, from, to, sections.string(relations.by[row]!));
  return {
    fact,
    entity: relations.entity[row]!,
    source: sourceOf(relations.source[row]!),
    first: from,
    last: lastDay(to),
  };
}

/** What is made of each of the entity's rows of another table, where `column` has the first of each entity. */
function rowsOf<R>(column: Uint32Array, entity: number, make: (row: number) => R): R[] {
  const made: R[] = [];
  for (let row = column[entity]!; row < column[entity + 1]!; row++) made.push(make(row));
  return made;
}

/** Gives a fact its period and whose claim it is, as far as they are known. */
function take(fact: { from?: string; to?: string; by?: string }, from: number, to: number, by: string | null): void {
  const [first, last] = [partialDate(from), partialDate(to)];
  if (first !== undefined) fact.from = first;
  if (last !== undefined) fact.to = last;
  if (by !== null) fact.by = by;
}
