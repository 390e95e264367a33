/** What follows "per", "a" or a stroke after a unit: a speed, a flow, a fuel economy, a pressure. */
import { isLetter, isOneOf, lookAt, wordEnd } from './chars.ts';
import { type Need, spellingOf } from './lexicon.ts';
import { type Unit, unitOf } from './units.ts';

/** A unit as read so far. */
export interface Plain {
  /** Degrees of an unstated scale are `°`, with the need `degree`. */
  readonly unit: Unit;
  readonly need: Need | null;
  readonly end: number;
  /** Its letters as written, without what stands before and after ("sq", "per hour"). */
  readonly word: string;
  /** Written with a word before it that settles which unit it is: "metric tons", "US gallons". */
  readonly settled: boolean;
}

const TIME = /^(?:(h)(?:rs?|ours?)?|(s)(?:ecs?|econds?)?|(min)(?:utes?)?|ms|milliseconds?)$/i;

/** Rates other than by time: the unit before the joint, what follows it, and what they make. */
const RATES: readonly (readonly [from: string, pattern: RegExp, to: string])[] = [
  ['mi', /^gal(?:lon)?\b/i, 'mpg'],
  ['km', /^(?:lit(?:re|er)|l)\b/i, 'km/L'],
  ['lb', /^sq(?:uare|\.)?[\s-]in(?:ch)?\b/i, 'psi'],
  ['L', /^100[\s-]?(?:km|kilomet(?:re|er)s?)\b/i, 'L/100 km'],
];

/** The unit with the rate that follows it; null where that makes something that is none of our units ("mg/dL"). */
export function withRate(text: string, base: Plain): Plain | null {
  // "per", "a", "an", or a stroke, behind one space or hyphen at most.
  const mayJoin =
    (!isLetter(text.charCodeAt(base.end)) && isOneOf(text, base.end + 1, 'pPaA/')) || text[base.end] === '/';
  const joint = mayJoin && lookAt(text, base.end, /^(?:(\s?\/\s?)|[\s-](?:per|an?)[\s-])/i);
  if (!joint) return base;
  const at = base.end + joint[0].length;
  const end = wordEnd(text, at);
  const word = text.slice(at, end);
  const per = (symbol: string, to = end): Plain => ({ ...base, unit: unitOf(symbol), need: null, end: to });
  const { symbol, dimension } = base.unit;
  const timed = TIME.exec(word);
  const time = timed && (timed.slice(1).find(Boolean) ?? 'ms');
  if (time && (dimension === 'length' || dimension === 'volume'))
    return /[²³^\d]/.test(text[end] ?? '') ? null : per(`${symbol}/${time.toLowerCase()}`);
  const ahead = text.slice(at, at + 16);
  for (const [from, pattern, to] of RATES) {
    const found = from === symbol ? pattern.exec(ahead) : null;
    if (found) return per(to, at + found[0].length);
  }
  if (!joint[1]) return base;
  // By the day only abbreviations are a flow: an amount "a day" is counted, not flowing.
  if (/^d(?:ay)?$/.test(word) && (symbol === 'bbl' || symbol === 'm³')) return per(`${symbol}/d`);
  // "miles/km" names two lengths; anything else over a stroke is a rate of another kind.
  return word === '' || (dimension === 'length' && spellingOf(word)) ? base : null;
}
