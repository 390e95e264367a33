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

/**
 * One unit a row: symbol; SI units in it, as a product of figures and of units above; the symbols of its metric and
 * of its customary counterpart; label, where it is not the symbol. A metric unit is its own metric counterpart, a US
 * one its own customary one, so these name the other alone. Rows without a semicolon open a dimension and a system.
 */
const TABLE = `
length metric
m; 1; ft
km; 1000; mi
length us
ft; .3048; m
in; ft/12; cm
yd; 3*ft; m
mi; 5280*ft; km
length sea
nmi; 1852; km, mi; nautical mile*
length other
li; 500; km, mi
ly; 9460730472580800; km, mi; light-year*
area metric
ha; 1e4; acre
area us
acre; 43560*ft*ft; ha; acre*
area other
dunam; 1000; ha, acre; dunam*
iraqi dunam; 2500; ha, acre; Iraqi dunam*
feddan; 4200.83328; ha, acre; feddan*
mu; 1e4/15; ha, acre
rai; 1600; ha, acre
jerib; 2000; ha, acre; jerib*
tsubo; 400/121; m², ft²
volume metric
L; .001; gal
volume us
gal; 231*in*in*in; L; US gal
qt; gal/4; L; US qt
pt; gal/8; L; US pt
cup; gal/16; mL; cup*
fl oz; gal/128; mL; US fl oz
tbsp; gal/256; mL
tsp; gal/768; mL
acre-ft; acre*ft; m³
volume imperial
imp gal; .00454609; L, gal; UK gal
imp qt; imp gal/4; L, qt; UK qt
imp pt; imp gal/8; L, pt; UK pt
imp fl oz; imp gal/160; mL, fl oz; UK fl oz
volume other
bbl; 42*gal; L, gal; barrel*
mass metric
kg; 1; lb
g; .001; oz
t; 1000; short ton; tonne*
mass us
lb; .45359237; kg
oz; lb/16; g
short ton; 2000*lb; t; short ton*
mass imperial
st; 14*lb; kg, lb
long ton; 2240*lb; t, short ton; long ton*
mass other
troy oz; 480*lb/7000; g, oz
speed us
mph; mi/3600; km/h
speed sea
kn; nmi/3600; km/h, mph; knot*
speed other
Mach; 340.294; km/h, mph
temperature metric
°C; 1; °F
temperature us
°F; 5/9; °C
temperature other
K; 1; °C, °F
pressure metric
Pa; 1; psi
bar; 1e5; psi
hPa; 100; inHg
pressure us
psi; 9.80665*lb/in/in; kPa
inHg; 25.4*133.322387415; hPa
pressure other
mbar; 100; hPa, inHg
atm; 101325; bar, psi
mmHg; 133.322387415; kPa, psi
energy metric
J; 1; BTU
energy us
BTU; 1055.05585262; kJ
energy other
Wh; 3600; kJ, BTU
kcal; 4184; kJ, BTU
t TNT; 4.184e9; TJ, TJ; tons of TNT
kt TNT; 1000*t TNT; TJ, TJ; kilotons of TNT
Mt TNT; 1000*kt TNT; TJ, TJ; megatons of TNT
power metric
W; 1; hp
power us
hp; 550*9.80665*lb*ft; kW
flow metric
m³/d; 1/86400; bbl/d; m³ a day
flow us
gal/d; gal/86400; m³/d; US gal a day
flow other
bbl/d; bbl/86400; m³/d, gal/d; barrels a day
fuel-economy metric
L/100 km; 1e8; mpg
km/L; 1e6; mpg
fuel-economy us
mpg; mi/gal; L/100 km; mpg (US)
fuel-economy imperial
imp mpg; mi/imp gal; L/100 km, mpg; mpg (UK)
angle other
°; 3.141592653589793/180; °, °
`;
// Of the land measures: the metric dunam is that of Israel, Jordan, Lebanon, Syria and Turkey. The feddan is Egypt's,
// 24 kirat of 175.03472 m². Li and mu are China's since 1930, the mu a fifteenth of a hectare; the rai Thailand's
// since 1923, 40 m squared; the jerib Afghanistan's; the tsubo Japan's since 1891. The light-year is the IAU's, of
// 365.25 days. Mach is that of the ICAO standard atmosphere at sea level, 15 °C. Litres for a distance are the
// inverse of the other fuel economies: see toSi.

const UNITS = new Map<string, Unit>();

/** The value of a size in {@link TABLE}. */
const sizeOf = (size: string): number =>
  size
    .split('/')
    .map((part) => part.split('*').reduce((product, name) => product * (UNITS.get(name)?.factor ?? Number(name)), 1))
    .reduce((top, bottom) => top / bottom);

/** Kelvins at zero. */
const ZEROS: Readonly<Record<string, number>> = { '°C': 273.15, '°F': 273.15 - 160 / 9 };

function added(unit: Unit): Unit {
  UNITS.set(unit.symbol, unit);
  return unit;
}

