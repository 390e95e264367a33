/**
 * Numbers and units put together as they stand in a sentence: one figure, a range, a list that shares its unit,
 * a product, a compound.
 *
 *     two- to three-mile     [2][to][3 mi]          range
 *     3, 5 and 10 km         [3][,][5][and][10 km]  list: three quantities
 *     9-by-12-foot           [9][by][12 ft]         product: two quantities, one group
 *     5ft 11in               [5 ft][11 in]          compound: one figure
 */
import { aboutEnd } from './bounds.ts';
import { isDigit, isOneOf, lookAt, nextWord, skipSpaces, wordAt, wordEnd } from './chars.ts';
import { itemAt } from './compound.ts';
import type { Item } from './item.ts';
import { amountAt } from './numbers.ts';
import { type UnitMatch, unitAt } from './read-unit.ts';
import { unitOf } from './units.ts';

export interface Figure {
  /** One item, or both ends of a range. Signs are not applied. */
  readonly items: readonly Item[];
  /** Their values, in the unit. */
  readonly values: readonly number[];
  readonly start: number;
  readonly end: number;
  readonly match: UnitMatch;
  readonly compound: boolean;
}

export interface Phrase {
  readonly shape: 'single' | 'range' | 'list' | 'product';
  readonly figures: readonly Figure[];
  readonly end: number;
}

/** "to", "or", "and", "by" with spaces or hyphens on both sides; a sign of products; a comma; a dash. */
const SEPARATOR = /^(?:(?:-? | ?-)(to|or|and|by)[ -]|\s?([x×])[\s-]?|,(?: (and|or))? |(?: [-‐‑–−] ?|[-‐‑–−]))/i;

/** Most items are followed by a word that joins nothing. */
const maySeparate = (text: string, at: number): boolean =>
  isOneOf(text, at, DASHES) || (isOneOf(text, at, ' \u00a0') && isOneOf(text, at + 1, `toabyTOABY${DASHES}`));
const DASHES = ',xX×-‐‑–−';

const pastMinus = (text: string, at: number): number =>
  isOneOf(text, at, '-–—−') ? at + 1 : isOneOf(text, at, 'mM') && wordAt(text, at) === 'minus' ? at + 6 : at;

const MOST_ITEMS = 6;

/** What the words before the phrase say of it. */
export type Lead = 'between' | 'from' | null;

const isYear = (item: Item): boolean =>
  item.match === null && item.value >= 1900 && item.value < 2100 && item.end - item.start === 4;

function figure(items: readonly Item[], match: UnitMatch): Figure {
  const [start, end] = [items[0]!.start, items.at(-1)!.end];
  return {
    items,
    values: items.map(({ value }) => value),
    start,
    end,
    match,
    compound: items.some((one) => one.compound),
  };
}

const phrase = (shape: Phrase['shape'], figures: readonly Figure[]): Phrase => ({
  shape,
  figures,
  end: figures.at(-1)!.end,
});

const single = (item: Item): Phrase | null => item.match && phrase('single', [figure([item], item.match)]);

/**
 * The phrase that begins exactly at `at`, or null where no unit follows. `negative` says that a minus sign stands
 * before it; `lead`, whether "between" or "from" does: asked only of what may be a range.
 */
export function phraseAt(text: string, at: number, lead: () => Lead, negative: boolean): Phrase | null {
  const first = itemAt(text, at);
  if (!first) return null;
  const items: Item[] = [first];
  const kinds: string[] = [];
  while (items.length < MOST_ITEMS && first.form !== 'article') {
    const { end } = items.at(-1)!;
    const found = maySeparate(text, end) ? lookAt(text, end, SEPARATOR) : null;
    if (!found) break;
    const [whole, word, product, last] = found;
    const sign = aboutEnd(text, end + whole.length);
    const from = pastMinus(text, sign);
    const next = itemAt(text, from);
    if (!next || next.form === 'article') break;
    items.push({ ...next, signed: from > sign });
    kinds.push(product ? 'by' : ((word ?? last)?.toLowerCase() ?? (whole[0] === ',' ? ',' : 'to')));
  }
  return joined(text, items, kinds, lead, negative) ?? single(first);
}

