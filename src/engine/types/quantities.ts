/** Quantities: numbers with units, what they come to, and what the article itself says of that. */
import type { Span } from './spans.ts';

export type Dimension =
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'speed'
  | 'temperature'
  | 'pressure'
  | 'energy'
  | 'power'
  | 'flow'
  | 'fuel-economy'
  | 'angle';

export type Bound = 'exact' | 'about' | 'over' | 'under';

/** One figure, or both ends of a range in the order in which they are written. */
export type Value = number | readonly [number, number];

/** The figure in the reader's units. */
export interface Converted {
  /** As shown, rounded to the source's precision, in the reader's locale: `39 sq mi`. */
  readonly text: string;
  /** The rounded figure in `unit`. */
  readonly value: Value;
  readonly unit: string;
  /** The same, unrounded (at most six significant digits). */
  readonly exact: Value;
}

/**
 * What the check of a conversion printed by the article says: `agrees` is a sensible rounding of the exact value,
 * `rounded` is coarser, `other-unit` fits a sibling unit (nautical miles, short tons), `differs` fits nothing.
 */
export type Verdict = 'agrees' | 'rounded' | 'other-unit' | 'differs';

/** Another unit that the same words may mean: a US or an imperial gallon, a short, long or metric ton. */
export interface OtherReading {
  readonly unit: string;
  readonly label: string;
  readonly si: Value;
  readonly converted: Converted;
}

export interface Quantity extends Span {
  readonly text: string;
  readonly dimension: Dimension;
  /** In `unit`. */
  readonly value: Value;
  /** Canonical symbol: `km`, `km²`, `mi`, `°F`. */
  readonly unit: string;
  readonly bound: Bound;
  /** A difference of temperatures ("1.5 °C warmer"), not a reading of a thermometer. */
  readonly difference: boolean;
  /** In the SI unit of the dimension: m, m², m³, kg, m/s, K (also for differences), Pa, J, W, m³/s, m/m³, rad. */
  readonly si: Value;
  readonly converted: Converted;
  readonly others?: readonly OtherReading[];
  /** This quantity restates `quantities[restates]`, the article's own conversion of it. */
  readonly restates?: number;
  readonly verdict?: Verdict;
  /** For `differs`: by what share of the exact value the article is off, signed. */
  readonly off?: number;
  /** For `other-unit`: the unit that would fit. */
  readonly fits?: string;
  /** Of an area: its share of the country where it lies, as shown, and that country's name with its article. */
  readonly share?: { readonly text: string; readonly of: string };
  /** How many times something that the reader knows it is; `null`: about once. It is all that a page learns of where the reader is at home. */
  readonly comparison?: { readonly times: string | null; readonly as: string };
}

/** `metric`; `us` customary; `uk`: miles on roads, stones for people, otherwise metric. */
export type UnitSystem = 'metric' | 'us' | 'uk';
