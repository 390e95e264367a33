/** Figures as they are shown, in the reader's locale. */
import { formatNumber as format } from '../text/number-format.ts';
import { type Unit, unitOf } from './units.ts';

/** "1,200", "0.3", "6.1 million". `fixed`: closing zeros after the point are kept, as the ends of a range have them. */
export function formatNumber(value: number, locale: string, decimals: number, fixed = false): string {
  const size = Math.abs(value);
  if (size >= 1e6 && size < 1e15) {
    const digits = Math.min(Math.max(Math.floor(Math.log10(size)) + 1 + decimals, 2), 6);
    return format(value, locale, 'compact', digits);
  }
  const fraction = Math.min(Math.max(decimals, 0), 20);
  return format(value, locale, fixed ? 'fixed' : 'plain', fraction);
}

/** A figure or a range with its unit: "39 sq mi", "12–16 mi", "-4 – 14 °F". */
export function formatFigure(values: readonly number[], unit: Unit, locale: string, decimals: number): string {
  const fixed = values.length > 1 && values.some((value) => !Number.isInteger(value));
  const numbers = new Set(values.map((value) => formatNumber(value, locale, decimals, fixed)));
  const joined = [...numbers].join(values.some((value) => value < 0) ? ' – ' : '–');
  if (unit.symbol === 'Mach') return `Mach ${joined}`;
  const label = unit.label.replace('*', values.every((value) => value === 1) ? '' : 's');
  return joined + (label === '°' ? '°' : ` ${label}`);
}

/** The `si` size in two units: a height as "5 ft 11 in", a weight as "12 st 4 lb". */
export function inParts(si: number, large: string, small: string): string {
  const count = Math.round(unitOf(large).factor / unitOf(small).factor);
  const total = Math.round(si / unitOf(small).factor);
  const rest = total % count;
  return `${(total - rest) / count} ${large}${rest ? ` ${rest} ${small}` : ''}`;
}

const POINTS = ['north', 'north-east', 'east', 'south-east', 'south', 'south-west', 'west', 'north-west'];

/** The point of the compass nearest to a bearing in degrees. */
export const compassPoint = (degrees: number): string => POINTS[Math.round(degrees / 45) % 8]!;