/** "Mach 5": the one unit that stands before its number. */
export function machAt(text: string, at: number): Phrase | null {
  const amount = isOneOf(text, at, 'mM') && lookAt(text, at, /^mach[ -]\d/i) ? amountAt(text, at + 5) : null;
  if (!amount || unitAt(text, skipSpaces(text, amount.end))) return null;
  const match: UnitMatch = { unit: unitOf('Mach'), need: null, start: at, end: at + 4, word: 'Mach', settled: true };
  return single({ ...amount, start: at, match, mark: null });
}

function joined(
  text: string,
  items: readonly Item[],
  kinds: readonly string[],
  leadOf: () => Lead,
  negative: boolean,
): Phrase | null {
  const [first, second] = items;
  const [kind] = kinds;
  if (!first || !second || !kind) return null;
  if (kind === 'by') return product(text, items, kinds);
  const lead = leadOf();
  if (kind === 'to' || (kind === 'or' && !first.match) || (kind === 'and' && lead !== null)) {
    const rising = first.value <= second.value || lead === 'from' || negative || first.match !== null;
    // "4-5-6 km" is no range, nor is the tail of one.
    return rising && !(kinds[1] === 'to' && !second.match) ? range(first, second, negative) : null;
  }
  return first.match ? null : list(items, kinds);
}

/** The range of two items, if their units and sizes allow it. `negative`: a sign precedes the first. */
function range(first: Item, second: Item, negative: boolean): Phrase | null {
  const { match } = second;
  if (!match || (isYear(first) && second.value < 1900 && !negative)) return null;
  const degrees = first.match?.need === 'degree' && match.unit.dimension === 'temperature';
  if (first.match && !degrees && first.match.unit !== match.unit) return null;
  return phrase('range', [figure([first, second], match)]);
}

/** "10 by 12 feet", "3m x 4m", "2x3x4 in": one figure for each side, all of one group. */
function product(text: string, items: readonly Item[], kinds: readonly string[]): Phrase | null {
  const sides = items.filter((_, i) => kinds.slice(0, i).every((kind) => kind === 'by'));
  const [first, second] = sides;
  const { match, end } = sides.at(-1)!;
  // "4x100m" is a relay.
  const relay =
    first!.value === 4 &&
    !first!.match &&
    (second!.value % 50 === 0 || /^(?:relay|freestyle|medley)/.test(nextWord(text, end)));
  return match && !relay
    ? phrase(
        'product',
        sides.map((side) => figure([side], side.match ?? match)),
      )
    : null;
}

/** "3, 5 and 10 kilometers": rising figures that share the unit at the end; with commas alone, dates and scores. */
function list(items: readonly Item[], kinds: readonly string[]): Phrase | null {
  const close = kinds.findIndex((kind) => kind !== ',');
  const listed = items.slice(0, close + 2);
  const { match } = listed.at(-1)!;
  if (!match || !/and|or/.test(kinds[close] ?? '')) return null;
  const rises = listed.every((item, i) => {
    const before = listed[i - 1]?.value ?? item.value / 2;
    return item.value > before && item.value <= before * 10;
  });
  const bare = listed.slice(0, -1).every((item) => !item.match && !isYear(item));
  return rises && bare
    ? phrase(
        'list',
        listed.map((item) => figure([item], match)),
      )
    : null;
}

/** The first number alone, for where the phrase was refused: how far to go on. */
export function amountEnd(text: string, at: number): number {
  const amount = amountAt(text, at);
  if (amount) return amount.end;
  let end = wordEnd(text, at);
  while (isDigit(text.charCodeAt(end))) end++;
  return Math.max(end, at + 1);
}
