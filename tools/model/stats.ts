/** Counts of what the model holds, for its table of contents and for whoever asks. */
import { gzipSync } from 'node:zlib';
import type { KnowledgeEntity } from '../../src/model/schema.ts';
import type { GazetteerPlace } from './gazetteer.ts';
import type { Knowledge } from './knowledge.ts';

export interface ModelStats {
  /** Armed groups, forces, services, coalitions, governments. */
  readonly actors: number;
  readonly people: number;
  readonly organisations: number;
  readonly countries: number;
  /** Towns and regions of the gazetteer, and the places that have entries of their own. */
  readonly places: number;
  /** Places with entries of their own that belong to a theatre. */
  readonly conflictPlaces: number;
  readonly equipment: number;
  readonly operations: number;
  readonly terms: number;
  readonly theatres: number;
  /** All that is said with a source: statements, relations, designations and offices, as written. */
  readonly statements: number;
  readonly sources: number;
  /** Ways of writing a name, native scripts included. */
  readonly names: number;
  readonly bytes: number;
  readonly gzip: number;
}

export function countModel(
  { entities, theatres, sources }: Knowledge,
  gazetteer: readonly GazetteerPlace[],
  model: Uint8Array,
): ModelStats {
  const of = (kind: KnowledgeEntity['kind']): KnowledgeEntity[] => entities.filter((entity) => entity.kind === kind);
  const sum = (count: (entity: KnowledgeEntity) => number): number =>
    entities.reduce((total, entity) => total + count(entity), 0);
  return {
    actors: of('group').length,
    people: of('person').length,
    organisations: of('organisation').length,
    countries: of('country').length,
    places: gazetteer.length + of('place').length,
    conflictPlaces: of('place').filter((place) => place.theatres.length > 0).length,
    equipment: of('equipment').length,
    operations: of('operation').length,
    terms: of('term').length,
    theatres: theatres.length,
    statements: sum(
      ({ statements, relations, designations, offices }) =>
        statements.length + relations.length + designations.length + offices.length,
    ),
    sources: sources.length,
    names: sum(({ names }) => names.length) + gazetteer.reduce((total, { names }) => total + names.length, 0),
    bytes: model.length,
    gzip: gzipSync(model, { level: 9 }).length,
  };
}
