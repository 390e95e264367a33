/**
 * The units and their exact constants.
 *
 * Sources: BIPM, *The International System of Units*, 9th edition (SI units, prefixes, and table 8: hectare, litre,
 * tonne; degree Celsius); NIST Special Publication 811, appendix B.8 (yard and pound of 1959, and all that follows
 * from them; nautical mile; horsepower; British thermal unit (IT); ton of TNT; conventional mercury); NIST Handbook
 * 44, appendix C (barrel of 42 gallons, US measures); UK Units of Measurement Regulations 1995 (gallon of 4.54609 L).
 * Land measures: each country's own definition, as noted. Squares, cubes, prefixes and rates follow from these.
 */
import type { Dimension } from '../types.ts';

/** `sea`: nautical. `other`: regional units and units outside both systems; readers of either convert them. */
export type System = 'metric' | 'us' | 'imperial' | 'sea' | 'other';

export interface Unit {
  /** Canonical: `km`, `mi²`, `°F`. */
  readonly symbol: string;
  readonly dimension: Dimension;
  /** SI units in one of this unit. */
  readonly factor: number;
  /** Kelvins at this scale's zero; 0 for all other units. */
  readonly offset: number;
  readonly system: System;
  /** Symbol of the unit that a metric reader and a US reader know for things of this size. */
  readonly metric: string;
  readonly customary: string;
  /** As shown after a figure; `*` stands where a plural s goes. */
  readonly label: string;
}

const FOOT = 0.3048;
const MILE = 1609.344;
const POUND = 0.45359237;
const GALLON = 0.003785411784;
const IMPERIAL_GALLON = 0.00454609;
const ACRE = FOOT * 66 * FOOT * 660;
const HOUR = 3600;
const DAY = 86400;
const MERCURY = 133.322387415;
/** Joules in a ton of TNT. */
const TNT = 4.184e9;

/** Symbol, factor, label (the symbol, where it is left out). */
type Row = readonly [symbol: string, factor: number, label?: string];

/** Units that share dimension and system; `metric` and `customary` as in {@link Unit}, '' for the unit itself. */
type Block = readonly [
  dimension: Dimension,
  system: System,
  metric: string,
  customary: string,
  ...rows: readonly Row[],
];

