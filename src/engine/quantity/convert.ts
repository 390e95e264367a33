/** Which unit a figure is shown in, and the figure there. */
import type { Converted, UnitSystem, Value } from '../types.ts';
import { feetAndInches, formatFigure, stonesAndPounds } from './display.ts';
import { convertedDecimals, decimalsOf, roundTo, significant } from './round.ts';
import { fromSi, type Unit, unitOf } from './units.ts';

export interface ConvertOptions {
  /** The reader's units; a figure that is in them already goes to the other system. */
  readonly units: UnitSystem;
  /** BCP 47. */
  readonly locale: string;
  /** The text is at sea: what is in the reader's units already goes to nautical ones. */
  readonly maritime?: boolean;
}

export interface Source {
  readonly unit: Unit;
  /** One value, or both ends of a range; SI. */
  readonly si: readonly number[];
  /** The step in which the figure is written, in its unit. */
  readonly step: number;
  readonly difference: boolean;
  /** How tall or how heavy a person is. */
  readonly person?: boolean;
  /** Written in two units ("5ft 11in", "8 lb 6 oz"): precise to the smaller one. */
  readonly compound?: boolean;
}

const UK_CUSTOMARY: Readonly<Record<string, string>> = {
  gal: 'imp gal',
  qt: 'imp qt',
  pt: 'imp pt',
  'fl oz': 'imp fl oz',
  'short ton': 'long ton',
  mpg: 'imp mpg',
};
const UK_ROADS = new Set(['mi', 'mph', 'st', 'imp pt', 'imp mpg']);
const NAUTICAL: Readonly<Record<string, string>> = { km: 'nmi', mi: 'nmi', 'km/h': 'kn', mph: 'kn' };

/** Whether readers of `system` think in this unit. */
function isOwn(unit: Unit, system: UnitSystem): boolean {
  if (system === 'us') return unit.system === 'us';
  if (system === 'uk' && (UK_ROADS.has(unit.symbol) || unit.symbol === 'km' || unit.symbol === 'km/h'))
    return UK_ROADS.has(unit.symbol);
  return unit.system === 'metric';
}

function counterpart(unit: Unit, { units, maritime }: ConvertOptions): string {
  const own = isOwn(unit, units);
  if (own && maritime && NAUTICAL[unit.symbol]) return NAUTICAL[unit.symbol]!;
  const toMetric = units === 'us' ? own : !own;
  if (units !== 'uk') return toMetric ? unit.metric : unit.customary;
  if (own && UK_ROADS.has(unit.symbol)) return unit.metric;
  if (!own && (unit.metric === 'km' || unit.metric === 'km/h')) return unit.customary;
  const symbol = toMetric ? unit.metric : unit.customary;
  return UK_CUSTOMARY[symbol] ?? symbol;
}

/** Where the counterpart would give unhandy figures: [unit, from this SI size on, better unit], and the reverse. */
const LARGER: readonly (readonly [string, number, string])[] = [
  ['L', 10, 'm³'],
  ['mL', 2e-3, 'L'],
  ['kg', 1e4, 't'],
  ['g', 1, 'kg'],
  ['cm', 3, 'm'],
  ['ha', 1e8, 'km²'],
  ['acre', 2e8, 'mi²'],
  ['m²', 1e6, 'km²'],
  ['cm²', 1, 'm²'],
  ['ft²', 4e5, 'acre'],
  ['in²', 2, 'ft²'],
  ['in', 3, 'ft'],
  ['fl oz', 8e-3, 'gal'],
  ['imp fl oz', 9e-3, 'imp gal'],
  ['lb', 1e4, 'short ton'],
  ['oz', 0.9, 'lb'],
];
const SMALLER: readonly (readonly [string, number, string])[] = [
  ['mi', 160, 'ft'],
  ['km', 300, 'm'],
  ['m', 0.5, 'cm'],
  ['cm', 0.01, 'mm'],
  ['ft', 0.3, 'in'],
  ['t', 1000, 'kg'],
  ['short ton', 900, 'lb'],
  ['long ton', 1000, 'lb'],
  ['kg', 0.2, 'g'],
  ['lb', 0.2, 'oz'],
  ['L', 0.5e-3, 'mL'],
  ['gal', 1.8e-3, 'fl oz'],
  ['imp gal', 2e-3, 'imp fl oz'],
  ['ha', 4000, 'm²'],
  ['acre', 2000, 'ft²'],
  ['km²', 1e5, 'ha'],
  ['mi²', 1.3e5, 'acre'],
];

function handy(symbol: string, si: number, from: Unit): string {
  const larger = LARGER.find(([unit, least]) => unit === symbol && si >= least);
  if (larger) return larger[2];
  const smaller = SMALLER.find(([unit, below]) => unit === symbol && si < below && si > 0);
  return smaller && smaller[2] !== from.symbol ? smaller[2] : symbol;
}

/** The unit in which these readers see a figure of this unit and size. */
export function targetOf(source: Source, options: ConvertOptions): Unit {
  const size = Math.max(...source.si.map(Math.abs));
  const target = handy(counterpart(source.unit, options), size, source.unit);
  if (source.compound && target === 'm' && size < 2.5) return unitOf('cm');
  if (source.person && target === 'm' && size > 0.4 && size < 2.5) return unitOf('cm');
  return unitOf(target);
}

const asValue = (values: readonly number[]): Value => (values.length > 1 ? [values[0]!, values[1]!] : values[0]!);

/** People's heights in feet and inches, their weight in stones: where those are the reader's. */
function inTwoUnits(source: Source, target: Unit, units: UnitSystem): { text: string; unit: Unit } | null {
  const [si = 0] = source.si;
  if (!source.person || source.si.length > 1) return null;
  if (target.symbol === 'ft' || (target.symbol === 'in' && si > 0.9 && si < 2.5))
    return { text: feetAndInches(si), unit: unitOf('ft') };
  return units === 'uk' && target.symbol === 'lb' && si > 25 ? { text: stonesAndPounds(si), unit: unitOf('st') } : null;
}

/** The figure in the reader's units, rounded as it was written. Pure; never throws for finite figures. */
export function convertTo(source: Source, options: ConvertOptions): Converted {
  const target = targetOf(source, options);
  const exact = source.si.map((si) => fromSi(si, target, source.difference));
  const shown = exact.map((value) => significant(value, 6));
  const two = inTwoUnits(source, target, options.units);
  if (two) {
    const value = significant(fromSi(source.si[0]!, two.unit), 6);
    return { text: two.text, value: significant(value, 3), unit: two.unit.symbol, exact: value };
  }
  const decimals = decimalsFor(source, target, exact);
  const rounded = exact.map((value) => roundTo(value, decimals));
  return {
    text: formatFigure(rounded, target, options.locale, decimals),
    value: asValue(rounded),
    unit: target.symbol,
    exact: asValue(shown),
  };
}

function decimalsFor(source: Source, target: Unit, exact: readonly number[]): number {
  if (target.dimension === 'temperature' && !source.difference) return Math.max(0, decimalsOf(source.step));
  if (source.compound && target.symbol === 'cm') return 0;
  const own = fromSi(source.si.at(-1)!, source.unit, source.difference);
  const factor = own === 0 ? 1 : exact.at(-1)! / own;
  return convertedDecimals(exact, factor === 0 ? 1 : factor, source.step);
}
