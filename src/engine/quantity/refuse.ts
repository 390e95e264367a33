/**
 * What is no measurement although a number and a unit stand side by side: designations, names, money, times,
 * coordinates, idioms, and units that are other words here.
 */
import { isAlnum, isDash, isDigit, isHyphen, isLetter, isUpper, nextWord, skipSpaces } from './chars.ts';
import type { Site } from './site.ts';

/** Signs that tie a number to what stands before it: codes, fractions, addresses, times. */
const TYING = "/:#@_=°′'’^\\&%*+";

/** A letter, a figure or a sign touches the number on the left: "Su-25", "M16", "12:30", "1/20", "v2.5 m". */
export function touchesLeft(text: string, start: number): boolean {
  const before = text.charCodeAt(start - 1);
  if (Number.isNaN(before)) return false;
  if (isAlnum(before) || TYING.includes(text[start - 1]!)) return true;
  if (before === 0x2e) return true;
  if (before === 0x2c) return isAlnum(text.charCodeAt(start - 2));
  // An em dash parts two clauses; shorter dashes tie, unless a space stands before them.
  return isDash(before) && before !== 0x2014 && isAlnum(text.charCodeAt(start - 2));
}

const CURRENCY =
  /(?:[$€£¥₹₽₪₺₩₦₫฿¢]|\b(?:USD|EUR|GBP|AUD|CAD|CHF|AED|SAR|INR|PKR|KES|NGN|ZAR|JPY|CNY|RMB|Rs|Sh|Ksh|Tk|Re)\.?) ?$/;

/** A sum of money: a currency's sign or code stands before the number. */
export const isMoney = (text: string, start: number): boolean =>
  CURRENCY.test(text.slice(Math.max(0, start - 6), start));

/** Words that number things: what follows them is a name ("Highway 20", "per 100 km", "Flight 12"). */
const NUMBERING =
  /^(?:highway|route|interstate|motorway|freeway|exit|flight|section|article|chapter|page|psalm|verse|unit|room|gate|platform|terminal|apollo|boeing|airbus|category|phase|formula|mile|kilo|km|vol|figure|fig|table|grade|no|nos|version|ps|windows|model|type|class|mark|mk|uss|hms|resolution|rule)$/i;

/** A name made of a number and a unit: "Three Mile Island", "Five Mile Lane", "100 Acre Wood". */
function isName({ text, figure, start }: Site): boolean {
  const { match } = figure;
  if (!isUpper(match.word.charCodeAt(0)) || match.word.length < 3 || match.start === start) return false;
  if (match.unit.dimension === 'temperature' || match.word === match.word.toUpperCase()) return false;
  const plural = /s$|feet$/i.test(match.word);
  const next = text.charCodeAt(skipSpaces(text, match.end));
  const worded = isLetter(text.charCodeAt(start));
  if (worded && isUpper(text.charCodeAt(start)) && !plural && !isHyphen(text.charCodeAt(match.start - 1))) return true;
  if (isHyphen(text.charCodeAt(match.start - 1))) return false;
  return !plural && isUpper(next) && !/(?:ft|acre-ft|mph)/.test(match.unit.symbol);
}

/** By unit word: sayings, and things that are counted and not measured. Before the number, and from it on. */
const IDIOMS: readonly RegExp[] = [
  /^(?:six feet under|(?:the )?(?:whole )?nine yards|ten[- ]gallon hat|(?:800|900|eight[- ]hundred)[- ]pound gorilla|(?:ten|10)[- ]foot pole|(?:thousand|1,?000|hundred)[- ]yard stare|two left feet|a (?:million|thousand|hundred|country) miles? (?:away|from|apart)|a mile a minute|a pound of flesh|an ounce of (?:prevention|common)|a ton of|one foot in|an inch of (?!rain|snow|water|ice)|a mile off|a foot in|a foothold)/i,
  /^\S+[ -](?:foot|feet) (?:soldiers?|patrols?|troops?|guards?|traffic|paths?|bridges?|notes?|races?|prints?|police|passengers?)\b/i,
  /^\S+[ -](?:million|thousand|hundred)?[ -]?(?:barrels?)[ -](?:bombs?|rocket|launcher|shotgun|chest)/i,
  /^\S+[ -]grains?\b/i,
  /^\S+ (?:inch|foot|yard|mile)(?:es|s)? by (?:inch|foot|yard|mile)/i,
];

