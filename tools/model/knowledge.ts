/** Reads the knowledge as people write it, and says what is wrong with it in words that help its writer. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import {
  fileSchema,
  type KnowledgeEntity,
  type KnowledgeFile,
  type KnowledgeMeasure,
  type KnowledgeSource,
  type KnowledgeTheatre,
} from '../../src/model/schema.ts';
import { brokenLinks } from './check/links.ts';

export interface Knowledge {
  readonly reviewed: string;
  readonly entities: readonly KnowledgeEntity[];
  readonly theatres: readonly KnowledgeTheatre[];
  readonly sources: readonly KnowledgeSource[];
  readonly measures: readonly KnowledgeMeasure[];
}

/** Knowledge that knows where it was read. */
export interface FiledKnowledge extends Knowledge {
  /** The file, below the folder read, in which an entity, a theatre or a source stands; by the object itself. */
  readonly fileOf: (item: object) => string;
}

export interface Fault {
  readonly file: string;
  readonly says: string;
}

/** Every fault found, one a line, each with its file and place. */
export class KnowledgeFaults extends Error {
  override readonly name = 'KnowledgeFaults';

  constructor(faults: readonly Fault[]) {
    const lines = faults.map(({ file, says }) => `${file}: ${says}`);
    super(`the knowledge has ${faults.length} fault${faults.length === 1 ? '' : 's'}:\n${lines.join('\n')}`);
  }
}

/** The one file that holds no knowledge, but how it differs from the references. */
export const DIFFERENCES = 'differences.yaml';

/** The YAML files of the knowledge below `folder`, in a fixed order. */
export function knowledgeFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml') && file !== DIFFERENCES)
    .sort()
    .map((file) => join(folder, file));
}

/** The knowledge of all files that can be read, and what is wrong with the others. */
export function gatherKnowledge(folder: string): {
  readonly knowledge: FiledKnowledge;
  readonly faults: readonly Fault[];
} {
  const faults: Fault[] = [];
  const files: KnowledgeFile[] = [];
  const home = new Map<object, string>();
  for (const path of knowledgeFiles(folder)) {
    const file = relative(folder, path);
    const parsed = parseFile(readFileSync(path, 'utf8'));
    if (typeof parsed === 'string') {
      faults.push({ file, says: parsed });
      continue;
    }
    files.push(parsed);
    for (const item of [...parsed.entities, ...parsed.theatres, ...parsed.sources, ...parsed.measures])
      home.set(item, file);
  }
  const reviewed = files.find((file) => file.reviewed !== undefined)?.reviewed ?? '';
  if (reviewed === '')
    faults.push({
      file: 'model.yaml',
      says: '"reviewed" is missing: the day on which the knowledge was last reviewed',
    });
  return {
    knowledge: {
      reviewed,
      entities: files.flatMap((file) => file.entities),
      theatres: files.flatMap((file) => file.theatres),
      sources: files.flatMap((file) => file.sources),
      measures: files.flatMap((file) => file.measures),
      fileOf: (item) => home.get(item) ?? '',
    },
    faults,
  };
}

/** @throws {KnowledgeFaults} where it cannot be made into a model. */
export function readKnowledge(folder: string): Knowledge {
  const { knowledge, faults } = gatherKnowledge(folder);
  if (faults.length > 0) throw new KnowledgeFaults(faults);
  const links = brokenLinks(knowledge);
  if (links.length > 0) throw new KnowledgeFaults(links);
  return knowledge;
}

/** What a file holds, or what is wrong with it. */
function parseFile(text: string): KnowledgeFile | string {
  let raw: unknown;
  try {
    raw = parse(text) ?? {};
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  const parsed = fileSchema.safeParse(raw);
  if (parsed.success) return parsed.data;
  return `\n${z.prettifyError(withIds(parsed.error, raw))}`;
}

/** `entities[12].names[0]` names no one: the id stands before what is said. */
function withIds(error: z.ZodError, raw: unknown): z.ZodError {
  const idAt = (list: unknown, position: unknown): string => {
    const item = (raw as Record<string, Record<string, { id?: unknown }>>)[String(list)]?.[String(position)];
    return typeof item?.id === 'string' ? `${item.id}: ` : '';
  };
  return new z.ZodError(
    error.issues.map((issue) => ({ ...issue, message: idAt(issue.path[0], issue.path[1]) + issue.message })),
  );
}
