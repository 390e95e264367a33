/**
 * A unit at a place in the text, the longest reading first: a rate, then a square or cube, then the plain unit.
 */
import { isAlnum, isDigit, isHyphen, isLetter, isSpace, skipSpaces, wordAt, wordEnd } from './chars.ts';
import { type Need, spellingOf } from './lexicon.ts';
import { type Plain, withRate } from './rate.ts';
import { powerOf, type Unit, unitOf } from './units.ts';

export interface UnitMatch {
  /** Degrees of an unstated scale are `°`, with the need `degree`. */
  readonly unit: Unit;
  readonly need: Need | null;
  readonly start: number;
  readonly end: number;
  /** Its letters as written, without what stands before and after ("sq", "per hour"). */
  readonly word: string;
  /** Written with a word before it that settles which unit it is: "metric tons", "US gallons". */
  readonly settled: boolean;
}

const plain = (symbol: string, need: Need | null, end: number, word: string, settled = false): Plain => ({
  unit: unitOf(symbol),
  need,
  end,
  word,
  settled,
});

/** Past one space or hyphen, and the full stop of an abbreviation before it. */
function pastJoint(text: string, at: number): number {
  const dot = text[at] === '.' ? at + 1 : at;
  const code = text.charCodeAt(dot);
  return isSpace(code) || isHyphen(code) ? dot + 1 : dot;
}

/** `'` and `"` in all their shapes: feet and inches, if anything supports it. */
function primeAt(text: string, at: number): Plain | null {
  const two = text.slice(at, at + 2);
  if (two === "''" || two === '’’' || two === '′′') return plain('in', 'prime', at + 2, '"');
  const one = text[at] ?? ' ';
  if ('"”″'.includes(one)) return plain('in', 'prime', at + 1, '"');
  return "'’′".includes(one) ? plain('ft', 'prime', at + 1, "'") : null;
}

function scaleAt(text: string, at: number): Plain | null {
  const end = wordEnd(text, at);
  const word = text.slice(at, end);
  if (isDigit(text.charCodeAt(end))) return null;
  if (/^(?:c|celsius|celcius|centigrade)$/i.test(word)) return plain('°C', null, end, word);
  if (/^(?:f|fahrenheit|farenheit)$/i.test(word)) return plain('°F', null, end, word);
  return null;
}

function degreesAt(text: string, at: number): Plain | null {
  const sign = text[at] ?? '';
  if (sign === '℃') return plain('°C', null, at + 1, sign);
  if (sign === '℉') return plain('°F', null, at + 1, sign);
  const word = sign === '°' || sign === 'º' || sign === '˚' ? sign : wordAt(text, at);
  if (word.length > 1 && !/^(?:deg|degs|degrees?)$/.test(word)) return null;
  if (word.length < 2 && word !== sign) return null;
  if (word === '' || (word.length === 1 && isLetter(word.charCodeAt(0)) && word !== 'º')) return null;
  const end = at + word.length;
  const on = /^\s?on the (celsius|fahrenheit) scale/i.exec(text.slice(end, end + 28));
  if (on) return plain(on[1]!.toLowerCase() === 'celsius' ? '°C' : '°F', null, end, word);
  const scale = scaleAt(text, skipSpaces(text, pastJoint(text, end)));
  if (scale) return { ...scale, word };
  return plain('°', 'degree', word === 'deg' && text[end] === '.' ? end + 1 : end, word);
}

/** Words before a unit that make it another: symbol by "word unit". */
const QUALIFIED: Readonly<Record<string, string>> = {
  'metric ton': 't',
  'short ton': 'short ton',
  'long ton': 'long ton',
  'imperial ton': 'long ton',
  'nautical mi': 'nmi',
  'sea mi': 'nmi',
  'statute mi': 'mi',
  'fluid oz': 'fl oz',
  'fl oz': 'fl oz',
  'troy oz': 'troy oz',
  'imperial gal': 'imp gal',
  'imperial pt': 'imp pt',
  'uk gal': 'imp gal',
  'british gal': 'imp gal',
  'us gal': 'gal',
  'us ton': 'short ton',
  'us pt': 'pt',
};

/** The bare name under which a spelling stands in {@link QUALIFIED}. */
const bareName = (symbol: string, need: Need | null): string => (need === 'ton' || symbol === 't' ? 'ton' : symbol);

function powerWord(word: string): 2 | 3 | 0 {
  if (word === 'square' || word === 'sq') return 2;
  return word === 'cubic' || word === 'cu' ? 3 : 0;
}

