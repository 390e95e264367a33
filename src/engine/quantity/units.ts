/**
 * The units and their exact constants.
 *
 * Sources: BIPM, *The International System of Units*, 9th edition (SI units, prefixes, and table 8: hectare, litre,
 * tonne; degree Celsius); NIST Special Publication 811, appendix B.8 (yard and pound of 1959, and all that follows
 * from them; nautical mile; horsepower; British thermal unit (IT); ton of TNT; conventional mercury); NIST Handbook
 * 44, appendix C (acre-foot, barrel of 42 gallons, US measures); UK Units of Measurement Regulations 1995 (gallon
 * of 4.54609 L). Land measures: the metric dunam and Taiwan's, Egypt's and Thailand's own definitions, as noted.
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
const US_GALLON = 0.003785411784;
const IMPERIAL_GALLON = 0.00454609;
const HOUR = 3600;
const GRAVITY = 9.80665;

type Row = readonly [symbol: string, factor: number, system: System, metric: string, customary: string, label?: string];

const ROWS: Readonly<Record<Dimension, readonly Row[]>> = {
  length: [
    ['m', 1, 'metric', 'm', 'ft'],
    ['km', 1000, 'metric', 'km', 'mi'],
    ['in', FOOT / 12, 'us', 'cm', 'in'],
    ['ft', FOOT, 'us', 'm', 'ft'],
    ['yd', FOOT * 3, 'us', 'm', 'yd'],
    ['mi', MILE, 'us', 'km', 'mi'],
    ['fathom', FOOT * 6, 'sea', 'm', 'ft', 'fathom*'],
    ['furlong', FOOT * 660, 'imperial', 'm', 'mi', 'furlong*'],
    ['nmi', 1852, 'sea', 'km', 'mi', 'nautical mile*'],
    // People's Republic of China, since 1930: half a kilometre.
    ['li', 500, 'other', 'km', 'mi'],
    ['ly', 9460730472580800, 'other', 'km', 'mi', 'light-year*'],
  ],
  area: [
    ['m²', 1, 'metric', 'm²', 'ft²'],
    ['km²', 1e6, 'metric', 'km²', 'mi²'],
    ['cm²', 1e-4, 'metric', 'cm²', 'in²'],
    ['mm²', 1e-6, 'metric', 'mm²', 'in²'],
    ['ha', 1e4, 'metric', 'ha', 'acre'],
    ['in²', (FOOT / 12) ** 2, 'us', 'cm²', 'in²', 'sq in'],
    ['ft²', FOOT ** 2, 'us', 'm²', 'ft²', 'sq ft'],
    ['yd²', (FOOT * 3) ** 2, 'us', 'm²', 'yd²', 'sq yd'],
    ['mi²', MILE ** 2, 'us', 'km²', 'mi²', 'sq mi'],
    ['acre', FOOT * 66 * (FOOT * 660), 'us', 'ha', 'acre', 'acre*'],
    // The metric dunam of Israel, Jordan, Lebanon, Syria and Turkey; Iraq's was 2,500 m² (see readings.ts).
    ['dunam', 1000, 'other', 'ha', 'acre', 'dunam*'],
    ['iraqi dunam', 2500, 'other', 'ha', 'acre', 'Iraqi dunam*'],
    // Egypt: 24 kirat of 175.03472 m².
    ['feddan', 4200.83328, 'other', 'ha', 'acre', 'feddan*'],
    // China, since 1930: a fifteenth of a hectare.
    ['mu', 1e4 / 15, 'other', 'ha', 'acre'],
    // Thailand, since 1923: 40 m squared.
    ['rai', 1600, 'other', 'ha', 'acre'],
    // Japan, since 1891: 400/121 m².
    ['tsubo', 400 / 121, 'other', 'm²', 'ft²'],
    // Afghanistan.
    ['jerib', 2000, 'other', 'ha', 'acre', 'jerib*'],
  ],
  volume: [
    ['L', 1e-3, 'metric', 'L', 'gal'],
    ['mL', 1e-6, 'metric', 'mL', 'fl oz'],
    ['m³', 1, 'metric', 'm³', 'ft³'],
    ['cm³', 1e-6, 'metric', 'cm³', 'in³'],
    ['km³', 1e9, 'metric', 'km³', 'mi³'],
    ['in³', (FOOT / 12) ** 3, 'us', 'cm³', 'in³', 'cu in'],
    ['ft³', FOOT ** 3, 'us', 'm³', 'ft³', 'cu ft'],
    ['yd³', (FOOT * 3) ** 3, 'us', 'm³', 'yd³', 'cu yd'],
    ['mi³', MILE ** 3, 'us', 'km³', 'mi³', 'cu mi'],
    ['gal', US_GALLON, 'us', 'L', 'gal', 'US gal'],
    ['qt', US_GALLON / 4, 'us', 'L', 'qt', 'US qt'],
    ['pt', US_GALLON / 8, 'us', 'L', 'pt', 'US pt'],
    ['cup', US_GALLON / 16, 'us', 'mL', 'cup', 'cup*'],
    ['fl oz', US_GALLON / 128, 'us', 'mL', 'fl oz', 'US fl oz'],
    ['tbsp', US_GALLON / 256, 'us', 'mL', 'tbsp'],
    ['tsp', US_GALLON / 768, 'us', 'mL', 'tsp'],
    ['imp gal', IMPERIAL_GALLON, 'imperial', 'L', 'gal', 'UK gal'],
    ['imp qt', IMPERIAL_GALLON / 4, 'imperial', 'L', 'qt', 'UK qt'],
    ['imp pt', IMPERIAL_GALLON / 8, 'imperial', 'L', 'pt', 'UK pt'],
    ['imp fl oz', IMPERIAL_GALLON / 160, 'imperial', 'mL', 'fl oz', 'UK fl oz'],
    ['bbl', US_GALLON * 42, 'other', 'L', 'gal', 'barrel*'],
    ['acre-ft', FOOT * 66 * FOOT * 660 * FOOT, 'us', 'm³', 'acre-ft'],
  ],
  mass: [
    ['kg', 1, 'metric', 'kg', 'lb'],
    ['g', 1e-3, 'metric', 'g', 'oz'],
    ['t', 1000, 'metric', 't', 'short ton', 'tonne*'],
    ['lb', POUND, 'us', 'kg', 'lb'],
    ['oz', POUND / 16, 'us', 'g', 'oz'],
    ['troy oz', 480 * (POUND / 7000), 'other', 'g', 'oz'],
    ['st', POUND * 14, 'imperial', 'kg', 'lb', 'st'],
    ['short ton', POUND * 2000, 'us', 't', 'short ton', 'short ton*'],
    ['long ton', POUND * 2240, 'imperial', 't', 'short ton', 'long ton*'],
  ],
  speed: [
    ['km/h', 1000 / HOUR, 'metric', 'km/h', 'mph'],
    ['m/s', 1, 'metric', 'm/s', 'mph'],
    ['mph', MILE / HOUR, 'us', 'km/h', 'mph'],
    ['ft/s', FOOT, 'us', 'm/s', 'ft/s'],
    ['kn', 1852 / HOUR, 'sea', 'km/h', 'mph', 'knot*'],
    // ICAO standard atmosphere, sea level, 15 °C.
    ['Mach', 340.294, 'other', 'km/h', 'mph'],
  ],
  temperature: [
    ['°C', 1, 'metric', '°C', '°F'],
    ['°F', 5 / 9, 'us', '°C', '°F'],
    ['K', 1, 'other', '°C', '°F'],
  ],
  pressure: [
    ['Pa', 1, 'metric', 'Pa', 'psi'],
    ['kPa', 1e3, 'metric', 'kPa', 'psi'],
    ['hPa', 100, 'metric', 'hPa', 'inHg'],
    ['mbar', 100, 'metric', 'hPa', 'inHg'],
    ['bar', 1e5, 'metric', 'bar', 'psi'],
    ['atm', 101325, 'other', 'bar', 'psi'],
    ['mmHg', 133.322387415, 'other', 'kPa', 'psi'],
    ['inHg', 133.322387415 * 25.4, 'us', 'hPa', 'inHg'],
    ['psi', (POUND * GRAVITY) / (FOOT / 12) ** 2, 'us', 'kPa', 'psi'],
  ],
  energy: [
    ['J', 1, 'metric', 'J', 'BTU'],
    ['kJ', 1e3, 'metric', 'kJ', 'kcal'],
    ['MJ', 1e6, 'metric', 'MJ', 'kWh'],
    ['TJ', 1e12, 'metric', 'TJ', 'kt TNT'],
    ['Wh', 3600, 'other', 'kJ', 'BTU'],
    ['kWh', 3.6e6, 'other', 'MJ', 'BTU'],
    ['MWh', 3.6e9, 'other', 'GJ', 'BTU'],
    ['GWh', 3.6e12, 'other', 'TJ', 'BTU'],
    ['TWh', 3.6e15, 'other', 'PJ', 'BTU'],
    ['kcal', 4184, 'other', 'kJ', 'kcal', 'kcal'],
    ['BTU', 1055.05585262, 'us', 'kJ', 'BTU'],
    ['t TNT', 4.184e9, 'other', 'GJ', 'GJ', 'tons of TNT'],
    ['kt TNT', 4.184e12, 'other', 'TJ', 'TJ', 'kilotons of TNT'],
    ['Mt TNT', 4.184e15, 'other', 'PJ', 'PJ', 'megatons of TNT'],
  ],
  power: [
    ['W', 1, 'metric', 'W', 'hp'],
    ['kW', 1e3, 'metric', 'kW', 'hp'],
    ['hp', FOOT * POUND * GRAVITY * 550, 'us', 'kW', 'hp'],
  ],
  flow: [
    ['m³/s', 1, 'metric', 'm³/s', 'ft³/s'],
    ['L/s', 1e-3, 'metric', 'L/s', 'gal/min'],
    ['L/min', 1e-3 / 60, 'metric', 'L/min', 'gal/min'],
    ['ft³/s', FOOT ** 3, 'us', 'm³/s', 'ft³/s', 'cu ft/s'],
    ['gal/min', US_GALLON / 60, 'us', 'L/min', 'gal/min', 'US gal/min'],
    ['bbl/d', (US_GALLON * 42) / 86400, 'other', 'm³/d', 'gal/d', 'barrels a day'],
    ['m³/d', 1 / 86400, 'metric', 'm³/d', 'bbl/d', 'm³ a day'],
    ['gal/d', US_GALLON / 86400, 'us', 'm³/d', 'gal/d', 'US gal a day'],
  ],
  'fuel-economy': [
    // Litres for a distance: the inverse of the others, see toSi.
    ['L/100 km', 1e8, 'metric', 'L/100 km', 'mpg'],
    ['km/L', 1e6, 'metric', 'km/L', 'mpg'],
    ['mpg', MILE / US_GALLON, 'us', 'L/100 km', 'mpg', 'mpg (US)'],
    ['imp mpg', MILE / IMPERIAL_GALLON, 'imperial', 'L/100 km', 'mpg', 'mpg (UK)'],
  ],
  angle: [['°', Math.PI / 180, 'other', '°', '°']],
};

const UNITS = new Map<string, Unit>();
for (const dimension of Object.keys(ROWS) as Dimension[]) {
  for (const [symbol, factor, system, metric, customary, label = symbol] of ROWS[dimension]) {
    const offset = symbol === '°C' ? 273.15 : symbol === '°F' ? 273.15 - 160 / 9 : 0;
    UNITS.set(symbol, { symbol, dimension, factor, offset, system, metric, customary, label });
  }
}

/** SI prefixes met in prose: symbol, name, factor. */
export const PREFIXES: readonly (readonly [string, string, number])[] = [
  ['p', 'pico', 1e-12],
  ['n', 'nano', 1e-9],
  ['µ', 'micro', 1e-6],
  ['m', 'milli', 1e-3],
  ['c', 'centi', 1e-2],
  ['d', 'deci', 0.1],
  ['da', 'deca', 10],
  ['h', 'hecto', 100],
  ['k', 'kilo', 1e3],
  ['M', 'mega', 1e6],
  ['G', 'giga', 1e9],
  ['T', 'tera', 1e12],
  ['P', 'peta', 1e15],
];

