/** Temperatures: which scale, and whether the figure is a reading of a thermometer or a difference of two. */
import { isUpper } from './chars.ts';
import { homeSystem } from './evidence.ts';
import type { Site } from './site.ts';

const THERMAL =
  /\b(?:temperatures?|thermometers?|thermostats?|heat|heatwaves?|hot|hotter|hottest|warm\w*|cool\w*|cold\w*|weather|forecasts?|highs|lows|high of|low of|fever|freez\w*|frost|chill\w*|mercury|boil\w*|melt\w*|thaw|scorching|sweltering|oven|sunny|humid\w*|rainy|climate|pre-?industrial|average|zero|outside|summer|winter)\b/i;

const MOVING =
  '(?:warm|heat|cool|ris|rose|increas|climb|fall|fell|drop|jump|declin|dip|rais|lower|reduc|chang|soar|plung|differ|swing|var|shift|up|down|anomal)\\w*';
const ABOUT =
  '(?:about |around |roughly |nearly |almost |some |more than |less than |at least |up to |just |well |over |under |below |an? |another |approximately )*';
const BY = new RegExp(`\\b${MOVING}\\b[^.;]{0,30}\\b(?:by|of)\\s(?:between )?${ABOUT}$`, 'i');
const DIRECTLY = new RegExp(
  `\\b(?:warmed|cooled|ris(?:e|es|en|ing)|rose|fell|fallen|dropped|increased|climbed|jumped|declined|gained)\\s${ABOUT}$`,
  'i',
);
const LIMITED = new RegExp(
  `\\b(?:warming|heating|temperature (?:rises?|increases?|goals?|targets?))\\b[^.;]{0,30}\\b(?:to|at|within|above|beyond|past|exceed\\w*|of|by|below|under|reach\\w*)\\s${ABOUT}$`,
  'i',
);
const COMPARED =
  /^(?: degrees?)?[ -](?:warmer|hotter|cooler|colder|(?:higher|lower|more|less) than|(?:above|below|over) (?:average|normal|the|pre|usual|its|what|long|seasonal|historic\w*|levels?|\w+ (?:average|levels?))|of (?:the |global |further |extra )*(?:warming|heating|cooling)|rise|increase|drop|target|goal|limit|threshold|difference|warming|degrees (?:warmer|cooler))\b/i;

/** The few degrees that a text about the climate speaks of are of warming, unless it speaks of the weather. */
const isWarming = ({ evidence, before, after, figure, negative }: Site): boolean =>
  !negative &&
  Math.max(...figure.values) <= 4.5 &&
  evidence.says('climate') &&
  !/\b(?:lows?|highs?|night\w*|overnight|winter|forecast|morning|today|tonight|water|sea surface)\b/i.test(
    before + after,
  );

/** Whether a temperature is a difference ("1.5C warmer", "rose by 10 degrees"). */
export function isDifference(site: Site): boolean {
  const { before, after: rest, figure } = site;
  // What is compared may stand behind the article's own conversion: "0.8 C (1.4 F) above average".
  const after = rest.replace(/^\s?\([^)]{0,40}\)/, '');
  if (Math.max(...figure.values) > 100) return false;
  if (/^ (?:above|below) (?:zero|freezing)/i.test(after)) return false;
  return (
    isWarming(site) ||
    COMPARED.test(after) ||
    BY.test(before) ||
    DIRECTLY.test(before) ||
    LIMITED.test(before) ||
    /±\s?$/.test(before)
  );
}