function plainAt(text: string, at: number): Plain | null {
  const end = wordEnd(text, at);
  if (end === at) return null;
  const word = text.slice(at, end);
  const small = word.toLowerCase();
  const power = powerWord(small);
  const next = pastJoint(text, end);
  if (power) {
    const base = next > end ? plainAt(text, next) : null;
    return base && base.unit.dimension === 'length' ? { ...base, unit: powerOf(base.unit, power), need: null } : null;
  }
  const dotted = /^U\.S\. ?/.exec(text.slice(at, at + 5));
  const qualifier = dotted ? 'us' : small;
  const base =
    dotted || /^(?:metric|short|long|imperial|nautical|sea|statute|fluid|fl|troy|uk|british|us)$/.test(small);
  if (base) {
    const from = dotted ? at + dotted[0].length : next;
    const inner = from > end ? plainAt(text, from) : null;
    const symbol = inner && QUALIFIED[`${qualifier} ${bareName(inner.unit.symbol, inner.need)}`];
    return inner && symbol ? { ...inner, unit: unitOf(symbol), need: null, settled: true } : null;
  }
  return pairedName(text, small, next) ?? named(word, end);
}

function named(word: string, end: number): Plain | null {
  const spelling = spellingOf(word);
  return spelling && plain(spelling.unit, spelling.need, end, word);
}

/** Units of two words: acre-feet, light-years, kilowatt-hours, British thermal units. */
function pairedName(text: string, first: string, next: number): Plain | null {
  const symbol =
    first === 'acre'
      ? 'acre-ft'
      : first === 'light'
        ? 'ly'
        : first.endsWith('watt')
          ? 'Wh'
          : first === 'british'
            ? 'BTU'
            : '';
  if (!symbol) return null;
  const second = wordAt(text, next);
  const end = next + second.length;
  if (symbol === 'acre-ft') return /^(?:foot|feet|ft)$/.test(second) ? plain(symbol, null, end, first) : null;
  if (symbol === 'ly') return /^years?$/.test(second) ? plain(symbol, null, end, first) : null;
  if (symbol === 'BTU')
    return text
      .slice(next, next + 13)
      .toLowerCase()
      .startsWith('thermal unit')
      ? plain(symbol, null, wordEnd(text, next + 8), first)
      : null;
  const watt = spellingOf(first);
  return watt && /^hours?$/.test(second) ? plain(`${watt.unit}h`, null, end, first) : null;
}

/** `²`, `^2`, a touching `2` (from a raised figure in the page), "squared". */
function withPower(text: string, base: Plain): Plain | null {
  if (base.unit.dimension !== 'length') return base;
  const raised = /^(?:([²³])|\^?([23])(?![\d.,]?\d)|\s(squared|cubed)\b)/.exec(text.slice(base.end, base.end + 9));
  if (!raised) return base;
  if (raised[2] && !/^(?:k?m|[cm]m|ft|mi|in|yd)$/.test(base.word)) return null;
  const power = (raised[1] ?? raised[2] ?? raised[3]!).replace('²', '2').replace('³', '3');
  return {
    ...base,
    unit: powerOf(base.unit, power === '2' || power === 'squared' ? 2 : 3),
    need: null,
    end: base.end + raised[0].length,
  };
}

/** "tons of TNT", "inches of mercury". */
function withMatter(text: string, base: Plain): Plain {
  const of = /^ of (TNT|mercury)\b/i.exec(text.slice(base.end, base.end + 11));
  if (!of) return base;
  const end = base.end + of[0].length;
  if (of[1]!.toUpperCase() === 'TNT' && /^(?:t|kt TNT|Mt TNT)$/.test(base.unit.symbol)) {
    return { ...base, unit: base.unit.symbol === 't' ? unitOf('t TNT') : base.unit, need: null, end };
  }
  return base.unit.symbol === 'in' ? { ...base, unit: unitOf('inHg'), need: null, end } : base;
}

/** Whether the letters end here: no letter, figure or apostrophe-s runs on, and no second unit is tied on. */
function ends(text: string, end: number): boolean {
  const code = text.charCodeAt(end);
  if (isAlnum(code) || text[end] === '_') return false;
  if (/^['’]s\b/.test(text.slice(end, end + 3))) return false;
  return !/^-(?:pounds?|lbs?|miles?|hours?|force)\b/.test(text.slice(end, end + 8));
}

/** The full stop of an abbreviation within a sentence belongs to it: "6 in. overnight". */
function withStop(text: string, match: Plain): number {
  if (text[match.end] !== '.' || match.word.length > 3 || !isLetter(match.word.charCodeAt(0))) return match.end;
  const next = text.charCodeAt(skipSpaces(text, match.end + 1));
  const runsOn = (next >= 97 && next <= 122) || isHyphen(next) || next === 0x2c || next === 0x29;
  return runsOn ? match.end + 1 : match.end;
}

/** The unit that begins exactly at `at`, or null. Looks at most some forty characters ahead. */
export function unitAt(text: string, at: number): UnitMatch | null {
  const prime = primeAt(text, at);
  if (prime) return { ...prime, start: at };
  const degrees = degreesAt(text, at);
  if (degrees) return ends(text, degrees.end) ? { ...degrees, start: at } : null;
  const base = plainAt(text, at);
  const powered = base && withPower(text, base);
  const rated = powered && withRate(text, powered);
  const whole = rated && withMatter(text, rated);
  if (!whole || !ends(text, whole.end)) return null;
  return { ...whole, start: at, end: withStop(text, whole) };
}