/** Units that take prefixes: symbol, name, and the customary unit for small ones and for large ones. */
export const PREFIXED: readonly (readonly [string, string, string, string])[] = [
  ['m', 'metre', 'in', 'mi'],
  ['g', 'gram', 'oz', 'short ton'],
  ['L', 'litre', 'fl oz', 'gal'],
  ['W', 'watt', 'hp', 'hp'],
  ['J', 'joule', 'BTU', 'BTU'],
  ['Pa', 'pascal', 'psi', 'psi'],
  ['Wh', 'watt-hour', 'BTU', 'BTU'],
];
for (const [base, , small, large] of PREFIXED) {
  const root = UNITS.get(base)!;
  for (const [prefix, , scale] of PREFIXES) {
    const symbol = prefix + base;
    if (UNITS.has(symbol)) continue;
    const customary = scale < 1 ? small : large;
    UNITS.set(symbol, { ...root, symbol, label: symbol, factor: root.factor * scale, metric: symbol, customary });
  }
}

/** The unit of a canonical symbol. Throws for symbols that are none: they come from this folder's own tables. */
export function unitOf(symbol: string): Unit {
  const unit = UNITS.get(symbol);
  if (!unit) throw new Error(`no unit ${symbol}`);
  return unit;
}

export const allUnits = (): Iterable<Unit> => UNITS.values();

