/**
 * The knowledge against the reference tables, where they stand beside the project: every disagreement is corrected, or
 * explained in `differences.yaml`; and an explanation of nothing is a fault as well.
 */
import { DIFFERENCES, type Fault, type FiledKnowledge } from '../knowledge.ts';
import { type Difference, readDifferences } from './references/differences.ts';
import type { Disagreement } from './references/disagreement.ts';
import { compareOffices } from './references/offices.ts';
import { compareOpponents } from './references/opponents.ts';
import { type ReferenceTables, readReferences } from './references/tables.ts';

export interface ReferenceCheck {
  /** How many rows of the references are about something of ours. */
  readonly offices: number;
  readonly opponents: number;
  readonly disagreements: readonly Disagreement[];
  readonly explained: number;
  readonly faults: readonly Fault[];
}

/**
 * The knowledge of `folder` against the tables of `references`.
 * @returns nothing where there are no tables.
 */
export function checkBeside(knowledge: FiledKnowledge, folder: string, references: string): ReferenceCheck | undefined {
  const tables = readReferences(references);
  if (tables === undefined) return undefined;
  const differences = readDifferences(folder);
  if (typeof differences !== 'string') return checkReferences(knowledge, tables, differences);
  const check = checkReferences(knowledge, tables, []);
  return { ...check, faults: [{ file: DIFFERENCES, says: differences }] };
}

export function checkReferences(
  knowledge: FiledKnowledge,
  tables: ReferenceTables,
  differences: readonly Difference[],
): ReferenceCheck {
  const { entities, sources, fileOf } = knowledge;
  const offices = compareOffices(entities, contested(knowledge), tables);
  const opponents = compareOpponents(entities, tables.dyads);
  const disagreements = [...offices.disagreements, ...opponents.disagreements];

  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const explanations = new Set(differences.flatMap(keysOf));
  const found = new Set(disagreements.map(keyOf));
  const sourceIds = new Set(sources.map(({ id }) => id));
  const unexplained = disagreements.filter((its) => !explanations.has(keyOf(its)));
  const faults = unexplained.map((its) => ({
    file: fileOf(byId.get(its.entity) ?? {}),
    says: `${its.entity}: ${its.reference}, ${its.differs}: ${its.says}; correct it, or explain it in ${DIFFERENCES} (about: ${its.about})`,
  }));
  const stale = differences.flatMap(keysOf).filter((key) => !found.has(key));
  const unsourced = differences.filter(({ source }) => !sourceIds.has(source));
  return {
    offices: offices.rows,
    opponents: opponents.rows,
    disagreements,
    explained: disagreements.length - unexplained.length,
    faults: [
      ...faults,
      ...stale.map((key) => ({ file: DIFFERENCES, says: `there is no such disagreement any more: ${key}` })),
      ...unsourced.map(({ entity, source }) => ({
        file: DIFFERENCES,
        says: `${entity}: there is no source "${source}"`,
      })),
    ],
  };
}

/** The ids of the countries of all theatres. */
function contested({ entities, theatres }: FiledKnowledge): Set<string> {
  const codes = new Set(theatres.flatMap(({ countries }) => countries));
  return new Set(
    entities.filter(({ kind, country }) => kind === 'country' && codes.has(country ?? '')).map(({ id }) => id),
  );
}

function keyOf({ entity, reference, differs, about }: Omit<Disagreement, 'says'>): string {
  return [entity, reference, differs, about].join(', ');
}

function keysOf(difference: Difference): string[] {
  return difference.about.map((about) => keyOf({ ...difference, about }));
}