let [dimension, system] = [] as string[];
for (const row of TABLE.trim().split('\n')) {
  const [symbol = '', size, counterparts = '', label = symbol] = row.split('; ');
  if (!size) [dimension, system] = row.split(' ');
  else {
    const [one = '', two = one] = counterparts.split(', ');
    added({
      symbol,
      dimension: dimension as Dimension,
      factor: sizeOf(size),
      offset: ZEROS[symbol] ?? 0,
      system: system as System,
      metric: system === 'metric' ? symbol : one,
      customary: system === 'us' ? symbol : two,
      label,
    });
  }
}

/** SI prefixes by symbol: name, power of ten. */
const PREFIXES = new Map(
  'p pico -12, n nano -9, µ micro -6, m milli -3, c centi -2, d deci -1, h hecto 2, k kilo 3, M mega 6, G giga 9, T tera 12'
    .split(', ')
    .map((row) => row.split(' ') as [string, string, string])
    .map(([symbol, name, power]) => [symbol, [name, Number(power)] as const]),
);

/** Units that take prefixes: symbol, name, the prefixes that prose gives it, the customary unit for small ones. */
const PREFIXED = `m; metre; pnµmcdk; in
g; gram; µmk; oz
L; litre; mcdhkM; fl oz
W; watt; mkMGT; hp
J; joule; kMGT; BTU
Pa; pascal; hkMG; psi
Wh; watt-hour; kMGT; BTU`;

/** Symbol and name of the prefixed units and of those that take the prefixes. */
export const NAMED: (readonly [symbol: string, name: string])[] = [];
for (const row of PREFIXED.split('\n')) {
  const [base = '', baseName = '', prefixes = '', small = ''] = row.split('; ');
  const root = UNITS.get(base)!;
  NAMED.push([base, baseName]);
  for (const prefix of prefixes) {
    const [name, power] = PREFIXES.get(prefix)!;
    const symbol = prefix + base;
    NAMED.push([symbol, name + baseName]);
    if (UNITS.has(symbol)) continue;
    added({
      ...root,
      symbol,
      label: symbol,
      // Powers of ten divide exactly where they would not multiply so.
      factor: power < 0 ? root.factor / 10 ** -power : root.factor * 10 ** power,
      metric: prefix + root.metric.replace('k', ''),
      customary: power < 0 ? small : root.customary,
    });
  }
}

/** Seconds in the units of time that make a speed or a flow. A distance a day or a year stays a distance. */
const SECONDS: Readonly<Record<string, number>> = { ms: 1e-3, s: 1, min: 60, h: 3600 };

/** Rates that have symbols of their own. */
const RATES: Readonly<Record<string, string>> = { 'mi/h': 'mph', 'nmi/h': 'kn' };

/**
 * The unit of a canonical symbol: one of the table, the square or cube of a length ("km²"), or a length or volume per
 * `ms`, `s`, `min` or `h` ("ft³/s"). Throws for symbols that are none: they come from this folder's own tables.
 */
export function unitOf(symbol: string): Unit {
  const known = UNITS.get(RATES[symbol] ?? symbol);
  if (known) return known;
  const [, base, mark, time] = /^(.+?)(?:([²³])|\/(\w+))$/.exec(symbol)!;
  const unit = unitOf(base!);
  return added(mark ? powerOf(unit, symbol, mark) : rateOf(unit, symbol, time!));
}

const powerOf = (length: Unit, symbol: string, mark: string): Unit => ({
  ...length,
  symbol,
  dimension: mark === '²' ? 'area' : 'volume',
  factor: length.factor ** (mark === '²' ? 2 : 3),
  metric: length.metric + mark,
  customary: length.customary + mark,
  label: length.system === 'metric' ? symbol : `${mark === '²' ? 'sq' : 'cu'} ${length.label}`,
});

function rateOf(unit: Unit, symbol: string, time: string): Unit {
  const speed = unit.dimension === 'length';
  const metric = unit.system === 'metric';
  return {
    ...unit,
    symbol,
    dimension: speed ? 'speed' : 'flow',
    factor: unit.factor / SECONDS[time]!,
    metric: metric ? symbol : speed ? 'km/h' : `${unit.metric}/${time}`,
    customary: !metric ? symbol : speed ? 'mph' : `${unit.customary}/${time}`,
    label: `${unit.label.replace('*', 's')}/${time}`,
  };
}

export const allUnits = (): Iterable<Unit> => UNITS.values();

const isInverse = (unit: Unit): boolean => unit.symbol === 'L/100 km';

/** In the SI unit of the dimension. `difference`: a difference of temperatures, which has no zero point. */
export const toSi = (value: number, unit: Unit, difference = false): number =>
  isInverse(unit) ? unit.factor / value : value * unit.factor + (difference ? 0 : unit.offset);

export const fromSi = (si: number, unit: Unit, difference = false): number =>
  isInverse(unit) ? unit.factor / si : (si - (difference ? 0 : unit.offset)) / unit.factor;
