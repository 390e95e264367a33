/** Reads the knowledge as people write it, and says what is wrong with it in words that help its writer. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import {
  fileSchema,
  type KnowledgeEntity,
  type KnowledgeFile,
  type KnowledgeSource,
  type KnowledgeTheatre,
} from '../../src/model/schema.ts';

export interface Knowledge {
  readonly reviewed: string;
  readonly entities: readonly KnowledgeEntity[];
  readonly theatres: readonly KnowledgeTheatre[];
  readonly sources: readonly KnowledgeSource[];
}

/** Every fault found, one a line, each with its file and place. */
export class KnowledgeFaults extends Error {
  override readonly name = 'KnowledgeFaults';

  constructor(faults: readonly string[]) {
    super(`the knowledge has ${faults.length} fault${faults.length === 1 ? '' : 's'}:\n${faults.join('\n')}`);
  }
}

/** The YAML files below `folder`, in a fixed order. */
export function knowledgeFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => join(folder, file));
}

/** @throws {KnowledgeFaults} */
export function readKnowledge(folder: string): Knowledge {
  const faults: string[] = [];
  const files: KnowledgeFile[] = [];
  for (const path of knowledgeFiles(folder)) {
    const parsed = fileSchema.safeParse(parse(readFileSync(path, 'utf8')) ?? {});
    if (parsed.success) files.push(parsed.data);
    else faults.push(`${relative(folder, path)}\n${z.prettifyError(parsed.error)}`);
  }
  if (faults.length > 0) throw new KnowledgeFaults(faults);

  const knowledge = {
    reviewed: files.find((file) => file.reviewed !== undefined)?.reviewed ?? '',
    entities: files.flatMap((file) => file.entities),
    theatres: files.flatMap((file) => file.theatres),
    sources: files.flatMap((file) => file.sources),
  };
  const links = brokenLinks(knowledge);
  if (links.length > 0) throw new KnowledgeFaults(links);
  return knowledge;
}

function brokenLinks({ reviewed, entities, theatres, sources }: Knowledge): string[] {
  const faults = [
    ...(reviewed === '' ? ['model.yaml: "reviewed" is missing: the day on which the knowledge was last reviewed'] : []),
    ...duplicates('entity', entities),
    ...duplicates('theatre', theatres),
    ...duplicates('source', sources),
  ];
  const known = { entity: ids(entities), theatre: ids(theatres), source: ids(sources) };
  const need = (kind: keyof typeof known, id: string, where: string): void => {
    if (!known[kind].has(id)) faults.push(`${where}: there is no ${kind} "${id}"`);
  };

  for (const entity of entities) {
    for (const theatre of entity.theatres) need('theatre', theatre, entity.id);
    for (const relation of entity.relations) need('entity', relation.entity, entity.id);
    const facts = [...entity.statements, ...entity.relations, ...entity.designations];
    for (const fact of facts) need('source', fact.source, entity.id);
    for (const dated of [...facts, ...entity.names]) {
      if ('from' in dated && disordered(dated)) faults.push(`${entity.id}: ${dated.from} comes after ${dated.to}`);
    }
  }
  for (const theatre of theatres) {
    for (const phrase of theatre.phrases) {
      for (const id of [phrase.means, ...(phrase.after ?? [])]) need('entity', id, `${theatre.id}: ${phrase.say[0]}`);
      if (disordered(phrase)) faults.push(`${theatre.id}: ${phrase.say[0]}: ${phrase.from} comes after ${phrase.to}`);
    }
  }
  return faults;
}

function ids(items: readonly { readonly id: string }[]): Set<string> {
  return new Set(items.map((item) => item.id));
}

function duplicates(kind: string, items: readonly { readonly id: string }[]): string[] {
  const seen = new Set<string>();
  return items.flatMap(({ id }) => {
    if (seen.has(id)) return [`the ${kind} "${id}" stands twice`];
    seen.add(id);
    return [];
  });
}

function disordered({ from, to }: { from?: string | undefined; to?: string | undefined }): boolean {
  return from !== undefined && to !== undefined && from.slice(0, to.length) > to;
}
