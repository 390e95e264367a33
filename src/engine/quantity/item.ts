/** One number with the unit that follows it, if any: what phrases are made of. */
import { isHyphen, isOneOf, lookAt, skipSpaces } from './chars.ts';
import { type Amount, abbreviatedMagnitude, amountAt } from './numbers.ts';
import { type UnitMatch, unitAt } from './read-unit.ts';

export interface Item extends Amount {
  readonly start: number;
  /** A minus of its own stands before it, within the phrase. */
  readonly signed?: boolean;
  readonly match: UnitMatch | null;
  /** Its parts ("5ft 11in") are summed in the first part's unit. */
  readonly compound?: boolean;
  /** "10+ miles", "10-plus miles", "10 or more miles": at least so much. "10-odd", "10 or so": about. */
  readonly mark: 'plus' | 'odd' | null;
}

const MARK = /^(?:\+|[\s-](?:plus|odd)\b| or (?:so|more)(?= ))/i;

const BRACKETS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '<': '>' };

/** "20 (kg)", as table heads and forms have it. */
function bracketedUnit(text: string, at: number): UnitMatch | null {
  const close = BRACKETS[text.charAt(at)];
  const match = close ? unitAt(text, at + 1) : null;
  return match?.need === null && text[match.end] === close ? { ...match, end: match.end + 1 } : null;
}

/** The unit of a number that ends at `end`: past spaces, one hyphen and, after a fraction, "of a"; or null. */
function unitAfter(text: string, end: number, form: Amount['form']): UnitMatch | null {
  let at = skipSpaces(text, end);
  if (at === end && isHyphen(text.charCodeAt(at))) at = skipSpaces(text, at + 1);
  if (form === 'part') at += lookAt(text, at, /^(?:of )?(?:(?:an?|one) )?/i)![0].length;
  const match = unitAt(text, at) ?? (at > end ? bracketedUnit(text, at) : null);
  return match?.need === 'prime' && at > end + (match.unit.symbol === 'in' ? 1 : 0) ? null : match;
}

/** The number at `start` with its one unit, or without; null where there is no number. */
export function simpleItemAt(text: string, start: number): Item | null {
  const amount = amountAt(text, start);
  if (!amount) return null;
  const bare: Item = { ...amount, start, match: null, mark: null };
  const mayMark = text[amount.end] === '+' || isOneOf(text, amount.end + 1, 'pPoO');
  const marked = mayMark && amount.form !== 'article' ? lookAt(text, amount.end, MARK)?.[0] : undefined;
  if (marked) {
    const match = unitAfter(text, amount.end + marked.length, amount.form);
    return { ...bare, match, end: match?.end ?? amount.end, mark: /odd|so/.test(marked) ? 'odd' : 'plus' };
  }
  const scaled = abbreviatedMagnitude(text, amount);
  const scaledMatch = scaled && unitAfter(text, scaled.end, scaled.form);
  if (scaledMatch) return { ...bare, ...scaled, match: scaledMatch, end: scaledMatch.end };
  const match = unitAfter(text, amount.end, amount.form);
  return match ? { ...bare, match, end: match.end } : bare;
}
