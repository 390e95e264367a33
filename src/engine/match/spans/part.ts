/** What the readers of a run share. */
import type { NameRecord } from '../../knowledge.ts';
import type { EntityKind } from '../../types.ts';
import type { NameHit } from '../names.ts';
import type { Words } from './words.ts';

export interface NameSpan {
  readonly first: number;
  readonly last: number;
  readonly kind: EntityKind;
}

/** A part of a run: a name unknown to the model, or one of the model's, or words that name no one. */
export type Part =
  | { readonly span: NameSpan; readonly last: number }
  | { readonly hit: NameHit; readonly last: number }
  | { readonly last: number };

/** The knowledge has an entry of its own for it, beyond the gazetteer. */
export function isOwn({ scene }: Words, hit: NameHit): boolean {
  return hit.records.some(({ entity }) => scene.knowledge.head(entity).feature === null);
}

/** One word that the knowledge has for persons alone. */
export function isLastName(words: Words, hit: NameHit): boolean {
  const { head } = words.scene.knowledge;
  return hit.last - hit.first === 1 && hit.records.every(({ entity }) => head(entity).kind === 'person');
}

/** One word that the knowledge has for a country or a place of its own: "Jordan". */
export function isLand({ scene }: Words, { first, last, records }: NameHit): boolean {
  const heads = records.map(({ entity }) => scene.knowledge.head(entity));
  const own = heads.find(({ feature }) => feature === null);
  return last - first === 1 && (own?.kind === 'country' || own?.kind === 'place');
}

/** Of the first of a person's names; a small letter without diacritics. */
export function initialOf({ scene }: Words, { entity }: NameRecord): string {
  return scene.knowledge.head(entity).name.normalize('NFD').charAt(0).toLowerCase();
}

/** Not parted by a space: "Moscow-Kiev". */
export function glued({ tokens }: Words, i: number): boolean {
  return tokens.gap[i] !== 1;
}

/** Places of so many people, in powers of ten, are known to all. */
export const LARGE = 5.3;
/** Smaller ones than this are seldom in the news beyond their country. */
export const MIDDLING = 4.7;
