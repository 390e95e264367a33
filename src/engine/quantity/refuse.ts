/**
 * What is no measurement although a number and a unit stand side by side: designations, names, money, times,
 * coordinates, idioms, and units that are other words here.
 */
import { boundOf } from './bounds.ts';
import { isAlnum, isDash, isHyphen, isLetter, isUpper, lookAt, lookBack } from './chars.ts';
import type { Site } from './site.ts';
import { MATTER, SIZE_AFTER } from './support.ts';

/** A letter, a figure or a sign touches the number on the left: "Su-25", "M16", "12:30", "1/20", "v2.5 m". */
export function touchesLeft(text: string, start: number): boolean {
  const before = text.charCodeAt(start - 1);
  if (isAlnum(before) || /[/:#@_=°′'’^\\&%*+.]/.test(text.charAt(start - 1))) return true;
  // A comma groups. An em dash parts two clauses; shorter dashes tie, unless a space stands before them.
  return (before === 0x2c || (isDash(before) && before !== 0x2014)) && isAlnum(text.charCodeAt(start - 2));
}

/** A sum of money: a currency's sign or code stands before the number. */
export const isMoney = (text: string, start: number): boolean =>
  !isPlainWord(text, start - (text[start - 1] === ' ' ? 2 : 1)) &&
  lookBack(text, start, /(?:\p{Sc}|\b(?:USD|EUR|GBP|Rs\.?)) ?$/u) !== null;

/** A small letter that ends no currency's name: most words before a number do in one. */
function isPlainWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x61 && code <= 0x7a && code !== SMALL_S;
}

const SMALL_S = 0x73;

/** Words that number things: what follows them is a name ("Highway 20", "Flight 12", "KM 85"). */
const NUMBERING =
  /^(?:per|Highway|Route|Interstate|Exit|Flight|Section|Article|Unit|Room|Gate|Boeing|Airbus|Category|Phase|Mile|Kilo|K[Mm]|Fig|Table|Nos?|Model|Type|Class|Mark)$/;

/** A name made of a number and a unit, "Three Mile Island", "100 Acre Wood"; or of its abbreviation, "20 Ft. Hood". */
function isName({ text, figure, start }: Site): boolean {
  const { word, unit, start: at } = figure.match;
  if (/^(?:Ft|Mi|Yd|In|St|Mt|Gal|Oz|Pt|Lb)s?$/.test(word)) return true;
  if (at === start || unit.dimension === 'temperature' || !/^[A-Z]\w*[a-z]\w*[^s]$/.test(word) || /feet/i.test(word))
    return false;
  if (isHyphen(text.charCodeAt(at - 1))) return false;
  const capital = isLetter(text.charCodeAt(start)) && isUpper(text.charCodeAt(start));
  return capital || /^.\s{0,2}[A-Z]/.test(text.slice(at + word.length - 1, at + word.length + 3));
}

/** Sayings, and units that are the first half of another word. */
const IDIOM =
  /^(?:six feet under|(?:whole )?nine yards|ten[- ]gallon hat|(?:800|eight[- ]hundred)[- ]pound gorilla|(?:ten|10)[- ]foot pole|a (?:million|thousand|hundred) miles? (?:away|from|apart)|\S+[ -](?:f(?:oo|ee)t (?:soldier|patrol|troop|guard|traffic|path|bridge|race|print|police|passenger)|barrels?[ -](?:bomb|rocket|launch|shotgun)|grains?\b|(inch|foot|yard|mile) by \1))/i;

/** Feet that people stand on: a lone foot that nothing measures, or a few that are somebody's. */
function isBody(site: Site): boolean {
  const { figure, before, after } = site;
  const { word } = figure.match;
  const value = figure.values[0]!;
  if (!/^f(?:oo|ee)t$/i.test(word) || figure.values.length > 1 || figure.compound || ![1, 2, 4].includes(value))
    return false;
  return (
    /\b(?:his|her|its|their|my|your|our|both|left|right|bare|hind|front|on)\s$/i.test(before) ||
    /^ (?:were|was|are|is|first|forward|planted|in the|on the)\b/i.test(after) ||
    (value === 1 &&
      word === 'foot' &&
      !/^(?: of\b| per\b| down\b| up\b|-|\s?\()/.test(after) &&
      !SIZE_AFTER.test(after))
  );
}

/** "a mile", "a gallon": a count of one only where something makes it a measure, and no price stands before. */
function isLooseArticle({ figure, before, after, alone, paired }: Site): boolean {
  if (figure.items[0]!.form !== 'article' || alone || paired) return false;
  const { unit, need } = figure.match;
  const filled = (unit.dimension === 'volume' || unit.symbol === 'kg') && MATTER.test(after);
  const measured = filled || boundOf(before, '', null) !== 'exact' || SIZE_AFTER.test(after);
  const priced = /\p{Sc}|\b(?:pric|cost|cent|dollar|pence|percent|times|once|twice|per)|\d\s?$/iu.test(before);
  return need !== null || unit.dimension === 'temperature' || priced || !measured;
}

/** Whether the figure is refused whatever its unit. */
export function isRefused(site: Site): boolean {
  const { text, figure, previous, start, end } = site;
  // "5m 30s": a time goes on where the unit ends.
  const runsIntoTime =
    figure.match.need !== null && lookAt(text, end, /^\s{0,2}\d{1,4}\s?s(?:ec(?:ond)?s?)?\b/) !== null;
  return (
    runsIntoTime ||
    NUMBERING.test(previous) ||
    isName(site) ||
    (figure.match.unit.system !== 'metric' && lookAt(text, start, IDIOM) !== null) ||
    isBody(site) ||
    isLooseArticle(site)
  );
}
