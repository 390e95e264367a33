/**
 * Numbers and units put together as they stand in a sentence: one figure, a range, a list that shares its unit,
 * a product, a compound.
 *
 *     two- to three-mile     [2][to][3 mi]          range
 *     3, 5 and 10 km         [3][,][5][and][10 km]  list: three quantities
 *     9-by-12-foot           [9][by][12 ft]         product: two quantities, one group
 *     5ft 11in               [5 ft][11 in]          compound: one figure
 */
import { ABOUT } from './bounds.ts';
import { isDash, isDigit, nextWord, skipSpaces, wordEnd } from './chars.ts';
import { itemAt } from './compound.ts';
import type { Item } from './item.ts';
import { type Amount, amountAt } from './numbers.ts';
import { type UnitMatch, unitAt } from './read-unit.ts';
import { type Unit, unitOf } from './units.ts';

export interface Figure {
  readonly amounts: readonly Amount[];
  /** One value, or both ends of a range; in the unit. Signs are not applied. */
  readonly values: readonly number[];
  /** For each value, whether a minus of its own stands before it within the phrase. */
  readonly signed: readonly boolean[];
  readonly start: number;
  readonly end: number;
  readonly match: UnitMatch;
  /** A compound ("5ft 11in"): its parts are summed in the first part's unit. */
  readonly compound: boolean;
  /** "10+ miles", "10-plus miles": at least so much. "10-odd": about. */
  readonly mark: 'plus' | 'odd' | null;
}

export interface Phrase {
  readonly shape: 'single' | 'range' | 'list' | 'product';
  readonly figures: readonly Figure[];
  readonly end: number;
}

interface Separator {
  readonly kind: 'to' | 'or' | 'and' | 'comma' | 'by';
  readonly end: number;
}

/** "to", "or", "and", "by" with spaces or hyphens on both sides; a sign of products; a comma; a dash. */
const SEPARATOR = new RegExp(
  `^(?:(?:-? | ?-)(to|or|and|by)[ -]|\\s?([x×])[\\s-]?|,(?: (and|or))? |(?: [-‐‑–−] ?|[-‐‑–−]))(?:(?:${ABOUT}) ?)?`,
  'i',
);

/** What stands between two numbers of one phrase, suspended hyphens and all: "8- to 16-", "9-by-12", "2 - ~7". */
function separatorAt(text: string, at: number): Separator | null {
  const found = SEPARATOR.exec(text.slice(at, at + 24));
  if (!found) return null;
  const [whole, word, product, last] = found;
  const kind = product ? 'by' : ((word ?? last)?.toLowerCase() ?? (whole[0] === ',' ? 'comma' : 'to'));
  return { kind: kind as Separator['kind'], end: at + whole.length };
}

/** A sign written before a figure: its offset past it, so that "-10 to -12" reads on. */
function pastSign(text: string, at: number): number {
  if (isDash(text.charCodeAt(at))) return at + 1;
  return /^minus /i.test(text.slice(at, at + 6)) ? at + 6 : at;
}

const MOST_ITEMS = 6;

/** What the words before the phrase say of it. */
export type Lead = 'between' | 'from' | null;

const isYear = (item: Item): boolean =>
  item.match === null && item.value >= 1900 && item.value < 2100 && item.amount.end - item.start === 4;

function figure(item: Item, match: UnitMatch, items: readonly Item[] = [item]): Figure {
  const values = items.map((one) => one.value);
  const signed = items.map((one) => one.signed);
  const compound = items.some((one) => one.compound);
  const mark = item.mark ?? items.at(-1)?.mark ?? null;
  return {
    amounts: items.map((one) => one.amount),
    values,
    signed,
    start: items[0]!.start,
    end: items.at(-1)!.end,
    match,
    compound,
    mark,
  };
}

const single = (item: Item): Phrase | null =>
  item.match && { shape: 'single', figures: [figure(item, item.match)], end: item.end };

const sameUnit = (a: Unit, b: Unit): boolean => a === b || (a.dimension === 'temperature' && a.symbol === b.symbol);

/** The range of two items, if their units and sizes allow it. `first` counts as negative where a sign precedes it. */
function range(first: Item, second: Item, negative: boolean): Phrase | null {
  const { match } = second;
  if (!match) return null;
  if (first.match) {
    const degrees = first.match.need === 'degree' && match.unit.dimension === 'temperature';
    if (!degrees && !sameUnit(first.match.unit, match.unit)) return null;
  }
  return isYear(first) && second.value < 1900 && !negative
    ? null
    : { shape: 'range', figures: [figure(first, match, [first, second])], end: second.end };
}