const BLOCKS: readonly Block[] = [
  ['length', 'metric', '', 'ft', ['m', 1]],
  ['length', 'metric', '', 'mi', ['km', 1000]],
  ['length', 'us', 'cm', '', ['in', FOOT / 12]],
  ['length', 'us', 'm', '', ['ft', FOOT], ['yd', FOOT * 3]],
  ['length', 'us', 'km', '', ['mi', MILE]],
  // Since 1930, half a kilometre in China. The light-year is the IAU's, of 365.25 days.
  ['length', 'sea', 'km', 'mi', ['nmi', 1852, 'nautical mile*'], ['li', 500], ['ly', 9460730472580800, 'light-year*']],
  ['area', 'metric', '', 'acre', ['ha', 1e4]],
  ['area', 'us', 'ha', '', ['acre', ACRE, 'acre*']],
  [
    'area',
    'other',
    'ha',
    'acre',
    // The metric dunam of Israel, Jordan, Lebanon, Syria and Turkey, and that of Iraq.
    ['dunam', 1000, 'dunam*'],
    ['iraqi dunam', 2500, 'Iraqi dunam*'],
    // Egypt: 24 kirat of 175.03472 m².
    ['feddan', 4200.83328, 'feddan*'],
    // China since 1930, a fifteenth of a hectare; Thailand since 1923, 40 m squared; Afghanistan.
    ['mu', 1e4 / 15],
    ['rai', 1600],
    ['jerib', 2000, 'jerib*'],
  ],
  // Japan since 1891.
  ['area', 'other', 'm²', 'ft²', ['tsubo', 400 / 121]],
  ['volume', 'metric', '', 'gal', ['L', 1e-3]],
  ['volume', 'us', 'L', '', ['gal', GALLON, 'US gal'], ['qt', GALLON / 4, 'US qt'], ['pt', GALLON / 8, 'US pt']],
  ['volume', 'us', 'mL', '', ['cup', GALLON / 16, 'cup*'], ['tbsp', GALLON / 256], ['tsp', GALLON / 768]],
  ['volume', 'us', 'mL', '', ['fl oz', GALLON / 128, 'US fl oz']],
  ['volume', 'imperial', 'L', 'gal', ['imp gal', IMPERIAL_GALLON, 'UK gal']],
  ['volume', 'imperial', 'L', 'qt', ['imp qt', IMPERIAL_GALLON / 4, 'UK qt']],
  ['volume', 'imperial', 'L', 'pt', ['imp pt', IMPERIAL_GALLON / 8, 'UK pt']],
  ['volume', 'imperial', 'mL', 'fl oz', ['imp fl oz', IMPERIAL_GALLON / 160, 'UK fl oz']],
  ['volume', 'other', 'L', 'gal', ['bbl', GALLON * 42, 'barrel*']],
  ['volume', 'us', 'm³', '', ['acre-ft', ACRE * FOOT]],
  ['mass', 'metric', '', 'lb', ['kg', 1]],
  ['mass', 'metric', '', 'oz', ['g', 1e-3]],
  ['mass', 'metric', '', 'short ton', ['t', 1000, 'tonne*']],
  ['mass', 'us', 'kg', '', ['lb', POUND]],
  ['mass', 'us', 'g', '', ['oz', POUND / 16]],
  ['mass', 'other', 'g', 'oz', ['troy oz', (POUND * 480) / 7000]],
  ['mass', 'imperial', 'kg', 'lb', ['st', POUND * 14]],
  ['mass', 'us', 't', '', ['short ton', POUND * 2000, 'short ton*']],
  ['mass', 'imperial', 't', 'short ton', ['long ton', POUND * 2240, 'long ton*']],
  ['speed', 'metric', '', 'mph', ['km/h', 1000 / HOUR], ['m/s', 1]],
  ['speed', 'us', 'km/h', '', ['mph', MILE / HOUR]],
  ['speed', 'sea', 'km/h', 'mph', ['kn', 1852 / HOUR, 'knot*']],
  // ICAO standard atmosphere, sea level, 15 °C.
  ['speed', 'other', 'km/h', 'mph', ['Mach', 340.294]],
  ['temperature', 'metric', '', '°F', ['°C', 1]],
  ['temperature', 'us', '°C', '', ['°F', 5 / 9]],
  ['temperature', 'other', '°C', '°F', ['K', 1]],
  ['pressure', 'metric', '', 'psi', ['Pa', 1], ['bar', 1e5]],
  ['pressure', 'metric', 'hPa', 'inHg', ['hPa', 100], ['mbar', 100]],
  ['pressure', 'other', 'bar', 'psi', ['atm', 101325]],
  ['pressure', 'other', 'kPa', 'psi', ['mmHg', MERCURY]],
  ['pressure', 'us', 'hPa', '', ['inHg', MERCURY * 25.4]],
  ['pressure', 'us', 'kPa', '', ['psi', (POUND * 9.80665) / (FOOT / 12) ** 2]],
  ['energy', 'metric', '', 'BTU', ['J', 1]],
  ['energy', 'other', 'kJ', 'BTU', ['Wh', HOUR], ['kcal', 4184]],
  ['energy', 'us', 'kJ', '', ['BTU', 1055.05585262]],
  [
    'energy',
    'other',
    'TJ',
    'TJ',
    ['t TNT', TNT, 'tons of TNT'],
    ['kt TNT', TNT * 1e3, 'kilotons of TNT'],
    ['Mt TNT', TNT * 1e6, 'megatons of TNT'],
  ],
  ['power', 'metric', '', 'hp', ['W', 1]],
  ['power', 'us', 'kW', '', ['hp', FOOT * POUND * 9.80665 * 550]],
  ['flow', 'metric', '', 'bbl/d', ['m³/d', 1 / DAY, 'm³ a day']],
  ['flow', 'other', 'm³/d', 'gal/d', ['bbl/d', (GALLON * 42) / DAY, 'barrels a day']],
  ['flow', 'us', 'm³/d', '', ['gal/d', GALLON / DAY, 'US gal a day']],
  // Litres for a distance are the inverse of the others: see toSi.
  ['fuel-economy', 'metric', '', 'mpg', ['L/100 km', 1e8], ['km/L', 1e6]],
  ['fuel-economy', 'us', 'L/100 km', '', ['mpg', MILE / GALLON, 'mpg (US)']],
  ['fuel-economy', 'imperial', 'L/100 km', 'mpg', ['imp mpg', MILE / IMPERIAL_GALLON, 'mpg (UK)']],
  ['angle', 'other', '', '', ['°', Math.PI / 180]],
];

const UNITS = new Map<string, Unit>();
for (const [dimension, system, metric, customary, ...rows] of BLOCKS) {
  for (const [symbol, factor, label = symbol] of rows) {
    const offset = symbol === '°C' ? 273.15 : symbol === '°F' ? 273.15 - 160 / 9 : 0;
    UNITS.set(symbol, {
      symbol,
      dimension,
      factor,
      offset,
      system,
      metric: metric || symbol,
      customary: customary || symbol,
      label,
    });
  }
}

