/** Temperatures: which scale, and whether the figure is a reading of a thermometer or a difference of two. */
import { boundStarts } from './bounds.ts';
import { isUpper, lookAt } from './chars.ts';
import { homeSystem } from './evidence.ts';
import type { Site } from './site.ts';

const HOT = /\b(?:hot|heat|scorch|swelter|summer)/i;
const COLD = /\b(?:cold|freez|frost|chill|winter)/i;
const THERMAL =
  /\b(?:temperature|thermo(?:met|stat)|warm|cool|weather|forecast|(?:highs?|lows?) of|highs|lows|fever|mercury|boil|melt|thaw|oven|sunny|humid|rain|climate|pre-?industrial|average|zero|outside)/i;

const isThermal = ({ before, after }: Site): boolean =>
  [THERMAL, HOT, COLD].some((words) => words.test(before) || words.test(after));

/** "rose by 2", "a swing of 10"; "warmed 2"; "warming to 1.5": a movement, and the figure as its size. */
const MOVED =
  /\b(?:(?:(?:warm|heat|cool)(?=ed|ing|s)|ris|rose|increas|climb|fall|fell|drop|jump|declin|rais|lower|reduc|chang|differ|swing|var|shift|up|down|anomal)\w*\b[^.;]{0,30}\b(?:by|of)\s|(?:warm|cool|gain|climb|jump|drop|declin|increas)ed\s|ris(?:e|es|en|ing)\s|rose\s|fell\s|fallen\s|(?:warming|heating|temperature (?:ris|increas|goal|target)\w*)\b[^.;]{0,30}\b(?:to|at|within|above|beyond|exceed\w*|of|by|below|reach\w*)\s)$|±\s?$/i;

/** "By" may stand before "more than", "a" or the like. */
const isMoved = ({ before }: Site): boolean =>
  boundStarts(before, before.length, 0).some((end) => MOVED.test(before.slice(0, end)));

/** What it is compared with, or a noun of differences. */
const COMPARED =
  /^(?: degrees?)?[ -](?:(?:warm|hott|cool|cold)er|(?:higher|lower|more|less) than|(?:above|below|over) (?!zero|freezing)[a-z]+|of (?:\w+ )?(?:warming|heating|cooling)|rise|increase|drop|target|goal|limit|threshold|difference|warming)\b/i;

/** The few degrees that a text about the climate speaks of are of warming, unless it speaks of the weather. */
const isWarming = ({ evidence, before, after, figure, negative }: Site): boolean =>
  !negative &&
  Math.max(...figure.values) <= 4.5 &&
  evidence.says('climate') &&
  !/\b(?:lows?|highs?|night\w*|winter|forecast|morning|today|water|sea surface)\b/i.test(before + after);

/** Whether a temperature is a difference ("1.5C warmer", "rose by 10 degrees"). */
export function isDifference(site: Site): boolean {
  // What is compared may stand behind the article's own conversion: "0.8 C (1.4 F) above average".
  const after = site.after.replace(/^\s?\([^)]{0,40}\)/, '');
  return (
    Math.max(...site.figure.values) <= 100 &&
    !/^ (?:above|below) (?:zero|freezing)/i.test(after) &&
    (isWarming(site) || COMPARED.test(after) || isMoved(site))
  );
}

/** Degrees of latitude, of turns and of universities, in a sentence that speaks of warmth as well. */
const OTHER_AFTER =
  /^[ -]?(?:['′’]|[NSEW]\b|\d|north|south|east|west|l(?:at|ong)itude|of (?:separation|freedom|arc|l)|angle|turn|from (?!about|\d)|in [a-z]+(?:ology|ics|y)\b)/i;
const OTHER_BEFORE =
  /\b(?:l(?:at|ong)itude|turn|rotat|angle|tilt|spin|slope|h[oe]ld|earn|honorary|universit|college|parallel|orbit)/i;

const BEARING = /\b(?:bearing|heading|course|azimuth)\b[^.;,]{0,16}$/i;

type Scale = '°C' | '°F';

/** The unit of bare degrees: a scale where the sentence is about warmth and something tells which, `°` for a bearing; null: neither. */
export function degreesMean(site: Site): Scale | '°' | null {
  const { before, after, figure } = site;
  if (BEARING.test(before) && figure.values.every((value) => value <= 360)) return '°';
  if (OTHER_AFTER.test(after) || (OTHER_BEFORE.test(before) && !/temperature/i.test(before))) return null;
  if (!isThermal(site)) return null;
  if (isDifference(site)) return homeScale(site) ?? '°C';
  return statedScale(site) ?? plausibleScale(site) ?? homeScale(site) ?? (/^ below zero/.test(after) ? '°C' : null);
}

/** The one of two answers that holds alone; null where both do or neither. */
const either = (celsius: boolean, fahrenheit: boolean): Scale | null =>
  celsius === fahrenheit ? null : celsius ? '°C' : '°F';

const statedScale = ({ evidence }: Site): Scale | null => either(evidence.says('celsius'), evidence.says('fahrenheit'));

/** The scale in which readings of this size make sense in this sentence; null: both do. */
function plausibleScale({ before, after, figure, negative }: Site): Scale | null {
  const values = figure.values.map((value) => (negative ? -value : value));
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const words = before + after;
  if (/fever|body temp/i.test(words) && low >= 35) return high < 43 ? '°C' : '°F';
  if (low > 54 && high <= 134) return '°F';
  if (HOT.test(words) && low >= 25) return '°C';
  return (COLD.test(words) && low >= 8) || (low >= 48 && high <= 134) ? '°F' : null;
}

/** The scale of the article's other units and of its readers. */
function homeScale(site: Site): Scale | null {
  const { evidence } = site;
  const stated = statedScale(site);
  if (stated || evidence.says('climate')) return stated ?? '°C';
  const home = homeSystem(evidence);
  if (home) return home === 'us' ? '°F' : '°C';
  return either(evidence.says('metric'), evidence.says('customary'));
}

/** Whether a bare letter after a figure ("46C", "100F", "300K") is a scale of temperature. */
export function isScaleLetter(site: Site): boolean {
  const { text, figure, before, after, previous, negative, evidence, end } = site;
  const { word } = figure.match;
  if (site.paired) return true;
  if (/^[-/]/.test(after) && !COMPARED.test(after)) return false;
  if (word === 'c' || word === 'f') return THERMAL.test(before) && lookAt(text, end, /^\s?(?:[.,;)]|$)/) !== null;
  // "Boeing 777F", "Section 12 C", "PA 23456 F": a name or a code goes before.
  const named = isUpper(previous.charCodeAt(0)) && !/^(?:Its?|At|From|To|Of|A|The|Highs|Lows|Minus)$/.test(previous);
  if (named || /^ [A-Z]/.test(after) || figure.values.some((value) => value > 2500)) return false;
  const stated = evidence.says('celsius');
  if (word === 'K') return THERMAL.test(before) && stated && figure.values[0]! > 1;
  return negative || isThermal(site) || stated || evidence.says('fahrenheit');
}
