/**
 * What a spelling that is also a common word, a letter or a sign needs before it counts as a unit: in the main, that
 * the sentence is about what the unit measures, and that no noun follows which the figure could count.
 */
import { isDigit, isHyphen, isUpper, lookAt } from './chars.ts';
import { homeSystem } from './evidence.ts';
import type { Need } from './lexicon.ts';
import type { Site } from './site.ts';

const EXTENT = 'high|height|tall|wide|width|long|length|deep|depth|thick|diameter|radius|perimeter';
/** Sizes and distances right after a figure ("5 m high"); "of" what can be long or deep. */
export const SIZE_AFTER = new RegExp(
  `^[ -](?:in )?(?:${EXTENT}|across|above|below|apart|away|off|inland|offshore|(?:up|down)stream|under(?:water|ground)|north|south|east|west|from the|of (?:water|snow|rain|ice|rope|cable))\\b`,
  'i',
);
/** The words of what has a size, shortly before the figure. */
const SIZE_BEFORE = new RegExp(
  `\\b(?:(?:${EXTENT})s?|thickness|distances?|altitudes?|elevation|\\w*reach\\w*|range|waves?|measur\\w+|within|snow|rain\\w*)\\b[^,;]{0,40}$`,
  'i',
);
/** Races, and what is known by its metres. */
const MODIFIED =
  /^[ -](?:dash|sprint|race|final|freestyle|hurdles|relay|drop|pool|stretch|fence|barrier|wall|waves?|exclusion|buffer|tower)\b/i;

/** Words of what weighs and what holds, anywhere near the figure. */
const MASS =
  /\b(?:weigh|lbs?\b|thrust|heav|overweight|gain|los[tei]|shed|diet|cargo|load|payload|capacity|lift|haul|tonn|produc|export|import|output|harvest|ship(?:ped|ment)|drugs?\b|bombs?\b|warhead|explosive|baby)/i;
const VOLUME = /\b(?:lit(?:re|er)|m[lL]\b|capacity|tank|bottle)/;
/** Another metric unit, beyond doubt. */
const METRIC = /\d ?(?:[kcmd]m|k?g)\b|(?:met|lit)(?:re|er)|gram/i;
export const MATTER =
  /^ of (?!(?:the|an?|his|her|our|them|us|tea|coffee|(?:public|tax\w*|aid|debt|cash|government) ?\w*)\b)[a-z]/i;

/** No noun follows: the sentence, the clause or the phrase ends where the figure does. */
const CLOSED =
  /^\s?(?:[,.;:)]|$|(?:and|or|in|at|to|is|of|by|from|since|when|after|over|for|off|because|during|on|more or less)\b)/;

const digitsTouch = ({ text, figure }: Site): boolean => isDigit(text.charCodeAt(figure.match.start - 1));
const hyphened = ({ text, figure }: Site): boolean => isHyphen(text.charCodeAt(figure.match.start - 1));
const near = ({ before, after }: Site, pattern: RegExp): boolean => pattern.test(before) || pattern.test(after);
const isWhole = ({ figure }: Site): boolean => Number.isInteger(figure.values[0]);
const isClosed = ({ text, end }: Site): boolean => lookAt(text, end, CLOSED) !== null;

function metre(site: Site): boolean {
  const { after, before, text } = site;
  if (SIZE_AFTER.test(after) || MODIFIED.test(after) || /^ \d+ ?[dcm]m\b/.test(after)) return true;
  // "1 m 1 m": figures and units only.
  if (text.length < 60 && /^[\s\d.,mckx×]*$/.test(text)) return true;
  if (!isClosed(site)) return false;
  return (
    SIZE_BEFORE.test(before) ||
    METRIC.test(before) ||
    (METRIC.test(after) && digitsTouch(site)) ||
    (site.evidence.says('metric') && site.figure.values[0]! >= 10 && !MONEY.test(before))
  );
}

function inch(site: Site): boolean {
  const { text, figure, before, after, end } = site;
  if (figure.items[0]!.form === 'words') return false;
  if (digitsTouch(site) || text[end - 1] === '.') return true;
  const size = SIZE_AFTER.exec(after);
  if (size) return isClosed({ ...site, end: end + size[0].length });
  return lookAt(text, end, /^\s?(?:[.,;)]|$)/) !== null && SIZE_BEFORE.test(before);
}

const gram = (site: Site): boolean =>
  site.figure.match.word !== 'G' &&
  (MATTER.test(site.after) ||
    (MASS.test(site.before) && !site.after.startsWith('-')) ||
    (METRIC.test(site.before) && digitsTouch(site)));

