/** A figure that was accepted: what is known of it before conversions are linked. */
import type { Bound } from '../types.ts';
import { boundOf } from './bounds.ts';
import { lookBack } from './chars.ts';
import type { Readings } from './readings.ts';
import { readingsOf } from './readings.ts';
import type { Site } from './site.ts';
import type { Stated } from './stated.ts';
import { degreesMean, isDifference, isScaleLetter } from './temperature.ts';
import { toSi, type Unit, unitOf } from './units.ts';

export interface Draft extends Stated {
  readonly text: string;
  readonly values: readonly number[];
  readonly bound: Bound;
  readonly readings: Readings;
  readonly person: boolean;
  readonly compound: boolean;
}

/** How tall or how heavy somebody is. */
function isPerson({ figure, before, after }: Site, unit: Unit, si: number): boolean {
  if (unit.dimension === 'length') {
    if (si <= 1.1 || si >= 2.5) return false;
    const tall = /^[ -]tall\b/i.test(after) || (figure.compound && unit.symbol === 'ft');
    return tall && !/\b(?:wall|fence|wave|snow)/i.test(before);
  }
  if (unit.dimension !== 'mass' || si < 25 || si > 350) return false;
  const someone = /\b(?:s?he|his|her|who|(?:wo)?man|boy|girl|suspect|boxer|player|patient)\b/i.test(before);
  return unit.symbol === 'st' || (someone && /\bweigh/i.test(before));
}

/** The unit of a temperature or an angle, or null where nothing says that it is one. */
function settledUnit(site: Site): Unit | null {
  const { match } = site.figure;
  if (match.need === 'degree') {
    if (site.paired?.dimension === 'temperature') return unitOf(site.paired.symbol === '°F' ? '°C' : '°F');
    const meant = degreesMean(site);
    return meant && unitOf(meant);
  }
  if (match.need === 'scale') return site.alone || isScaleLetter(site) ? match.unit : null;
  return match.unit;
}

/**
 * Ranges keep the order in which they are written, but for one: below zero writers go by size ("-8 to -11", "minus 10
 * to 12"), as they do above it, so where both ends are negative and fall, they are kept low to high.
 */
function ordered(values: readonly number[]): readonly number[] {
  const [first = 0, second] = values;
  return second !== undefined && first < 0 && second < first ? [second, first] : values;
}

/** The draft of an accepted figure; null where its unit cannot be settled. `inherits`: restates a difference. */
export function draftOf(site: Site, group: number, inherits: boolean): Draft | null {
  const { figure, text } = site;
  const settled = settledUnit(site);
  if (!settled) return null;
  const warm = settled.dimension === 'temperature';
  const difference = warm && (inherits || isDifference(site));
  const belowZero = warm && /^ below zero\b/i.test(site.after);
  const values = ordered(
    figure.values.map((value, i) =>
      warm && (belowZero || (i === 0 ? site.negative : figure.items[i]!.signed)) ? -value : value,
    ),
  );
  const readings: Readings =
    figure.match.need === 'degree' && warm
      ? [settled.symbol, settled.symbol === '°C' ? '°F' : '°C']
      : settled === figure.match.unit
        ? readingsOf(site)
        : [settled.symbol];
  const unit = unitOf(readings[0]);
  const si = values.map((value) => toSi(value, unit, difference));
  const start = warm && site.negative ? signStart(text, figure.start) : figure.start;
  return {
    start,
    end: figure.end,
    text: text.slice(start, figure.end),
    unit,
    values,
    si,
    step: Math.min(...figure.items.map((item) => item.step)),
    difference,
    group,
    bound: boundOf(
      text.slice(Math.max(0, start - 30), start),
      text.slice(figure.end, figure.end + 20),
      figure.items[0]!.mark ?? figure.items.at(-1)!.mark,
    ),
    readings,
    person: isPerson(site, unit, si[0]!),
    compound: figure.compound,
  };
}

/** Where the minus before a figure begins: a sign, or the word. */
function signStart(text: string, start: number): number {
  return lookBack(text, start, /minus $/i) ? start - 6 : start - 1;
}

/** The same temperature as a difference of two. */
export function asDifference(draft: Draft): Draft {
  return { ...draft, difference: true, si: draft.values.map((value) => toSi(value, draft.unit, true)) };
}
