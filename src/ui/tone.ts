/** The three kinds of mark that a reader tells apart, each with its own colour and line. */
import type { EntityKind, RelationType } from '../engine/types.ts';
import type { MessageKey } from './strings.ts';

export type Tone = 'actor' | 'place' | 'quantity';

export function toneOf(kind: EntityKind): Tone {
  return kind === 'place' || kind === 'country' ? 'place' : 'actor';
}

export const KIND_NAMES = {
  group: 'kindGroup',
  country: 'kindCountry',
  place: 'kindPlace',
  person: 'kindPerson',
  organisation: 'kindOrganisation',
  operation: 'kindOperation',
  equipment: 'kindEquipment',
  term: 'kindTerm',
} as const satisfies Record<EntityKind, MessageKey>;

export const RELATION_NAMES = {
  'part of': 'relationPartOf',
  'umbrella of': 'relationUmbrellaOf',
  'led by': 'relationLedBy',
  'backed by': 'relationBackedBy',
  'allied with': 'relationAlliedWith',
  fights: 'relationFights',
  'split from': 'relationSplitFrom',
  'renamed from': 'relationRenamedFrom',
} as const satisfies Record<RelationType, MessageKey>;