const tonne = (site: Site): boolean =>
  MATTER.test(site.after) || near(site, MASS) || (site.figure.values[0]! >= 1000 && !digitsTouch(site));

const MONEY =
  /\b(?:cost|pays?|paid|paying|fine[sd]?|worth|pric|earn|spen[dt]|salar|budget|wage|raise|debt|charge|bill|reward|brib|borrow|loan|owe|donat|invest|grant|cash|fund)/i;
const MONEY_AFTER =
  /^[ -](?:sterling|notes?|coins?|fines?|bills?|fees?|grants?|prizes?|loans?|a (?:year|month|week|head|day)|per (?:year|month|week|person|head|day)|each|worth|in (?:cash|debt|tax))\b/i;

/** Pounds of weight: by their matter, or where neither the words nor the size nor the country speak of money. */
function pound(site: Site): boolean {
  const { figure, before, after, evidence } = site;
  if (isUpper(figure.match.word.charCodeAt(0)) || MONEY_AFTER.test(after)) return false;
  if (MATTER.test(after)) return true;
  const money = MONEY.test(before) || figure.values[0]! >= 1e5;
  return !money && (hyphened(site) || near(site, MASS) || homeSystem(evidence) !== 'uk');
}

/** Stones of weight: "lost 3 stone in a year", "a 15-stone man"; not "1st". */
const stone = (site: Site): boolean =>
  !/s$/.test(site.figure.match.word) &&
  !(digitsTouch(site) && site.figure.values[0]! % 10 === 1) &&
  (hyphened(site) ? site.figure.values[0]! >= 6 : MASS.test(site.before) && isClosed(site));

const cup = (site: Site): boolean =>
  site.figure.items[0]!.form === 'part' ||
  !isWhole(site) ||
  MATTER.test(site.after) ||
  /^ (?:\w+ )?(?:sugar|flour|rice|milk|butter|oil|water|stock)\b/.test(site.after);

const barrel = (site: Site): boolean =>
  !hyphened(site) &&
  (MATTER.test(site.after) ||
    /^ (?:(?:a|per|each) day|daily)\b/.test(site.after) ||
    (site.evidence.says('oil') && site.figure.values[0]! >= 100 && isClosed(site)));

/** How far back a quotation is looked for; in a longer one, the mark closes it. */
const QUOTED = 400;

/** `5"` as inches: a size follows, or no quotation stands open in the paragraph that the mark could close. */
function prime(site: Site): boolean {
  const { text, start, figure } = site;
  const window = text.slice(Math.max(0, start - QUOTED), start);
  if (figure.match.unit.symbol !== 'in' || /["“”]$/.test(window)) return false;
  if (SIZE_AFTER.test(site.after)) return true;
  const paragraph = window.slice(window.lastIndexOf('\n') + 1);
  return digitsTouch(site) && figure.values.at(-1)! <= 400 && paragraph.length < QUOTED && !/["“”]/.test(paragraph);
}

const land = (site: Site): boolean =>
  site.evidence.says(site.figure.match.word === 'rai' ? 'thailand' : 'china') &&
  site.figure.items[0]!.form !== 'words' &&
  !digitsTouch(site);

/** Needs that are not listed are settled elsewhere: the scales in temperature.ts, tons and bare feet by default. */
const RULES: Readonly<Partial<Record<Need, (site: Site) => boolean>>> = {
  metre,
  in: inch,
  gram,
  litre: (site) => MATTER.test(site.after) || near(site, VOLUME),
  tonne,
  pound,
  stone,
  cup,
  barrel,
  prime,
  nm: ({ evidence }) => evidence.says('chips') || evidence.says('sea'),
  foot: ({ figure, after }) => !isUpper(figure.match.word.charCodeAt(0)) || !/^ [A-Z]/.test(after),
  knot: ({ before }) => !/\b(?:un)?(?:tie[ds]?|tying)\s\S*\s?$/i.test(before),
  bar: (site) => near(site, /\bpressure/i) || !isWhole(site),
  kt: (site) => near(site, /\b(?:yield|nuclear|warheads?|TNT|bombs?|explosion|winds?|gusts?|speeds?)\b/i),
  land,
};

/** Whether the spelling of the figure's unit is supported where it stands. */
export function isSupported(site: Site): boolean {
  const { need } = site.figure.match;
  const rule = need && RULES[need];
  if (!rule || site.alone || (site.paired && need !== 'prime')) return true;
  // Two units in one figure, or sides of one thing, are what no common word makes.
  return site.figure.compound || site.phrase.shape === 'product' || rule(site);
}