const isIdiom = ({ text, start }: Site): boolean => {
  const here = text.slice(start, start + 48);
  return IDIOMS.some((idiom) => idiom.test(here));
};

/** Feet that people stand on. */
function isBody({ text, figure, before, after }: Site): boolean {
  if (!/^f(?:oo|ee)t$/i.test(figure.match.word)) return false;
  const value = figure.values[0]!;
  if (figure.values.length > 1 || figure.compound || ![1, 2, 4].includes(value)) return false;
  if (/\b(?:his|her|its|their|my|your|our|own|both|left|right|bare|hind|front)\s$/i.test(before)) return true;
  if (/\bon\s$/i.test(before) && value > 1) return true;
  if (/^ (?:were|was|are|is|first|forward|planted|firmly|in the (?:grave|door)|on the (?:ground|floor))\b/i.test(after))
    return true;
  const measured =
    /^(?:-|[ -](?:of|deep|tall|high|wide|long|thick|away|above|below|from|off|per|down|up|under)\b|\s?\()/i.test(after);
  return value === 1 && figure.match.word === 'foot' && !measured && !isHyphen(text.charCodeAt(figure.match.start - 1));
}

/** "5m 30s", "2'30\"", "10 in 2020": a time or a date goes on where the unit ends. */
function runsIntoTime({ text, figure }: Site): boolean {
  if (figure.match.need === null) return false;
  const at = skipSpaces(text, figure.end);
  if (!isDigit(text.charCodeAt(at))) return false;
  let end = at;
  while (end < at + 4 && isDigit(text.charCodeAt(end))) end++;
  return /^(?:s|sec|secs|seconds)$/.test(nextWord(text, end));
}

/** Abbreviations with a capital that begin a name: "10 Ft. Hood soldiers", "500 Ft" (forints), "20 St. Louis". */
function isAbbreviatedName({ figure }: Site): boolean {
  return /^(?:Ft|Mi|Yd|In|St|Mt|Gal|Oz|Pt|Lb)s?$/.test(figure.match.word);
}

/** "a mile", "a gallon": a count of one only where something makes it a measure. */
function isLooseArticle({ figure, before, after, previous, alone, paired }: Site): boolean {
  if (figure.amounts[0]!.form !== 'article') return false;
  if (alone || paired) return false;
  const { unit, need } = figure.match;
  if (
    need !== null ||
    unit.dimension === 'temperature' ||
    /[€$£¢]|\b(?:price|cost|cents?|dollars?|pence|percent|times|once|twice|per)\b|\d\s?$/i.test(before)
  )
    return true;
  if (
    /^(?:about|nearly|almost|within|under|over)$/i.test(previous) ||
    /\b(?:(?:more|less) than|at least|up to|half)\s$/i.test(before)
  )
    return unit.dimension !== 'length' && unit.symbol !== 'ha';
  if (/^(?:gal|L|kg|pt|qt|imp gal|imp pt)$/.test(unit.symbol)) return !/^ of \w/.test(after);
  if (unit.symbol === 'in') return !/^ of (?:rain|snow|water|ice|mud|soil)/.test(after);
  return !/^[ -](?:long|wide|deep|high|tall|thick|across|inland|offshore|upstream|downstream)\b/.test(after);
}

/** Whether the figure is refused whatever its unit. */
export function isRefused(site: Site): boolean {
  const { previous } = site;
  if (previous === 'per' || (isUpper(previous.charCodeAt(0)) && NUMBERING.test(previous))) return true;
  return (
    isName(site) ||
    isIdiom(site) ||
    isBody(site) ||
    runsIntoTime(site) ||
    isAbbreviatedName(site) ||
    isLooseArticle(site)
  );
}
