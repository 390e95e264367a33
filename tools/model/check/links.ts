/** What must hold for a model to be made at all: ids that exist, once, and periods that run forwards. */
import type { KnowledgeEntity, KnowledgeTheatre } from '../../../src/model/schema.ts';
import type { Fault, FiledKnowledge } from '../knowledge.ts';

interface Period {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

export function brokenLinks(knowledge: FiledKnowledge): Fault[] {
  const { entities, theatres, sources, measures, fileOf } = knowledge;
  const faults = [
    ...twins('entity', entities, fileOf),
    ...twins('theatre', theatres, fileOf),
    ...twins('source', sources, fileOf),
  ];
  const known: Known = { entity: ids(entities), theatre: ids(theatres), source: ids(sources) };
  for (const entity of entities) faults.push(...filed(fileOf(entity), entity.id, entityFaults(entity, known)));
  for (const theatre of theatres) faults.push(...filed(fileOf(theatre), theatre.id, theatreFaults(theatre, known)));
  for (const measure of measures)
    faults.push(...filed(fileOf(measure), measure.name, missing(known, 'source', [measure.source])));
  return faults;
}

interface Known {
  readonly entity: ReadonlySet<string>;
  readonly theatre: ReadonlySet<string>;
  readonly source: ReadonlySet<string>;
}

function entityFaults(entity: KnowledgeEntity, known: Known): string[] {
  const facts = [...entity.statements, ...entity.relations, ...entity.designations, ...entity.offices];
  const dated: readonly Period[] = [...facts, ...entity.names.map((name): Period => name as Period)];
  return [
    ...missing(known, 'theatre', entity.theatres),
    ...missing(known, 'entity', [
      ...entity.relations.map((fact) => fact.entity),
      ...entity.offices.map(({ of }) => of),
    ]),
    ...missing(
      known,
      'source',
      facts.map((fact) => fact.source),
    ),
    ...dated.filter(disordered).map(({ from, to }) => `${from} comes after ${to}`),
  ];
}

function theatreFaults({ phrases }: KnowledgeTheatre, known: Known): string[] {
  return phrases.flatMap((phrase) => {
    const faults = missing(known, 'entity', [phrase.means, ...(phrase.after ?? [])]);
    if (disordered(phrase)) faults.push(`${phrase.from} comes after ${phrase.to}`);
    return faults.map((fault) => `${phrase.say[0]}: ${fault}`);
  });
}

function missing(known: Known, kind: keyof Known, wanted: readonly string[]): string[] {
  return wanted.filter((id) => !known[kind].has(id)).map((id) => `there is no ${kind} "${id}"`);
}

function filed(file: string, id: string, faults: readonly string[]): Fault[] {
  return faults.map((fault) => ({ file, says: `${id}: ${fault}` }));
}

function ids(items: readonly { readonly id: string }[]): Set<string> {
  return new Set(items.map((item) => item.id));
}

function twins(kind: string, items: readonly { readonly id: string }[], fileOf: FiledKnowledge['fileOf']): Fault[] {
  const seen = new Set<string>();
  return items.flatMap((item) => {
    if (seen.has(item.id)) return [{ file: fileOf(item), says: `the ${kind} "${item.id}" stands twice` }];
    seen.add(item.id);
    return [];
  });
}

function disordered({ from, to }: Period): boolean {
  return from !== undefined && to !== undefined && from.slice(0, to.length) > to;
}
