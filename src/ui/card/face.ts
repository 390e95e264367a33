/**
 * What of an entity's card shows before it is unfolded. A hover is a glance: all texts together stay under
 * {@link FACE_LIMIT} characters, and what does not fit waits under "More".
 */
import type { EntityCard, NameUse, Relation, RelationType } from '../../engine/types.ts';

/** Characters, with the labels. */
export const FACE_LIMIT = 400;

/** Characters for the labels and the row of folds. */
const FURNITURE = 100;
/** Characters that a row's label and a relation's basis take. */
const ROW = 10;

const ORDER: readonly RelationType[] = [
  'part of',
  'umbrella of',
  'led by',
  'backed by',
  'allied with',
  'fights',
  'split from',
  'renamed from',
];

export interface RelationRow {
  readonly type: RelationType;
  readonly relations: readonly Relation[];
}

export interface Face {
  readonly rows: readonly RelationRow[];
  readonly names: readonly NameUse[];
  /** Whether relations, names or statements are left over for "More". */
  readonly more: boolean;
}

/** In the same order for every actor, friend or foe. */
export function relationRows(relations: readonly Relation[]): readonly RelationRow[] {
  return ORDER.map((type) => ({ type, relations: relations.filter((relation) => relation.type === type) })).filter(
    (row) => row.relations.length > 0,
  );
}

export function faceOf(card: EntityCard, extra = 0): Face {
  const fixed = card.name.length + (card.native?.length ?? 0) + card.what.length + (card.then[0]?.text.length ?? 0);
  let left = FACE_LIMIT - FURNITURE - fixed - extra;
  const fits = (length: number): boolean => {
    left -= length;
    return left >= 0;
  };
  // The names first: they tie the card to the article. One of each kind is always shown.
  const names = card.names.filter((use, i) => fits(use.text.length + ROW + (use.speaker?.length ?? 0)) || i === 0);
  const rows = relationRows(card.relations)
    .map((row) => ({ ...row, relations: row.relations.filter((relation) => fits(relation.name.length + ROW)) }))
    .filter((row) => row.relations.length > 0);
  const shown = rows.reduce((sum, row) => sum + row.relations.length, 0);
  const more = names.length < card.names.length || shown < card.relations.length || card.then.length > 1;
  return { rows, names, more };
}
