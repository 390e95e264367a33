/**
 * The article's own conversions: which quantity restates which, and whether the two agree.
 *
 *     20 to 25 km (12.5 to 15.5 miles)     bracket right after
 *     a 10-mile road (16 km)               bracket a few words later, holding nothing else
 *     300 °C (572 °F, 573.15 K)            further ones in the same bracket
 *     42 gallons, or 159 litres            "or", stroke, dashes: only where the figures fit
 */

import type { Verdict } from '../types.ts';
import { boundStarts } from './bounds.ts';
import { lookAt } from './chars.ts';
import { IMPERIAL } from './convert.ts';
import { fromSi, toSi, type Unit, unitOf } from './units.ts';

export interface Stated {
  readonly start: number;
  readonly end: number;
  readonly unit: Unit;
  /** SI, one or two. */
  readonly si: readonly number[];
  /** The step in which it is written, in its unit. */
  readonly step: number;
  readonly difference: boolean;
  /** Sides of one product or members of one list share a group. */
  readonly group: number;
}

/** In UTF-16 units, between a figure and the one that restates it. */
export const MOST_BETWEEN = 48;

/** What stands between the two figures, up to the words of bound that go with the second. */
const OPENED = /^(?:-?[a-z]+)?\s?[([]\s?$/i;
/** Up to four words between a figure and the bracket that restates it. */
const LATER = /^[ -][a-z][a-z' -]{0,34} [([]$/i;
const FURTHER = /^\s?[,;/]\s?$/;
const BESIDE = /^(?:\s?[/–—]\s?|,? \(?or | - |,(?: that is,?)? )$/i;

const relative = (a: number, b: number): number => (a === b ? 0 : Math.abs(a - b) / Math.max(Math.abs(a), Math.abs(b)));

/** How far apart two statements of one fact are: a share, or for temperatures a twentieth of the kelvins. */
const apart = (a: Stated, b: Stated): number =>
  Math.max(
    ...a.si.map((si, i) =>
      a.unit.dimension === 'temperature' ? Math.abs(si - b.si[i]!) / 20 : relative(si, b.si[i]!),
    ),
  );

/** Where one figure, or group of figures, ends, and where the next begins and ends; `inside`: the first is in a bracket itself. */
export interface Places {
  readonly end: number;
  readonly start: number;
  readonly until: number;
  readonly inside: boolean;
}

/** How the second stands to the first: in a bracket right after it, which closes there or not; beside it; or further off. */
export interface Standing {
  readonly opened: boolean;
  readonly closed: boolean;
  readonly beside: boolean;
  readonly further: boolean;
}

export function standingOf(text: string, { end, start, until, inside }: Places): Standing {
  const between = boundStarts(text, start, end).map((to) => text.slice(end, to));
  const stands = (pattern: RegExp): boolean => between.some((words) => pattern.test(words));
  const [, close = ''] = lookAt(text, until, /^\s?([)\]]|[,;/])/) ?? [];
  return {
    opened: stands(OPENED),
    closed: close !== '',
    beside: stands(BESIDE),
    further: inside ? stands(FURTHER) : stands(LATER) && /[)\]]/.test(close),
  };
}

/** Whether the two could say the same at all. */
export const comparable = (a: Stated, b: Stated): boolean =>
  a.unit.dimension === b.unit.dimension &&
  a.unit !== b.unit &&
  a.difference === b.difference &&
  a.si.length === b.si.length;

/** Whether `b`, which stands to `a` like this and is {@link comparable}, restates it: the less it looks so, the nearer they must be. */
export function restates({ opened, closed, beside, further }: Standing, a: Stated, b: Stated): boolean {
  const gap = apart(a, b);
  if (opened) return gap < (!closed ? 0.1 : a.unit.dimension === 'temperature' ? 2 : 0.85);
  return (beside && gap < 0.08) || (further && gap < 0.1);
}

