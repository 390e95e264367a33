/**
 * The knowledge with all that follows from it: sentences and leaders from offices, and relations seen from both sides, so
 * that the two parties of a fight or an alliance have it on their cards alike.
 */
import type { KnowledgeEntity } from '../../src/model/schema.ts';
import type { Knowledge } from './knowledge.ts';
import { countryStatements, holdersOf, leaderRelations, officeStatements } from './offices.ts';

type Relation = KnowledgeEntity['relations'][number];

const MIRRORED: Readonly<Partial<Record<Relation['type'], Relation['type']>>> = {
  fights: 'fights',
  'allied with': 'allied with',
  'part of': 'umbrella of',
  'umbrella of': 'part of',
};

/** On the card of a country all its wars and alliances would hide what it is. */
const NO_MIRROR = new Set<KnowledgeEntity['kind']>(['country', 'organisation']);

export function derive<K extends Knowledge>(knowledge: K): K {
  const { entities } = knowledge;
  const nameOf = nameFinder(entities);
  const holders = holdersOf(entities, nameOf);
  const mirrored = mirrors(entities);
  return {
    ...knowledge,
    entities: entities.map((entity) => {
      const held = holders.get(entity.id) ?? [];
      const statements = [
        ...officeStatements(entity.offices, nameOf),
        ...entity.statements,
        ...(entity.kind === 'country' ? countryStatements(entity, held) : []),
      ];
      const leaders = entity.kind === 'group' ? leaderRelations(entity, held) : [];
      return {
        ...entity,
        statements,
        relations: [...entity.relations, ...leaders, ...(mirrored.get(entity.id) ?? [])],
      };
    }),
  };
}

function mirrors(entities: readonly KnowledgeEntity[]): Map<string, Relation[]> {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const found = new Map<string, Relation[]>();
  for (const { id, relations } of entities) {
    for (const relation of relations) {
      const type = MIRRORED[relation.type];
      const other = byId.get(relation.entity);
      if (type === undefined || other === undefined || NO_MIRROR.has(other.kind)) continue;
      const list = found.get(other.id) ?? [];
      const said = [...other.relations, ...list].some((known) => known.type === type && known.entity === id);
      if (!said) list.push({ ...relation, type, entity: id });
      found.set(other.id, list);
    }
  }
  return found;
}

function nameFinder(entities: readonly KnowledgeEntity[]): (id: string) => string {
  const names = new Map(
    entities.map(({ id, names: all }) => [id, (all.find(({ kind }) => kind === 'usual') ?? all[0]!).text]),
  );
  return (id) => names.get(id) ?? id;
}
