/** What follows "per", "a" or a stroke after a unit: a speed, a flow, a fuel economy, a pressure. */
import { wordEnd } from './chars.ts';
import { type Need, spellingOf } from './lexicon.ts';
import { rateOf, type Unit, unitOf } from './units.ts';

/** A unit as read so far. */
export interface Plain {
  readonly unit: Unit;
  readonly need: Need | null;
  readonly end: number;
  readonly word: string;
  readonly settled: boolean;
}

const TIMES: Readonly<Record<string, string>> = {
  h: 'h',
  hr: 'h',
  hrs: 'h',
  hour: 'h',
  hours: 'h',
  s: 's',
  sec: 's',
  second: 's',
  seconds: 's',
  min: 'min',
  minute: 'min',
  minutes: 'min',
  ms: 'ms',
  millisecond: 'ms',
  milliseconds: 'ms',
};

/** Rates other than by time: what follows the joint, by the unit before it. */
const RATES: readonly (readonly [from: string, pattern: RegExp, to: string])[] = [
  ['mi', /^gal(?:lon)?\b/i, 'mpg'],
  ['km', /^(?:lit(?:re|er)|l)\b/i, 'km/L'],
  ['lb', /^sq(?:uare|\.)?[\s-]in(?:ch)?\b/i, 'psi'],
  ['L', /^100[\s-]?(?:km|kilomet(?:re|er)s?)\b/i, 'L/100 km'],
];

/** Rates by the day are a flow only in abbreviations: a distance or an amount "a day" is counted, not flowing. */
const BY_DAY: Readonly<Record<string, string>> = { bbl: 'bbl/d', 'm³': 'm³/d' };

/** The unit with the rate that follows it; null where that makes something that is none of our units ("mg/dL"). */
export function withRate(text: string, base: Plain): Plain | null {
  const joint = /^(?:(\s?\/\s?)|[\s-](?:per|an?)[\s-])/i.exec(text.slice(base.end, base.end + 5));
  if (!joint) return base;
  const at = base.end + joint[0].length;
  const end = wordEnd(text, at);
  const word = text.slice(at, end);
  const per = (unit: Unit, to: number): Plain => ({ ...base, unit, need: null, end: to });
  const { symbol, dimension } = base.unit;
  const flows = dimension === 'length' || dimension === 'volume';
  const time = TIMES[word.toLowerCase()];
  if (time && flows) return /^[²³^\d]/.test(text.slice(end, end + 1)) ? null : per(rateOf(base.unit, time), end);
  const ahead = text.slice(at, at + 16);
  for (const [from, pattern, to] of RATES) {
    const found = from === symbol ? pattern.exec(ahead) : null;
    if (found) return per(unitOf(to), at + found[0].length);
  }
  if (!joint[1]) return base;
  const day = /^d(?:ay)?$/.test(word) ? BY_DAY[symbol] : undefined;
  if (day) return per(unitOf(day), end);
  // "miles/km" names two lengths; anything else over a stroke is a rate of another kind.
  return word === '' || (dimension === 'length' && spellingOf(word)) ? base : null;
}
