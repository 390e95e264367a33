/** One number with the unit that follows it, if any: what phrases are made of. */
import { isHyphen, isSpace, skipSpaces, wordAt } from './chars.ts';
import { type Amount, abbreviatedMagnitude, amountAt } from './numbers.ts';
import { type UnitMatch, unitAt } from './read-unit.ts';

export interface Item {
  readonly start: number;
  readonly end: number;
  readonly amount: Amount;
  readonly value: number;
  readonly signed: boolean;
  readonly match: UnitMatch | null;
  readonly compound: boolean;
  readonly mark: 'plus' | 'odd' | null;
}

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

/** The unit of an amount, past what may stand between the two; or null. */
export function unitAfter(text: string, amount: Amount): UnitMatch | null {
  const at = unitStart(text, amount.end, amount.form);
  const match = unitAt(text, at) ?? (at > amount.end ? bracketedUnit(text, at) : null);
  if (match?.need === 'prime' && at > amount.end + (match.unit.symbol === 'in' ? 1 : 0)) return null;
  return match;
}

const orMore = (text: string, at: number): number => /^ or (?:so|more) /.exec(text.slice(at, at + 9))?.[0].length ?? 0;

/** The number at `at` with its one unit, or without; null where there is no number. */
export function simpleItemAt(text: string, at: number): Item | null {
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
  return { ...bare, end: match.end, match };
}
