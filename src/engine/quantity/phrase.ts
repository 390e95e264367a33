/**
 * Numbers and units put together as they stand in a sentence: one figure, a range, a list that shares its unit,
 * a product, a compound.
 *
 *     two- to three-mile     [2][to][3 mi]          range
 *     3, 5 and 10 km         [3][,][5][and][10 km]  list: three quantities
 *     9-by-12-foot           [9][by][12 ft]         product: two quantities, one group
 *     5ft 11in               [5 ft][11 in]          compound: one figure
 */
import { isDash, isDigit, isHyphen, isLetter, isSpace, nextWord, skipSpaces, wordAt, wordEnd } from './chars.ts';
import { type Amount, abbreviatedMagnitude, amountAt, isVulgar } from './numbers.ts';
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

interface Item {
  readonly start: number;
  readonly end: number;
  readonly amount: Amount;
  readonly value: number;
  readonly signed: boolean;
  readonly match: UnitMatch | null;
  readonly compound: boolean;
  readonly mark: 'plus' | 'odd' | null;
}

/** What may come after a part of a compound, by symbol: the smaller unit and how many of it make one. */
const SMALLER: Readonly<Record<string, readonly (readonly [string, number])[]>> = {
  ft: [['in', 12]],
  yd: [
    ['ft', 3],
    ['in', 36],
  ],
  lb: [['oz', 16]],
  st: [['lb', 14]],
  km: [['m', 1000]],
  m: [
    ['cm', 100],
    ['mm', 1000],
  ],
};

/** The mark between a number and its unit: "10+ miles", "10-plus miles", "30-odd miles". */
function markAfter(text: string, at: number): { mark: Item['mark']; end: number } {
  if (text[at] === '+') return { mark: 'plus', end: at + 1 };
  const joint = text.charCodeAt(at);
  if (!isHyphen(joint) && !isSpace(joint)) return { mark: null, end: at };
  const word = wordAt(text, at + 1);
  if (word === 'plus' || word === 'odd') return { mark: word, end: at + 1 + word.length };
  return { mark: null, end: at };
}

/** Where the unit of a number that ends at `at` may begin: past spaces, one hyphen, "of a". */
function unitStart(text: string, at: number, form: Amount['form']): number {
  let i = skipSpaces(text, at);
  if (i === at && isHyphen(text.charCodeAt(i))) i = skipSpaces(text, i + 1);
  if (form !== 'part') return i;
  const of = /^(?:of (?:an? |one )?|an? )/i.exec(text.slice(i, i + 7));
  return of ? i + of[0].length : i;
}

const BRACKETS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '<': '>' };

/** "20 (kg)", as table heads and forms have it. */
function bracketedUnit(text: string, at: number): UnitMatch | null {
  const close = BRACKETS[text[at] ?? ''];
  const match = close ? unitAt(text, at + 1) : null;
  return match && match.need === null && text[match.end] === close ? { ...match, end: match.end + 1 } : null;
}

function unitAfter(text: string, amount: Amount): UnitMatch | null {
  const at = unitStart(text, amount.end, amount.form);
  const match = unitAt(text, at) ?? (at > amount.end ? bracketedUnit(text, at) : null);
  if (match?.need === 'prime' && at > amount.end + (match.unit.symbol === 'in' ? 1 : 0)) return null;
  return match;
}

const orMore = (text: string, at: number): number => /^ or (?:so|more) /.exec(text.slice(at, at + 9))?.[0].length ?? 0;

function itemAt(text: string, at: number): Item | null {
  const amount = amountAt(text, at);
  if (!amount) return null;
  const { mark, end } = markAfter(text, amount.end);
  const more = mark ? 0 : orMore(text, amount.end);
  const bare: Item = {
    start: at,
    end: amount.end,
    amount,
    value: amount.value,
    signed: false,
    match: null,
    compound: false,
    mark,
  };
  const scaled = mark || more ? null : abbreviatedMagnitude(text, amount);
  const scaledMatch = scaled && unitAfter(text, scaled);
  if (scaled && scaledMatch)
    return { ...bare, amount: scaled, value: scaled.value, end: scaledMatch.end, match: scaledMatch };
  const match = unitAfter(text, mark ? { ...amount, end } : more ? { ...amount, end: amount.end + more - 1 } : amount);
  if (!match) return bare;
  return compound(text, mileAndAHalf(text, { ...bare, end: match.end, match }));
}

