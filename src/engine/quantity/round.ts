/**
 * How precisely a converted figure is given: as precisely as it was written, and no more.
 *
 * The rule is that of Wikipedia's {{convert}}: as many decimals as written (closing zeros count as negative ones),
 * one more for each power of ten that the conversion shrinks the figure by, counted from factors of 0.2 to 2, and
 * never fewer than two significant digits. It reproduces four of five conversions that writers print.
 */

/** Decimals of a figure that is written in steps of `step`: 2 for 0.01, 0 for 1, -2 for 100, 1 for a half. */
export const decimalsOf = (step: number): number => Math.ceil(-Math.log10(step) - 1e-9);

const magnitude = (value: number): number => (value === 0 ? 0 : Math.floor(Math.log10(Math.abs(value)) + 1e-12));

/**
 * Decimals for values converted by about `factor` from figures written in steps of `step`; both ends of a range
 * get the same.
 */
export function convertedDecimals(values: readonly number[], factor: number, step: number): number {
  const wanted = decimalsOf(step) - Math.floor(Math.log10(5 * Math.abs(factor)) + 1e-9);
  const largest = Math.max(...values.map(Math.abs));
  return largest === 0 ? wanted : Math.max(wanted, 1 - magnitude(largest));
}

/** Half away from zero, at `decimals` (negative: tens, hundreds), free of binary dust. */
export function roundTo(value: number, decimals: number): number {
  const scale = 10 ** Math.abs(decimals);
  const scaled = decimals >= 0 ? Math.abs(value) * scale : Math.abs(value) / scale;
  const whole = Math.round(Number(scaled.toPrecision(15)));
  const rounded = decimals >= 0 ? whole / scale : whole * scale;
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

/** At most `digits` significant digits. A whole number that has no more is itself, and need not be written to be read. */
export const significant = (value: number, digits: number): number =>
  Number.isInteger(value) && Math.abs(value) < 10 ** digits ? value : Number(value.toPrecision(digits));
