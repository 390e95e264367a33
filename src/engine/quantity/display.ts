/** Figures as they are shown, in the reader's locale. */
import { type Unit, unitOf } from './units.ts';

const formats = new Map<string, Intl.NumberFormat>();

/** Making a format costs a hundred times what using it does, so each is made once. */
function formatOf(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale}|${options.notation}|${options.maximumFractionDigits}|${options.minimumFractionDigits}|${options.maximumSignificantDigits}`;
  let format = formats.get(key);
  if (!format) {
    try {
      format = new Intl.NumberFormat(locale, options);
    } catch {
      // A malformed locale: the reader still gets figures.
      format = new Intl.NumberFormat('en', options);
    }
    formats.set(key, format);
  }
  return format;
}

/** "1,200", "0.3", "6.1 million". `fixed`: closing zeros after the point are kept, as the ends of a range have them. */
export function formatNumber(value: number, locale: string, decimals: number, fixed = false): string {
  const size = Math.abs(value);
  if (size >= 1e6 && size < 1e15) {
    const digits = Math.min(Math.max(Math.floor(Math.log10(size)) + 1 + decimals, 2), 6);
    return formatOf(locale, { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: digits }).format(
      value,
    );
  }
  const fraction = Math.min(Math.max(decimals, 0), 20);
  return formatOf(locale, {
    notation: 'standard',
    maximumFractionDigits: fraction,
    minimumFractionDigits: fixed ? fraction : 0,
  }).format(value);
}

const plural = (label: string, values: readonly number[]): string =>
  label.replace('*', values.length === 1 && values[0] === 1 ? '' : 's');

/** A figure or a range with its unit: "39 sq mi", "12–16 mi", "-4 to 14 °F". */
export function formatFigure(values: readonly number[], unit: Unit, locale: string, decimals: number): string {
  const label = unit.symbol === 'acre' && values[0] === 1 ? 'acre' : plural(unit.label, values);
  const fixed = values.length > 1 && values.some((value) => !Number.isInteger(value));
  const numbers = values.map((value) => formatNumber(value, locale, decimals, fixed));
  const [first = '', second] = numbers;
  const joined =
    second === undefined || second === first
      ? first
      : values.some((value) => value < 0)
        ? `${first} – ${second}`
        : `${first}–${second}`;
  if (unit.symbol === 'Mach') return `Mach ${joined}`;
  return unit.symbol === '°' ? `${joined}°` : `${joined} ${label}`;
}

/** A height: "5 ft 11 in". `si` in metres. */
export function feetAndInches(si: number): string {
  const inches = Math.round(si / unitOf('in').factor);
  const rest = inches % 12;
  return rest === 0 ? `${inches / 12} ft` : `${(inches - rest) / 12} ft ${rest} in`;
}

/** A person's weight: "12 st 4 lb". `si` in kilograms. */
export function stonesAndPounds(si: number): string {
  const pounds = Math.round(si / unitOf('lb').factor);
  const rest = pounds % 14;
  return rest === 0 ? `${pounds / 14} st` : `${(pounds - rest) / 14} st ${rest} lb`;
}

const POINTS = ['north', 'north-east', 'east', 'south-east', 'south', 'south-west', 'west', 'north-west'];

/** The point of the compass nearest to a bearing in degrees. */
export const compassPoint = (degrees: number): string => POINTS[Math.round(degrees / 45) % 8]!;
