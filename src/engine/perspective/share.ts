/** The share that an area has of the country in which it lies. */
import type { Measure } from '../knowledge.ts';
import { formatNumber } from '../text/number-format.ts';
import type { Quantity } from '../types.ts';
import { figuresOf, roundedTo, singleOf } from './figures.ts';

const M2_PER_KM2 = 1e6;
/** A smaller share is a row of zeros. */
const LEAST = 1e-4;

/**
 * @param country ISO 3166-1 alpha-2; null: nobody knows where the area is.
 * @returns null for what is no part of the country, or too small a one.
 */
export function shareOf(
  quantity: Quantity,
  country: string | null,
  measures: readonly Measure[],
  locale: string,
): NonNullable<Quantity['share']> | null {
  const figure = singleOf(quantity);
  const whole = country === null ? undefined : measures.find((measure) => measure.country === country);
  if (figure === null || whole === undefined) return null;
  const share = figure.si / M2_PER_KM2 / whole.size;
  // From nine tenths on the figure is that of the country itself, counted otherwise.
  if (share < LEAST || share > 0.9) return null;
  const rounded = roundedTo(share, figuresOf(figure.value));
  return { text: formatNumber(rounded, locale, 'percent', 2), of: whole.name };
}