/** Relay legs: "4x100m" is a race. */
const isRelay = (items: readonly Item[], text: string): boolean =>
  items[0]!.value === 4 &&
  items[0]!.match === null &&
  (items[1]!.value % 50 === 0 || /^(?:relay|freestyle|medley)/.test(nextWord(text, items[1]!.end)));

/**
 * The phrase that begins exactly at `at`, or null where no unit follows. `negative` says that a minus sign stands
 * before it; `lead`, that "between" or "from" does.
 */
export function phraseAt(text: string, at: number, lead: Lead, negative: boolean): Phrase | null {
  const first = itemAt(text, at);
  if (!first) return null;
  if (first.amount.form === 'article') return single(first);
  const items: Item[] = [first];
  const separators: Separator['kind'][] = [];
  while (items.length < MOST_ITEMS) {
    const separator = separatorAt(text, items.at(-1)!.end);
    const from = separator ? pastSign(text, separator.end) : 0;
    const next = separator && itemAt(text, from);
    if (!separator || !next || next.amount.form === 'article') break;
    items.push(from > separator.end ? { ...next, signed: true } : next);
    separators.push(separator.kind);
  }
  const [second] = items;
  if (items.length === 1 || !second) return single(first);
  return joined(text, items, separators, lead, negative) ?? single(first);
}

/** "Mach 5": the one unit that stands before its number. */
export function machAt(text: string, at: number): Phrase | null {
  if (!/^[Mm]ach[ -]\d/.test(text.slice(at, at + 6))) return null;
  const amount = amountAt(text, at + 5);
  if (!amount || unitAt(text, skipSpaces(text, amount.end))) return null;
  const match: UnitMatch = { unit: unitOf('Mach'), need: null, start: at, end: at + 4, word: 'Mach', settled: true };
  const item: Item = {
    start: at,
    end: amount.end,
    amount,
    value: amount.value,
    signed: false,
    match,
    compound: false,
    mark: null,
  };
  return single(item);
}

function joined(
  text: string,
  items: readonly Item[],
  separators: readonly Separator['kind'][],
  lead: Lead,
  negative: boolean,
): Phrase | null {
  const first = items[0]!;
  const second = items[1]!;
  const kind = separators[0]!;
  if (kind === 'by') return product(text, items, separators);
  const ranging = kind === 'to' || (kind === 'or' && !first.match) || (kind === 'and' && lead !== null);
  if (ranging) {
    const whole = range(first, second, negative);
    const rising = first.value <= second.value || lead === 'from' || negative || first.match !== null;
    // "4-5-6 km" is no range, nor is the tail of one.
    return whole && rising && !(separators[1] === 'to' && !second.match) ? whole : null;
  }
  return first.match ? null : list(items, separators);
}

/** "10 by 12 feet", "3m x 4m", "2x3x4 in": one figure for each side, all of one group. */
function product(text: string, items: readonly Item[], separators: readonly Separator['kind'][]): Phrase | null {
  let count = 1;
  while (separators[count - 1] === 'by') count++;
  const sides = items.slice(0, count);
  const { match } = sides.at(-1)!;
  if (!match || isRelay(sides, text)) return null;
  return {
    shape: 'product',
    figures: sides.map((side) => figure(side, side.match ?? match)),
    end: sides.at(-1)!.end,
  };
}

/** "3, 5 and 10 kilometers": rising figures that share the unit at the end; with commas alone, dates and scores. */
function list(items: readonly Item[], separators: readonly Separator['kind'][]): Phrase | null {
  let count = 1;
  while (separators[count - 1] === 'comma') count++;
  const close = separators[count - 1];
  if (close !== 'and' && close !== 'or') return null;
  const listed = items.slice(0, count + 1);
  const { match } = listed.at(-1)!;
  if (!match || listed.slice(0, -1).some((item) => item.match !== null || isYear(item))) return null;
  const rising = listed.every((item, i) => i === 0 || item.value > listed[i - 1]!.value);
  const near = listed.every((item, i) => i === 0 || item.value <= listed[i - 1]!.value * 10);
  if (!rising || !near) return null;
  return { shape: 'list', figures: listed.map((item) => figure(item, match)), end: listed.at(-1)!.end };
}

/** The first number alone, for where the phrase was refused: how far to go on. */
export function amountEnd(text: string, at: number): number {
  const amount = amountAt(text, at);
  if (amount) return amount.end;
  let end = wordEnd(text, at);
  while (isDigit(text.charCodeAt(end))) end++;
  return Math.max(end, at + 1);
}
