/** Names that two entities share must be told apart by something that an article shows. */
import { wordsOf } from '../../../src/engine/text/words.ts';
import { dayNumber } from '../../../src/model/layout.ts';
import type { KnowledgeEntity } from '../../../src/model/schema.ts';
import type { Fault, FiledKnowledge } from '../knowledge.ts';

interface Bearer {
  readonly entity: KnowledgeEntity;
  readonly text: string;
  readonly exact: boolean;
  readonly region: readonly string[];
  readonly from: number;
  readonly to: number;
}

export function sharedNames({ entities, fileOf }: FiledKnowledge): Fault[] {
  const bearers = new Map<string, Bearer[]>();
  for (const entity of entities) {
    for (const name of entity.names) {
      if (name.kind === 'native') continue;
      const key = wordsOf(name.text).join(' ');
      bearers.set(key, [...(bearers.get(key) ?? []), bearerOf(entity, name)]);
    }
  }
  return [...bearers.values()].flatMap((sharers) =>
    sharers.flatMap((a, i) =>
      sharers.slice(i + 1).flatMap((b) => {
        if (a.entity === b.entity || toldApart(a, b)) return [];
        const says = `"${b.text}" is also a name of ${a.entity.id}: give them periods, regions or countries that differ`;
        return [{ file: fileOf(b.entity), says: `${b.entity.id}: ${says}` }];
      }),
    ),
  );
}

function bearerOf(entity: KnowledgeEntity, name: KnowledgeEntity['names'][number]): Bearer {
  const said = name as { letters?: string; region?: string[]; from?: string; to?: string };
  return {
    entity,
    text: name.text,
    exact: (said.letters ?? (name.kind === 'acronym' ? 'exact' : 'initial')) === 'exact',
    region: said.region ?? [],
    from: dayNumber(said.from),
    to: dayNumber(said.to) || 99999999,
  };
}

function toldApart(a: Bearer, b: Bearer): boolean {
  if (a.to <= b.from || b.to <= a.from) return true;
  if (a.exact && b.exact && a.text !== b.text) return true;
  if (a.region.length > 0 && b.region.length > 0) return !a.region.some((code) => b.region.includes(code));
  if (a.region.length !== b.region.length) return true;
  // The linker weighs the countries that an article speaks of, and what is named beside.
  if (a.entity.country !== b.entity.country) return true;
  const [one, other] = [a.entity.kind, b.entity.kind];
  return (one === 'person') !== (other === 'person');
}

/** A set of groups is none of them: an umbrella and its members share no name. */
export function unitedUmbrellas({ entities, fileOf }: FiledKnowledge): Fault[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const keys = (entity: KnowledgeEntity) => new Set(entity.names.map((name) => wordsOf(name.text).join(' ')));
  return entities.flatMap((umbrella) =>
    umbrella.relations.flatMap((relation) => {
      const member = relation.type === 'umbrella of' ? byId.get(relation.entity) : undefined;
      if (member === undefined) return [];
      const shared = [...keys(umbrella)].filter((key) => key !== '' && keys(member).has(key));
      const says = `${umbrella.id}: it is an umbrella, yet shares "${shared[0]}" with its member ${member.id}`;
      return shared.length === 0 ? [] : [{ file: fileOf(umbrella), says }];
    }),
  );
}