/** "a mile and a half". */
function mileAndAHalf(text: string, item: Item): Item {
  if (item.amount.form !== 'article' && item.amount.form !== 'words') return item;
  const half = /^ and (?:a (half|quarter|third)|(three)[ -]quarters)\b/i.exec(text.slice(item.end, item.end + 21));
  if (!half) return item;
  const part = half[2] ? 0.75 : { half: 0.5, quarter: 0.25, third: 1 / 3 }[half[1]!.toLowerCase() as 'half'];
  return {
    ...item,
    value: item.value + part,
    end: item.end + half[0].length,
    amount: { ...item.amount, form: 'words', step: part },
  };
}

/** Adds the smaller units that follow: "5 feet and 2 inches", `5'11"`, "6-foot-4", "12 stone 4". */
function compound(text: string, first: Item): Item {
  let item = first;
  let rest = SMALLER[first.match!.unit.symbol];
  for (let parts = 0; rest && parts < 2; parts++) {
    const sep = /^(?:,? and |, | |-)?/.exec(text.slice(item.end, item.end + 6))![0];
    const at = item.end + sep.length;
    if (!isDigit(text.charCodeAt(at)) && !isLetter(text.charCodeAt(at)) && !isVulgar(text[at])) break;
    const amount = amountAt(text, at);
    if (!amount || amount.form === 'article') break;
    const match = unitAfter(text, amount);
    const smaller = rest.find(([symbol]) => match?.unit.symbol === symbol);
    const bareUnit = !match && parts === 0 ? bareSmaller(text, first, amount, sep) : 0;
    if (!smaller && !bareUnit) break;
    const count = smaller ? smaller[1] : bareUnit;
    if (
      (amount.value >= count && first.match!.unit.symbol !== 'yd') ||
      (first.match!.need === 'prime' && smaller && match!.need !== 'prime' && match!.word !== 'in')
    )
      break;
    item = {
      ...item,
      value: item.value + amount.value / count,
      end: match && smaller ? match.end : amount.end,
      amount: { ...item.amount, step: amount.step / count },
      compound: true,
    };
    rest = smaller ? SMALLER[smaller[0]]?.map(([symbol, n]) => [symbol, n * count] as const) : undefined;
  }
  return item;
}

/** Whether the bare number after "6ft", "6-foot-", "6'" or "12 stone" counts inches or pounds; how many make one. */
function bareSmaller(text: string, first: Item, amount: Amount, sep: string): number {
  const { unit, word } = first.match!;
  if (
    amount.form !== 'figures' ||
    !Number.isInteger(amount.value) ||
    first.value > 40 ||
    sep.includes(',') ||
    sep.includes('a')
  )
    return 0;
  const after = skipSpaces(text, amount.end);
  const ends =
    sep === '-' || !isLetter(text.charCodeAt(after)) || /^(?:and|tall|in|at|with|who|when)$/.test(wordAt(text, after));
  if (!ends || text[amount.end] === '%' || text[amount.end] === ':' || isHyphen(text.charCodeAt(amount.end))) return 0;
  if (unit.symbol === 'ft' && first.value >= 3 && first.value <= 8) {
    if (word === "'" && sep !== '') return 0;
    return word === 'feet' && sep === '-' ? 0 : 12;
  }
  return unit.symbol === 'st' && sep === ' ' && first.value >= 5 ? 14 : 0;
}

interface Separator {
  readonly kind: 'to' | 'or' | 'and' | 'comma' | 'by';
  readonly end: number;
}

const BOUND_WITHIN = /^(?:about|around|roughly|some|nearly|almost|maybe|perhaps|~|approximately) ?/i;

/** What stands between two numbers of one phrase, suspended hyphens and all: "8- to 16-", "9-by-12", "2 - ~7". */
function separatorAt(text: string, at: number): Separator | null {
  const found =
    /^(?:-? (to|or|and|by|x|×)[ -]|-(to|or|and|by|x)-|\s?([x×])\s?|,( (?:and|or))? |(\s?)([-‐‑–—−])(\s?))/i.exec(
      text.slice(at, at + 9),
    );
  if (!found) return null;
  const word = (found[1] ?? found[2] ?? found[3] ?? found[4]?.trim() ?? '').toLowerCase();
  let end = at + found[0].length;
  if (found[6]) {
    // " -12" after a word is a sign, but between two figures of one phrase a dash.
    if (found[5] === '' && found[7] !== '') return null;
  }
  const bound = BOUND_WITHIN.exec(text.slice(end, end + 14));
  if (bound && !found[3]) end += bound[0].length;
  if (found[6]) return { kind: 'to', end };
  if (word === '') return { kind: 'comma', end };
  return { kind: word === 'x' || word === '×' ? 'by' : (word as Separator['kind']), end };
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
  item.match === null && item.value >= 1900 && item.value < 2100 && item.amount.end - item.amount.start === 4;

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
