/**
 * What of an entity's card shows before it is unfolded. A hover is a glance: all texts together stay under
 * {@link FACE_LIMIT} characters, and what does not fit waits under "More".
 */
import type { EntityCard, NameUse, PlaceMap, Relation, RelationType } from '../../engine/types.ts';

/** Characters, with the labels. */
export const FACE_LIMIT = 400;

/** Characters that stand on every card: the date, the labels of the folds, what it does to the page. */
const FURNITURE = 97;
/** Characters of a row's label, of a count, of the words about a basis or a speaker. */
const LABEL = 11;
const COUNT = 5;
const WORDS = 11;
/** Characters under a map, and of what they say of a circle. */
const CAPTION = 37;
const CIRCLE = 34;

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

/**
 * @param said the words under the pointer: of the article's names for the entity, they come first.
 * @param extra characters that the card needs besides.
 */
export function faceOf(card: EntityCard, said: string | null = null, extra = 0): Face {
  const fixed = card.name.length + (card.native?.length ?? 0) + card.what.length + (card.held[0]?.text.length ?? 0);
  let left = FACE_LIMIT - FURNITURE - fixed - extra - lengthOfMap(card.map);
  const fits = (length: number): boolean => {
    left -= length;
    return left >= 0;
  };
  // One name ties the card to the article; then who it is with and against; then its other names.
  const [first, ...others] = saidFirst(card.names, said);
  if (first !== undefined) fits(lengthOfName(first));
  const rows = relationRows(card.relations)
    .map((row) => ({ ...row, relations: row.relations.filter((relation) => fits(lengthOfRelation(relation))) }))
    .filter((row) => row.relations.length > 0);
  const names = first === undefined ? [] : [first, ...others.filter((use) => fits(lengthOfName(use)))];
  const shown = rows.reduce((sum, row) => sum + row.relations.length, 0);
  const more = names.length < card.names.length || shown < card.relations.length || card.held.length > 1;
  return { rows, names, more };
}

export function saidFirst(names: readonly NameUse[], said: string | null): readonly NameUse[] {
  const use = names.find(({ text }) => text === said);
  return use === undefined ? names : [use, ...names.filter((other) => other !== use)];
}

function lengthOfName({ text, speaker }: NameUse): number {
  return text.length + COUNT + (speaker === undefined ? 0 : speaker.length + WORDS);
}

/** Without the names on it, which are looked at and not read through. */
function lengthOfMap(map: PlaceMap | undefined): number {
  if (map === undefined) return 0;
  const lines = map.distances.reduce((sum, { name, text }) => sum + name.length + text.length + ' to '.length, LABEL);
  return CAPTION + lines + (map.circle === undefined ? 0 : CIRCLE + map.circle.text.length);
}

function lengthOfRelation({ name, basis, by }: Relation): number {
  const ground = basis === 'on record' ? 0 : WORDS + (by?.length ?? COUNT);
  return LABEL + name.length + ground;
}
