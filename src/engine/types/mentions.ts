/** Mentions: spans of the article that name something. */
import type { Span } from './spans.ts';

export type EntityKind = 'group' | 'country' | 'place' | 'person' | 'organisation' | 'operation' | 'equipment' | 'term';

/**
 * How a mention came to its entity: `named` by one of the entity's own names, `contextual` by a phrase that means
 * it in this article only ("the coalition"), `composed` from parts ("Iranian-backed Iraqi militia").
 */
export type Reading = 'named' | 'contextual' | 'composed';

/** Why a phrase was read as this entity: shown on the card of every contextual and composed reading. */
export interface Because {
  /** The theatre whose phrases applied, by name. */
  readonly theatre?: string;
  /** The earlier mention that the phrase leans on ("its allies": whose). */
  readonly antecedent?: string;
  /** The phrase names an office; the entity held it on the article's date. */
  readonly office?: true;
}

export interface Mention extends Span {
  readonly text: string;
  readonly kind: EntityKind;
  /** null: a name was seen, but the model has no entry for it. */
  readonly id: string | null;
  readonly name: string;
  readonly reading: Reading;
  readonly form: 'noun' | 'adjective';
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  /** Degrees north. */
  readonly lat?: number;
  /** Degrees east. */
  readonly lon?: number;
  readonly because?: Because;
  /** Who uses the name, where it stands in a quotation with a clear speaker. */
  readonly speaker?: string;
  /**
   * Marked on the page when not all mentions are: the first under each name, and those beside one in its sentence,
   * so that no party to a sentence stands out and its opponent does not.
   */
  readonly lead: boolean;
  /** The same within its section of the text, where it does not lead in the article as a whole. */
  readonly leadsSection?: true;
}