const PLACES_ON_EARTH =
  /^[ -]?(?:['′’]|[NSEW]\b|\d|(?:north|south|east|west|latitude|longitude|of (?:latitude|longitude|separation|freedom|arc)|angle|turns?|from (?!(?:about|\d))|in [a-z]+(?:ology|ics|y)\b))/i;
const TURNS =
  /\b(?:latitude|longitude|turn\w*|rotat\w*|angles?|tilt\w*|spin\w*|spun|bent|bend\w*|incline[ds]?|slope\w*|hold\w*|held|earn\w*|honorary|awarded|university|college|bachelor\S*|master\S*|separation|parallel|orbit\w*|field of view)\b/i;

const BEARING = /\b(?:bearing|heading|course|azimuth)\b[^.;,]{0,16}$/i;

/** The unit of bare degrees: a scale where the sentence is about warmth and something tells which, `°` for a bearing; null: neither. */
export function degreesMean(site: Site): '°C' | '°F' | '°' | null {
  const { before, after, figure } = site;
  if (BEARING.test(before) && figure.values.every((value) => value <= 360)) return '°';
  if (PLACES_ON_EARTH.test(after) || (TURNS.test(before) && !/\btemperatures?\b/i.test(before))) return null;
  const zero = /^ below zero/.test(after);
  if (!zero && !THERMAL.test(before) && !THERMAL.test(after) && !isWarming(site)) return null;
  if (isDifference(site)) return homeScale(site) ?? '°C';
  return plausibleScale(site) ?? homeScale(site) ?? (zero ? '°C' : null);
}

/** The scale in which readings of this size make sense in this sentence; null: both do. */
function plausibleScale({ evidence, before, after, figure, negative }: Site): '°C' | '°F' | null {
  if (evidence.says('celsius') !== evidence.says('fahrenheit')) return evidence.says('celsius') ? '°C' : '°F';
  const values = figure.values.map((value) => (negative ? -value : value));
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const words = before + after;
  if (/\bfever|body temperature/i.test(words) && low >= 35) return high < 43 ? '°C' : '°F';
  if (low > 54 && high <= 134) return '°F';
  if (/\b(?:hot\w*|heat\w*|scorching|sweltering|summer)\b/i.test(words) && low >= 25) return '°C';
  if (/\b(?:cold\w*|freez\w*|frost|chill\w*|winter)\b/i.test(words) && low >= 8) return '°F';
  return low >= 48 && high <= 134 ? '°F' : null;
}

function homeScale({ evidence }: Site): '°C' | '°F' | null {
  if (evidence.says('celsius') !== evidence.says('fahrenheit')) return evidence.says('celsius') ? '°C' : '°F';
  if (evidence.says('climate')) return '°C';
  const home = homeSystem(evidence);
  if (home) return home === 'us' ? '°F' : '°C';
  if (evidence.says('metric') !== evidence.says('customary')) return evidence.says('metric') ? '°C' : '°F';
  return null;
}

/** Whether a bare letter after a figure ("46C", "100F", "300K") is a scale of temperature. */
export function isScaleLetter(site: Site): boolean {
  const { text, figure, before, after, previous, negative, evidence, start } = site;
  const { word } = figure.match;
  if (site.paired) return true;
  if (/^[-/]/.test(after) && !COMPARED.test(after)) return false;
  if (word === 'c' || word === 'f')
    return THERMAL.test(before) && /^\s?(?:[.,;)]|$)/.test(text.slice(site.end, site.end + 2));
  // "Boeing 777F", "Section 12 C", "PA 23456 F": a name or a code goes before.
  const named =
    isUpper(previous.charCodeAt(0)) &&
    !/^(?:It|Its|At|From|To|Of|About|Around|Over|Nearly|Minus|A|The|Highs|Lows|Between)$/.test(previous);
  if (named || /^ [A-Z]/.test(after) || start < 0) return false;
  if (word === 'K')
    return THERMAL.test(before) && figure.values[0]! > 1 && !/\bpeople\b/.test(after) && evidence.says('celsius');
  if (figure.values.some((value) => value > (word === 'C' ? 1500 : 2500))) return false;
  return (
    negative || THERMAL.test(before) || THERMAL.test(after) || evidence.says('celsius') || evidence.says('fahrenheit')
  );
}