/** SI prefixes met in prose: symbol, name, power of ten. */
export const PREFIXES: readonly (readonly [string, string, number])[] = [
  ['p', 'pico', -12],
  ['n', 'nano', -9],
  ['µ', 'micro', -6],
  ['m', 'milli', -3],
  ['c', 'centi', -2],
  ['d', 'deci', -1],
  ['h', 'hecto', 2],
  ['k', 'kilo', 3],
  ['M', 'mega', 6],
  ['G', 'giga', 9],
  ['T', 'tera', 12],
];

/** Units that take prefixes: symbol, name, and the customary unit for small ones. */
export const PREFIXED: readonly (readonly [string, string, string])[] = [
  ['m', 'metre', 'in'],
  ['g', 'gram', 'oz'],
  ['L', 'litre', 'fl oz'],
  ['W', 'watt', 'hp'],
  ['J', 'joule', 'BTU'],
  ['Pa', 'pascal', 'psi'],
  ['Wh', 'watt-hour', 'BTU'],
];
for (const [base, , small] of PREFIXED) {
  const root = UNITS.get(base)!;
  for (const [prefix, , power] of PREFIXES) {
    const symbol = prefix + base;
    const metric = base === 'Wh' ? `${prefix}J` : symbol;
    const customary = power < 0 ? small : root.customary;
    // Powers of ten divide exactly where they would not multiply so.
    const factor = power < 0 ? root.factor / 10 ** -power : root.factor * 10 ** power;
    if (!UNITS.has(symbol)) UNITS.set(symbol, { ...root, symbol, label: symbol, factor, metric, customary });
  }
}

/** The unit of a canonical symbol. Throws for symbols that are none: they come from this folder's own tables. */
export function unitOf(symbol: string): Unit {
  const known = UNITS.get(symbol);
  if (known) return known;
  const [, base = '', power, time] = /^(.+?)([²³])?(?:\/([a-z]+))?$/.exec(symbol)!;
  const unit = UNITS.get(base);
  if (!unit || (!power && !time)) throw new Error(`no unit ${symbol}`);
  const powered = power ? powerOf(unit, power === '²' ? 2 : 3) : unit;
  return time ? rateOf(powered, time) : powered;
}

export const allUnits = (): Iterable<Unit> => UNITS.values();

function added(unit: Unit): Unit {
  UNITS.set(unit.symbol, unit);
  return unit;
}

/** The square (2) or cube (3) of a unit of length. */
export function powerOf(length: Unit, power: 2 | 3): Unit {
  const [mark, word] = power === 2 ? ['²', 'sq'] : ['³', 'cu'];
  const symbol = length.symbol + mark;
  return (
    UNITS.get(symbol) ??
    added({
      ...length,
      symbol,
      dimension: power === 2 ? 'area' : 'volume',
      factor: length.factor ** power,
      metric: length.metric + mark,
      customary: length.customary + mark,
      label: length.system === 'metric' ? symbol : `${word} ${length.label}`,
    })
  );
}

/** Seconds in the units of time that make a speed or a flow. A distance a day or a year stays a distance. */
const SECONDS: Readonly<Record<string, number>> = { ms: 1e-3, s: 1, min: 60, h: HOUR };

/** A length or a volume per `ms`, `s`, `min` or `h`. */
export function rateOf(unit: Unit, time: string): Unit {
  const plain = `${unit.symbol}/${time}`;
  const symbol = plain === 'mi/h' ? 'mph' : plain === 'nmi/h' ? 'kn' : plain;
  const known = UNITS.get(symbol);
  if (known) return known;
  const speed = unit.dimension === 'length';
  const metric = unit.system === 'metric';
  return added({
    ...unit,
    symbol,
    dimension: speed ? 'speed' : 'flow',
    factor: unit.factor / SECONDS[time]!,
    metric: metric ? symbol : speed ? 'km/h' : `${unit.metric}/${time}`,
    customary: !metric ? symbol : speed ? 'mph' : `${unit.customary}/${time}`,
    label: `${unit.label.replace('*', 's')}/${time}`,
  });
}

/** In the SI unit of the dimension. `difference`: a difference of temperatures, which has no zero point. */
export function toSi(value: number, unit: Unit, difference = false): number {
  if (unit.symbol === 'L/100 km') return unit.factor / value;
  return value * unit.factor + (difference ? 0 : unit.offset);
}

export const fromSi = (si: number, unit: Unit, difference = false): number =>
  unit.symbol === 'L/100 km' ? unit.factor / si : (si - (difference ? 0 : unit.offset)) / unit.factor;
