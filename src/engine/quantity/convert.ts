/** Which unit a figure is shown in, and the figure there. */
import type { Converted, UnitSystem, Value } from '../types.ts';
import { formatFigure, inParts } from './display.ts';
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

/** What is customary in the United Kingdom, by what is in the United States. */
export const IMPERIAL: Readonly<Record<string, string>> = {
  gal: 'imp gal',
  qt: 'imp qt',
  pt: 'imp pt',
  'fl oz': 'imp fl oz',
  'short ton': 'long ton',
  mpg: 'imp mpg',
};
const UK_ROADS = new Set(['mi', 'mph', 'st', 'imp pt', 'imp mpg']);
const NAUTICAL: Readonly<Record<string, string>> = { km: 'nmi', mi: 'nmi', 'km/h': 'kn', mph: 'kn' };

function counterpart(unit: Unit, { units, maritime }: ConvertOptions): string {
  const { symbol, metric, customary } = unit;
  const ukRoad = units === 'uk' && UK_ROADS.has(symbol);
  // British roads are in miles: kilometres are not those readers' own, though other metric units are.
  const road = units === 'uk' && /^km(?:\/h)?$/.test(metric);
  const own = ukRoad || (unit.system === (units === 'us' ? 'us' : 'metric') && !(road && symbol === metric));
  if (own && maritime && NAUTICAL[symbol]) return NAUTICAL[symbol];
  if (ukRoad) return metric;
  if (road) return customary;
  const target = own === (units === 'us') ? metric : customary;
  return units === 'uk' ? (IMPERIAL[target] ?? target) : target;
}

/**
 * Where a unit would give unhandy figures: unit, SI size from which on a larger one is used, that one; then the size
 * below which a smaller one is, and that one. Metres stay metres and feet feet however large: altitudes, depths.
 */
const HANDY = new Map(
  `cm|3|m|.01|mm; m|||.5|cm; km|||300|m; in|3|ft; ft|||.3|in; mi|||160|ft
cm²|1|m²; m²|1e6|km²; ha|1e8|km²|4000|m²; km²|||1e5|ha; in²|2|ft²; ft²|4e5|acre; acre|2e8|mi²|2000|ft²; mi²|||1.3e5|acre
mL|2e-3|L; L|10|m³|5e-4|mL; fl oz|8e-3|gal; gal|||1.8e-3|fl oz; imp fl oz|9e-3|imp gal; imp gal|||2e-3|imp fl oz
g|1|kg; kg|1e4|t|.2|g; t|||1000|kg; oz|.9|lb; lb|1e4|short ton|.2|oz; short ton|||900|lb; long ton|||1000|lb`
    .split(/; |\n/)
    .map((row) => row.split('|') as [string, ...string[]])
    .map(([unit, ...limits]) => [unit, limits]),
);

function handy(symbol: string, si: number, from: Unit): string {
  const [least, larger, below, smaller] = HANDY.get(symbol) ?? [];
  if (larger && si >= Number(least)) return larger;
  return smaller && si > 0 && si < Number(below) && smaller !== from.symbol ? smaller : symbol;
}

/** The unit in which these readers see a figure of this unit and size. */
export function targetOf(source: Source, options: ConvertOptions): Unit {
  const size = Math.max(...source.si.map(Math.abs));
  const target = handy(counterpart(source.unit, options), size, source.unit);
  // Heights of people.
  const tall = (source.compound || source.person) && target === 'm' && size < 2.5;
  return unitOf(tall ? 'cm' : target);
}

const asValue = (values: readonly number[]): Value => (values.length > 1 ? [values[0]!, values[1]!] : values[0]!);

/** People's heights in feet and inches, their weight in stones: where those are the reader's. */
function inTwoUnits(source: Source, target: Unit, units: UnitSystem): { text: string; unit: Unit } | null {
  const [si = 0] = source.si;
  if (!source.person || source.si.length > 1) return null;
  if (target.symbol === 'ft' || (target.symbol === 'in' && si > 0.9 && si < 2.5))
    return { text: inParts(si, 'ft', 'in'), unit: unitOf('ft') };
  return units === 'uk' && target.symbol === 'lb' && si > 25
    ? { text: inParts(si, 'st', 'lb'), unit: unitOf('st') }
    : null;
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
