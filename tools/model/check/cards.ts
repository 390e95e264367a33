/** The same template for friend and foe: every card opens with who it is, and none is a bare name. */
import type { KnowledgeEntity } from '../../../src/model/schema.ts';
import type { Fault, FiledKnowledge } from '../knowledge.ts';

/** Kinds whose card needs a sentence of its own; an equipment's or a place's `what` may say all there is. */
const NEED_SENTENCE = new Set<KnowledgeEntity['kind']>(['group', 'country', 'organisation', 'operation', 'term']);
const MAX_STATEMENTS = 12;
const MAX_DESIGNATIONS = 12;

export function unevenCards({ entities, fileOf }: FiledKnowledge): Fault[] {
  return entities.flatMap((entity) =>
    cardFaults(entity).map((says) => ({ file: fileOf(entity), says: `${entity.id}: ${says}` })),
  );
}

function cardFaults(entity: KnowledgeEntity): string[] {
  const { kind, statements, offices, designations, at } = entity;
  const faults: string[] = [];
  if (NEED_SENTENCE.has(kind) && statements.length === 0) faults.push('it has no statement: say who or what it is');
  if (kind === 'person' && statements.length + offices.length === 0)
    faults.push('a person needs an office or a statement');
  if (kind === 'place' && at === undefined) faults.push('a place needs its coordinates: at: [north, east]');
  if (statements.length > MAX_STATEMENTS) faults.push(`more than ${MAX_STATEMENTS} statements: no card is longer`);
  if (designations.length > MAX_DESIGNATIONS) faults.push(`more than ${MAX_DESIGNATIONS} designations`);
  if (/[.!]$/.test(entity.what)) faults.push('"what" is a phrase without a stop');
  if (/^(?:the|an?)\s/i.test(entity.what)) faults.push('"what" begins without an article');
  return faults;
}