/** Units that a writer may have meant by the same word, or taken for one another. */
const SIBLINGS: readonly (readonly string[])[] = [
  ...Object.entries(IMPERIAL),
  ['t', 'short ton', 'long ton'],
  ['mi', 'nmi'],
  ['oz', 'troy oz'],
  ['kn', 'mph'],
  ['kn', 'km/h'],
  ['dunam', 'iraqi dunam'],
];

/** The same figures in another unit. */
export function readAs<T extends Stated>(one: T, symbol: string): T {
  const unit = unitOf(symbol);
  return { ...one, unit, si: one.si.map((si) => toSi(fromSi(si, one.unit, one.difference), unit, one.difference)) };
}

/** The figures re-read in each sibling of their unit. */
const misread = (one: Stated): Stated[] =>
  SIBLINGS.filter((all) => all.includes(one.unit.symbol)).flatMap((all) =>
    all.filter((symbol) => symbol !== one.unit.symbol).map((symbol) => readAs(one, symbol)),
  );

export interface Check {
  readonly verdict: Verdict;
  /** By what share of the exact value `b` is off, signed. */
  readonly off: number;
  /** Symbol of the sibling unit that fits. */
  readonly fits?: string;
}

const EDGE = 1 + 1e-9;

/** Written value and exact value in one unit, and the step of the former. */
interface Match {
  readonly written: number;
  readonly exact: number;
  readonly step: number;
}

/** Rounded to its last digit. Closing zeros may be digits, so there the figure must be near as well. */
const agrees = ({ written, exact, step }: Match): boolean =>
  Math.abs(written - exact) <= (step / 2) * EDGE &&
  (step <= Math.max(1, Math.abs(written) / 10) || relative(written, exact) <= 0.03);

/** Rounded to its closing zeros, or to the next coarser grids on which it lies: 2, 5 and 10 steps. */
const coarse = ({ written, exact, step }: Match): boolean =>
  relative(written, exact) <= 0.1 &&
  [1, 2, 5, 10].some((grid) => {
    const cells = written / (grid * step);
    return Math.abs(cells - Math.round(cells)) < 1e-6 && Math.abs(written - exact) <= ((grid * step) / 2) * EDGE;
  });

/** Whether the first figure is the second one rounded: "2 metres (6 feet)". */
const back = ({ written, exact, step }: Match): boolean => {
  const two = written < 10 ? step : Math.min(step, 10 ** (Math.floor(Math.log10(written)) - 1));
  return Math.abs(written - exact) <= (two / 2) * EDGE && relative(written, exact) <= 0.12;
};

const matches = (a: Stated, b: Stated): Match[] =>
  a.si.map((si, i) => ({
    written: fromSi(b.si[i]!, b.unit, b.difference),
    exact: fromSi(si, b.unit, b.difference),
    step: b.step,
  }));

const close =
  (share: number) =>
  ({ written, exact, step }: Match): boolean =>
    relative(written, exact) <= share || (Math.abs(exact) < 1e-9 && Math.abs(written) <= step);

/** Whether `b` is a fair conversion of `a`, or `a` of `b`: either may be the one that was measured. */
const fair = (a: Stated, b: Stated): boolean =>
  [matches(a, b), matches(b, a)].some((all) => all.every((match) => agrees(match) && close(0.03)(match))) ||
  matches(a, b).every(close(0.01));

/** The verdict on `b` as a conversion of `a`. Both ends of a range must hold. */
export function check(a: Stated, b: Stated): Check {
  const forth = matches(a, b);
  const offs = forth.map(({ written, exact }) => (exact === 0 ? 0 : (written - exact) / Math.abs(exact)));
  const off = offs.reduce((one, two) => (Math.abs(two) > Math.abs(one) ? two : one));
  if (forth.every(agrees)) return { verdict: 'agrees', off };
  if (forth.every(close(0.02)) || matches(b, a).every(back)) return { verdict: 'rounded', off };
  const fits = misread(b).find((one) => fair(a, one)) ?? misread(a).find((one) => fair(one, b));
  if (fits) return { verdict: 'other-unit', off, fits: fits.unit.symbol };
  return { verdict: forth.every(coarse) ? 'rounded' : 'differs', off };
}
