/** Numbers and dates as the reader's locale writes them. */
import type { PartialDate, Value } from '../engine/types.ts';
import type { Reader } from './strings.ts';

/** `2017`, `May 2017` or `30 May 2017`: as precise as the date is known. What is no date is given back as it is. */
export function formatDate(date: PartialDate, locale: string): string {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date);
  if (parts === null) return date;
  const [, year, month, day] = parts;
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' };
  if (month !== undefined) options.month = 'short';
  if (day !== undefined) options.day = 'numeric';
  const time = Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1));
  return new Intl.DateTimeFormat(locale, options).format(time);
}

export function formatCount(count: number, locale: string): string {
  return new Intl.NumberFormat(locale).format(count);
}

/** A figure or both ends of a range, at most `digits` significant digits: `38.61`, `12.43–15.53`. */
export function formatValue(value: Value, locale: string, digits = 4): string {
  const format = new Intl.NumberFormat(locale, { maximumSignificantDigits: digits });
  if (typeof value === 'number') return format.format(value);
  return `${format.format(value[0])}–${format.format(value[1])}`;
}

/** The size of a share, without its sign: 0.29 and -0.29 give `29%`. */
export function formatShare(share: number, locale: string): string {
  const size = Math.abs(share);
  const digits = size < 0.1 ? 1 : 0;
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: digits }).format(size);
}

export function formatKilometres(kilometres: number, locale: string): string {
  const options = { style: 'unit', unit: 'kilometer', maximumSignificantDigits: 2 } as const;
  return new Intl.NumberFormat(locale, options).format(kilometres);
}

/** `34.55° N, 38.28° E`: two decimals are about a kilometre, as fine as the knowledge is. */
export function formatCoordinates(lat: number, lon: number, { t, locale }: Reader): string {
  const format = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const north = t(lat < 0 ? 'degreesSouth' : 'degreesNorth', format.format(Math.abs(lat)));
  const east = t(lon < 0 ? 'degreesWest' : 'degreesEast', format.format(Math.abs(lon)));
  return `${north}, ${east}`;
}
