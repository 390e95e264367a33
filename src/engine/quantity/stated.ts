/**
 * The article's own conversions: which quantity restates which, and whether the two agree.
 *
 *     20 to 25 km (12.5 to 15.5 miles)     bracket right after
 *     a 10-mile road (16 km)               bracket a few words later, holding nothing else
 *     300 °C (572 °F, 573.15 K)            further ones in the same bracket
 *     42 gallons, or 159 litres            "or", stroke, dashes: only where the figures fit
 */
import type { Verdict } from '../types.ts';
import { BOUND_WORDS } from './bounds.ts';
import { fromSi, type Unit, unitOf } from './units.ts';

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

const OPENED = new RegExp(`^(?:-?[a-z]+)?\\s?[([]\\s?${BOUND_WORDS}$`, 'i');
const FURTHER = new RegExp(`^\\s?[,;/]\\s?${BOUND_WORDS}$`, 'i');
const BESIDE = new RegExp(
  `^(?:\\s?\\/\\s?|,? \\(?or ${BOUND_WORDS}|\\s?[–—]\\s?(?:or )?${BOUND_WORDS}| - |, that is,? |, ${BOUND_WORDS})$`,
  'i',
);
/** Up to four words between a figure and the bracket that restates it. */
const LATER = new RegExp(`^[ -][a-z][a-z' -]{0,34} [([]${BOUND_WORDS}$`, 'i');

const relative = (a: number, b: number): number => (a === b ? 0 : Math.abs(a - b) / Math.max(Math.abs(a), Math.abs(b)));

/** How far apart two statements of one fact are, as a share; differences of temperature and readings alike. */
function apart(a: Stated, b: Stated): number {
  if (a.unit.dimension === 'temperature') return Math.max(...a.si.map((si, i) => Math.abs(si - b.si[i]!))) / 20;
  return Math.max(...a.si.map((si, i) => relative(si, b.si[i]!)));
}

const comparable = (a: Stated, b: Stated): boolean =>
  a.unit.dimension === b.unit.dimension &&
  a.unit !== b.unit &&
  a.si.length === b.si.length &&
  a.difference === b.difference;

/** Whether `b`, the next quantity in the text, restates `a`; `inside` says that `a` itself is in the bracket. */
export function restates(text: string, a: Stated, b: Stated, inside: boolean): boolean {
  if (!comparable(a, b) || b.start - a.end > 48) return false;
  const between = text.slice(a.end, b.start);
  const gap = apart(a, b);
  if (OPENED.test(between)) {
    const closes = /^\s?[)\]]/.test(text.slice(b.end, b.end + 2));
    return closes || /^\s?[,;/]/.test(text.slice(b.end, b.end + 2))
      ? gap < (a.unit.dimension === 'temperature' ? 2 : 0.85)
      : gap < 0.1;
  }
  if (inside && FURTHER.test(between)) return gap < 0.1;
  if (BESIDE.test(between)) return gap < 0.08;
  return gap < 0.1 && LATER.test(between) && /^[)\]]/.test(text.slice(b.end, b.end + 1));
}

/** Units that a writer may have meant by the same word, or taken for one another. */
const SIBLINGS: Readonly<Record<string, readonly string[]>> = {
  mi: ['nmi'],
  nmi: ['mi'],
  t: ['short ton', 'long ton'],
  'short ton': ['t', 'long ton'],
  'long ton': ['t', 'short ton'],
  gal: ['imp gal'],
  'imp gal': ['gal'],
  qt: ['imp qt'],
  pt: ['imp pt'],
  'imp pt': ['pt'],
  oz: ['troy oz'],
  'troy oz': ['oz'],
  mpg: ['imp mpg'],
  'imp mpg': ['mpg'],
  kn: ['mph', 'km/h'],
  mph: ['kn'],
  dunam: ['iraqi dunam'],
  'iraqi dunam': ['dunam'],
  'km/h': ['kn'],
};

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

function matches(a: Stated, b: Stated, unitA: Unit, unitB: Unit): Match[] {
  return a.si.map((si, i) => {
    const source = fromSi(si, a.unit, a.difference);
    const written = fromSi(b.si[i]!, b.unit, b.difference);
    const shift = a.difference ? 0 : unitA.offset - unitB.offset;
    return { written, exact: inverse(unitA, unitB) ?? (source * unitA.factor + shift) / unitB.factor, step: b.step };
    function inverse(from: Unit, to: Unit): number | null {
      if (from.symbol !== 'L/100 km' && to.symbol !== 'L/100 km') return null;
      return fromSi(si, to);
    }
  });
}

/** Whether `b` is a fair conversion of `a`, or `a` of `b`: either may be the one that was measured. */
function fair(a: Stated, b: Stated, unitA: Unit, unitB: Unit, test: (match: Match) => boolean): boolean {
  return matches(a, b, unitA, unitB).every(test) || matches(b, a, unitB, unitA).every(test);
}

const close =
  (share: number) =>
  ({ written, exact, step }: Match): boolean =>
    relative(written, exact) <= share || (Math.abs(exact) < 1e-9 && Math.abs(written) <= step);

/** The verdict on `b` as a conversion of `a`. Both ends of a range must hold. */
export function check(a: Stated, b: Stated): Check {
  const forth = matches(a, b, a.unit, b.unit);
  const worst = forth.reduce((one, two) =>
    relative(two.written, two.exact) > relative(one.written, one.exact) ? two : one,
  );
  const off = worst.exact === 0 ? 0 : (worst.written - worst.exact) / Math.abs(worst.exact);
  if (forth.every(agrees)) return { verdict: 'agrees', off };
  if (forth.every(close(0.02)) || matches(b, a, b.unit, a.unit).every(back)) return { verdict: 'rounded', off };
  for (const fitsFirst of [false, true]) {
    for (const symbol of SIBLINGS[fitsFirst ? a.unit.symbol : b.unit.symbol] ?? []) {
      const unitA = fitsFirst ? unitOf(symbol) : a.unit;
      const unitB = fitsFirst ? b.unit : unitOf(symbol);
      if (
        fair(a, b, unitA, unitB, (match) => agrees(match) && close(0.03)(match)) ||
        matches(a, b, unitA, unitB).every(close(0.01))
      ) {
        return { verdict: 'other-unit', off, fits: symbol };
      }
    }
  }
  return { verdict: forth.every(coarse) ? 'rounded' : 'differs', off };
}
