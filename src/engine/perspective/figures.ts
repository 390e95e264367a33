/** How finely a share or a multiple may be given: no finer than what it was made from. */
import type { Quantity } from '../types.ts';

const MOST = 2;

/** Significant digits of a figure as it was written: 100 has one, 1,250 has three, 0.5 has one. At most two count. */
export function figuresOf(value: number): number {
  const [digits = ''] = String(Math.abs(value)).split('e');
  const significant = digits.replace('.', '').replace(/^0+/, '');
  const written = digits.includes('.') ? significant : significant.replace(/0+$/, '');
  return Math.min(MOST, Math.max(1, written.length));
}

/** `value` rounded: with one figure, but two where the first of them is a 1, as 0.14 would else lose a third. */
export function roundedTo(value: number, figures: number): number {
  const leading = Number(value.toExponential().charAt(0));
  return Number(value.toPrecision(leading === 1 ? MOST : figures));
}

/** The one figure of a quantity; of a range none: a share of each end would be two more figures to read. */
export function singleOf({ si, value }: Quantity): { readonly si: number; readonly value: number } | null {
  return typeof si === 'number' && typeof value === 'number' && si > 0 ? { si, value } : null;
}
