/**
 * A unit at a place in the text, the longest reading first: a rate, then a square or cube, then the plain unit.
 */
import { isAlnum, isHyphen, isLetter, isOneOf, isSpace, lookAt, wordAt, wordEnd } from './chars.ts';
import { type Need, spellingOf } from './lexicon.ts';
import { type Plain, withRate } from './rate.ts';
import { NAMED, unitOf } from './units.ts';

export interface UnitMatch extends Plain {
  readonly start: number;
}

const plain = (symbol: string, need: Need | null, end: number, word: string): Plain => ({
  unit: unitOf(symbol),
  need,
  end,
  word,
  settled: false,
});

/** Past one space or hyphen, and the full stop of an abbreviation before it. */
function pastJoint(text: string, at: number): number {
  const dot = text[at] === '.' ? at + 1 : at;
  const code = text.charCodeAt(dot);
  return isSpace(code) || isHyphen(code) ? dot + 1 : dot;
}

/** Feet and inches, in all shapes of their marks; then degrees with their scale, if it is stated. */
const MARKS = /^(?:(''|’’|′′|["”″])|['’′])/;
const DEGREES =
  /^(?:(℃)|(℉)|(?:[°º˚]|deg(?:rees?|s|\.)?(?![a-z]))(?:[^\S\n]{0,2}-?(?:(c(?:el[sc]ius|entigrade)?)|(f(?:ah?renheit)?))(?![a-z\d]))?)/i;

const SMALL_D = 0x64;

/** `'`, `"` and `°` in all their shapes. */
function signAt(text: string, at: number): Plain | null {
  const code = text.charCodeAt(at) | 32;
  if (code >= 0x61 && code <= 0x7a && code !== SMALL_D) return null;
  const ahead = text.slice(at, at + 24);
  const mark = MARKS.exec(ahead);
  if (mark) return plain(mark[1] ? 'in' : 'ft', 'prime', at + mark[0].length, mark[1] ? '"' : "'");
  const degrees = DEGREES.exec(ahead);
  if (!degrees) return null;
  const [word, sign, sign2, celsius = sign, fahrenheit = sign2] = degrees;
  const end = at + word.length;
  return celsius || fahrenheit ? plain(celsius ? '°C' : '°F', null, end, word) : plain('°', 'degree', end, word);
}

/** Units of two words; of the second, where it is a unit itself, the symbol. */
const PAIRS = new Map(
  `metric ton=t; short ton=short ton; us ton=short ton; long ton=long ton; imperial ton=long ton; nautical mi=nmi
sea mi=nmi; statute mi=mi; fluid oz=fl oz; fl oz=fl oz; troy oz=troy oz; us gal=gal; imperial gal=imp gal
uk gal=imp gal; british gal=imp gal; us pt=pt; imperial pt=imp pt; acre ft=acre-ft; light year=ly`
    .split(/; |\n/)
    .map((row) => row.split('=') as [string, string]),
);
for (const [symbol, name] of NAMED) if (symbol.endsWith('h')) PAIRS.set(name.replace('-', ' '), symbol);
const FIRSTS = new Set([...PAIRS.keys()].map((pair) => pair.split(' ')[0]));

const POWERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    square: '²',
    sq: '²',
    squared: '²',
    cubic: '³',
    cu: '³',
    cubed: '³',
  }),
);

function plainAt(text: string, at: number): Plain | null {
  const american = text.slice(at, at + 4) === 'U.S.';
  const end = american ? at + 4 : wordEnd(text, at);
  const word = text.slice(at, end);
  const small = american ? 'us' : word.toLowerCase();
  const next = pastJoint(text, end);
  const power = POWERS.get(small);
  if (power) {
    const base = plainAt(text, next);
    return base?.unit.dimension === 'length' ? { ...base, unit: unitOf(base.unit.symbol + power), need: null } : null;
  }
  if (FIRSTS.has(small) && next > end) {
    const inner = plainAt(text, next) ?? plain('t', null, wordEnd(text, next), '');
    const name = !inner.word
      ? wordAt(text, next).replace(/s$/, '')
      : inner.unit.symbol === 't'
        ? 'ton'
        : inner.unit.symbol;
    const symbol = PAIRS.get(`${small} ${name}`);
    if (symbol) return { ...inner, unit: unitOf(symbol), need: null, settled: true };
  }
  const spelling = spellingOf(word);
  return spelling && plain(spelling.unit, spelling.need, end, word);
}

/** `²`, `^2`, a touching `2` (from a raised figure in the page), "squared". */
function withPower(text: string, base: Plain): Plain | null {
  if (base.unit.dimension !== 'length' || !isOneOf(text, base.end, '²³^23 \u00a0')) return base;
  const raised = lookAt(text, base.end, /^(?:([²³])|\^?([23])(?![\d.,]?\d)|\s(squared|cubed)\b)/);
  if (!raised) return base;
  const [written, sign, figure, word = ''] = raised;
  if (figure && !/^(?:k?m|[cm]m|ft|mi|in|yd)$/.test(base.word)) return null;
  const power = sign ?? POWERS.get(word) ?? (figure === '2' ? '²' : '³');
  return { ...base, unit: unitOf(base.unit.symbol + power), need: null, end: base.end + written.length };
}

/** "tons of TNT", "inches of mercury": the unit that the first makes of the second. */
const MATTER: Readonly<Record<string, string>> = {
  't TNT': 't TNT',
  'kt TNT TNT': 'kt TNT',
  'Mt TNT TNT': 'Mt TNT',
  'in mercury': 'inHg',
};

function withMatter(text: string, base: Plain): Plain {
  if (!text.startsWith(' of ', base.end)) return base;
  const [written = '', matter] = lookAt(text, base.end, /^ of (TNT|mercury)\b/) ?? [];
  const symbol = MATTER[`${base.unit.symbol} ${matter}`];
  return symbol ? { ...base, unit: unitOf(symbol), need: null, end: base.end + written.length } : base;
}

/** Whether the letters end here: no letter, figure or apostrophe-s runs on, and no second unit is tied on. */
const ends = (text: string, end: number): boolean =>
  !isAlnum(text.charCodeAt(end)) &&
  !(isOneOf(text, end, "_'’-") && lookAt(text, end, /^(?:_|['’]s\b|-(?:pounds?|lbs?|miles?|hours?|force)\b)/));

/** The full stop of an abbreviation within a sentence belongs to it: "6 in. overnight". */
function withStop(text: string, match: Plain): number {
  if (text[match.end] !== '.' || match.word.length > 3 || !isLetter(match.word.charCodeAt(0))) return match.end;
  return lookAt(text, match.end, /^\.\s{0,3}[a-z,)-]/) ? match.end + 1 : match.end;
}

/** The unit that begins exactly at `at`, or null. Looks at most some forty characters ahead. */
export function unitAt(text: string, at: number): UnitMatch | null {
  const sign = signAt(text, at);
  if (sign) return sign.need === 'prime' || ends(text, sign.end) ? { ...sign, start: at } : null;
  const base = plainAt(text, at);
  const powered = base && withPower(text, base);
  const rated = powered && withRate(text, powered);
  const whole = rated && withMatter(text, rated);
  return whole && ends(text, whole.end) ? { ...whole, start: at, end: withStop(text, whole) } : null;
}
