/** Offsets and dates. */

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A calendar date as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: the precision that is known. */
export type PartialDate = string;

/** A calendar date as `YYYY-MM-DD`. */
export type IsoDate = string;