const POWERS = ['', '', '²', '³'] as const;

/** The square (2) or cube (3) of a unit of length. */
export function powerOf(length: Unit, power: 2 | 3): Unit {
  const symbol = length.symbol + POWERS[power];
  const known = UNITS.get(symbol);
  if (known) return known;
  const base = power === 2 ? unitOf('m²') : unitOf('m³');
  const customary = length.factor < 0.5 ? (power === 2 ? 'in²' : 'in³') : base.customary;
  const unit: Unit = {
    ...base,
    symbol,
    label: symbol,
    factor: length.factor ** power,
    system: length.system,
    customary,
  };
  UNITS.set(symbol, unit);
  return unit;
}

/** Seconds in the units of time that make a speed or a flow. A distance a day or a year stays a distance. */
export const SECONDS: Readonly<Record<string, number>> = { ms: 1e-3, s: 1, min: 60, h: HOUR };

/** A length or a volume per unit of time, a key of {@link SECONDS}. */
export function rateOf(unit: Unit, time: string): Unit {
  const plain = `${unit.symbol}/${time}`;
  const symbol = plain === 'mi/h' ? 'mph' : plain === 'nmi/h' ? 'kn' : plain;
  const known = UNITS.get(symbol);
  if (known) return known;
  const speed = unit.dimension === 'length';
  const base = speed ? unitOf('km/h') : unitOf('m³/s');
  const factor = unit.factor / SECONDS[time]!;
  const rate: Unit = { ...base, symbol, label: symbol, factor, system: unit.system };
  UNITS.set(symbol, rate);
  return rate;
}

/** In the SI unit of the dimension. `difference`: a difference of temperatures, which has no zero point. */
export function toSi(value: number, unit: Unit, difference = false): number {
  if (unit.symbol === 'L/100 km') return unit.factor / value;
  return value * unit.factor + (difference ? 0 : unit.offset);
}

export function fromSi(si: number, unit: Unit, difference = false): number {
  if (unit.symbol === 'L/100 km') return unit.factor / si;
  return (si - (difference ? 0 : unit.offset)) / unit.factor;
}
