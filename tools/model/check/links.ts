/** What must hold for a model to be made at all: ids that exist, once, and periods that run forwards. */
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
  const known = { entity: ids(entities), theatre: ids(theatres), source: ids(sources) };

  for (const entity of entities) {
    const fault = (says: string) => faults.push({ file: fileOf(entity), says: `${entity.id}: ${says}` });
    const need = (kind: keyof typeof known, id: string) => {
      if (!known[kind].has(id)) fault(`there is no ${kind} "${id}"`);
    };
    for (const theatre of entity.theatres) need('theatre', theatre);
    for (const relation of entity.relations) need('entity', relation.entity);
    for (const office of entity.offices) need('entity', office.of);
    const facts = [...entity.statements, ...entity.relations, ...entity.designations, ...entity.offices];
    for (const fact of facts) need('source', fact.source);
    const dated: readonly Period[] = [...facts, ...entity.names.map((name): Period => name as Period)];
    for (const period of dated) if (disordered(period)) fault(`${period.from} comes after ${period.to}`);
  }
  for (const theatre of theatres) {
    for (const phrase of theatre.phrases) {
      const fault = (says: string) =>
        faults.push({ file: fileOf(theatre), says: `${theatre.id}: ${phrase.say[0]}: ${says}` });
      for (const id of [phrase.means, ...(phrase.after ?? [])])
        if (!known.entity.has(id)) fault(`there is no entity "${id}"`);
      if (disordered(phrase)) fault(`${phrase.from} comes after ${phrase.to}`);
    }
  }
  return [...faults, ...unsourced(measures, known.source, fileOf)];
}

function unsourced(
  measures: FiledKnowledge['measures'],
  sources: ReadonlySet<string>,
  fileOf: FiledKnowledge['fileOf'],
): Fault[] {
  return measures.flatMap((measure) => {
    if (sources.has(measure.source)) return [];
    return [{ file: fileOf(measure), says: `${measure.name}: there is no source "${measure.source}"` }];
  });
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
