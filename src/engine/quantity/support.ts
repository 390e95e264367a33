/**
 * What a spelling that is also a common word, a letter or a sign needs before it counts as a unit.
 */
import { isDigit, isHyphen, isUpper } from './chars.ts';
import type { Need } from './lexicon.ts';
import type { Site } from './site.ts';

/** Adjectives and nouns of size; after a figure ("5 m high") or before it ("a depth of 5 m"). */
const SIZE_AFTER =
  /^[ -](?:high|tall|wide|long|deep|thick|across|above|below|apart|away|off|north|south|east|west|underwater|underground|upstream|downstream|in (?:height|length|depth|width|diameter|radius|size)|from the\b|of (?:water|snow|rain|rope|fabric|cable))\b/i;
const SIZE_BEFORE =
  /\b(?:heights?|high|length|long|depths?|deep|width|wide|thick(?:ness)?|diameter|radius|distances?|altitudes?|elevation|outreach|reach\w*|range|tall|waves?|wingspan|perimeter|measur\w+|within|snow|rain\w*|size)\b[^,;]{0,40}$/i;
const RACES =
  /^[ -](?:dash|sprint|race|final|freestyle|butterfly|backstroke|breaststroke|hurdles|relay|medley|radius|perimeter|drop|pool|stretch|fence|barrier|wall|waves?|run-up|exclusion|buffer|tower|telescope|dive|platform|high)\b/i;

const digitsTouch = ({ text, figure }: Site): boolean => isDigit(text.charCodeAt(figure.match.start - 1));

/** Another unit of length or mass, beyond doubt, in the same sentence. */
const METRIC_NEAR = /\d ?(?:km|cm|mm|dm|kg|mg)\b|\b(?:kilomet(?:re|er)|met(?:re|er)|centimet(?:re|er)|kilogram)s?\b/i;

const near = (site: Site, pattern: RegExp): boolean => pattern.test(site.before) || pattern.test(site.after);

const isProduct = (site: Site): boolean => site.phrase.shape === 'product';

function metre(site: Site): boolean {
  const { after, before, text, end } = site;
  if (/^-(?:strong|member|plus)\b/.test(after)) return false;
  if (isProduct(site) || SIZE_AFTER.test(after) || RACES.test(after)) return true;
  if (/^ \d+ ?(?:dm|cm|mm)\b/.test(after)) return true;
  // "1 m 1 m": figures and units only.
  if (text.length < 60 && /^[\s\d.,mckx×]*$/.test(text)) return true;
  const closes = /^\s?(?:[,.;:)]|$|and\b|or\b|in\b|at\b|to\b|is\b|of\b|by\b|from\b|more or less)/.test(
    text.slice(end, end + 9),
  );
  if (!closes) return false;
  if (site.evidence.says('metres') && site.figure.values[0]! >= 10 && !MONEY_BEFORE.test(before)) return true;
  return SIZE_BEFORE.test(before) || (METRIC_NEAR.test(after) && digitsTouch(site)) || METRIC_NEAR.test(before);
}

function inch(site: Site): boolean {
  const { text, figure, before, after, end } = site;
  if (figure.amounts[0]!.form === 'words' && !figure.compound) return false;
  if (figure.compound || isProduct(site) || digitsTouch(site)) return true;
  const stop = text[figure.match.start + 2] === '.';
  if (stop && end > figure.match.start + 2) return true;
  if (/^ (?:thick|long|wide|tall|high|deep|across|of (?:rain|snow))(?=[.,;)]|$| (?:and|by|at|x)\b)/.test(after))
    return true;
  return /^\s?(?:[.,;)]|$)/.test(text.slice(end, end + 2)) && SIZE_BEFORE.test(before);
}

const OF_MATTER = /^ of (?!the\b|his\b|her\b|our\b|them\b|us\b)[a-z]/i;

const MASS_NEAR =
  /\b(?:weigh\w*|weight|capacity|cargo|load\w*|payload|lift\w*|haul\w*|mass|tonnage|produc\w+|export\w*|import\w*|output|harvest\w*|ship(?:ped|ments?)|dose|drug)\b/i;

function gram(site: Site): boolean {
  const lower = site.figure.match.word !== 'G';
  return (
    lower &&
    (OF_MATTER.test(site.after) ||
      (MASS_NEAR.test(site.before) && !site.after.startsWith('-')) ||
      (METRIC_NEAR.test(site.before) && digitsTouch(site)))
  );
}

function litre(site: Site): boolean {
  return OF_MATTER.test(site.after) || near(site, /\b(?:lit(?:re|er)s?|m[lL]|capacity|tank|bottle)\b/);
}

function tonne(site: Site): boolean {
  if (site.figure.match.word !== 't') return site.figure.values[0]! >= 100 && OF_MATTER.test(site.after);
  return (
    OF_MATTER.test(site.after) ||
    near(site, MASS_NEAR) ||
    near(site, /\btonnes?\b/) ||
    (site.figure.values[0]! >= 1000 && !digitsTouch(site))
  );
}

const MONEY_BEFORE =
  /\b(?:costs?|costing|pays?|paid|paying|fine[sd]?|worth|priced?|prices|earn\w*|spen[dt]\w*|salar\w+|budgets?|wages?|sold for|bought for|raised?|debts?|charge[sd]?|bills?|fees?|bail|compensation|donat\w+|invest\w*|rewards?|bribes?|cash|money|savings|sterling|loans?|borrow\w*|owe[sd]?|revenues?|profits?|funding|grants?|tax(?:es)?|economy|deficit)\b/i;
const MONEY_AFTER =
  /^[ -](?:sterling|notes?|coins?|fines?|bills?|fees?|shops?|stores?|signs?|grants?|prizes?|bonus\w*|deals?|bribes?|rewards?|loans?|tickets?|debts?|budgets?|a (?:year|month|week|head|share|night|day|ticket|piece)|per (?:year|month|week|person|share|head|day|night)|each\b|in (?:cash|fines|damages|debt|compensation|tax(?:es)?)|worth|from the (?:bank|till|account)|(?:about )?\((?:about |around )?(?:[$€£]|US\$|USD))/i;
const MONEY_OF = /^ of (?:public|debt|money|tax\w*|aid|cash|savings|funding|investments?|government|taxpayers?)\b/i;

function pound({ figure, before, after, text, evidence }: Site): boolean {
  const { word, start } = figure.match;
  if (isUpper(word.charCodeAt(0)) || MONEY_AFTER.test(after) || MONEY_OF.test(after)) return false;
  if (OF_MATTER.test(after)) return true;
  const massive =
    /\b(?:weigh\w*|weight|lbs?|thrust|heav\w+|gain\w*|shed|bombs?|warheads?|explosives|payload|baby|cargo)\b/i;
  if (massive.test(before) || massive.test(after)) return true;
  const large = /(?:million|billion|thousand|m|bn) ?$/i.test(text.slice(start - 9, start)) && figure.values[0]! >= 1e5;
  if (large || MONEY_BEFORE.test(before)) return false;
  return isHyphen(text.charCodeAt(start - 1)) || !evidence.says('sterling');
}

function stone({ figure, before, after, text }: Site): boolean {
  if (figure.compound) return true;
  if (/^stones$/i.test(figure.match.word)) return false;
  if (/\b(?:weigh\w*|weight|lost|los[ei]\w*|gain\w*|shed|heav\w+|overweight|slim\w*|diet\w*)\b/i.test(before))
    return !/^[ -](?!and\b|in\b|to\b|at\b|when\b|since\b|after\b|over\b|for\b|or\b|by\b|off\b|because\b|during\b|on\b)[a-z]/i.test(
      after,
    );
  return (
    isHyphen(text.charCodeAt(figure.match.start - 1)) &&
    /^ (?:man|woman|boy|girl|teenager|mother|father|boxer|fighter|prop|lock|forward)\b/i.test(after)
  );
}

const GROCERIES =
  /^ (?:of )?(?:\w+ )?(?:sugar|flour|rice|milk|butter|oil|water|sauce|cream|broth|stock|beans|lentils|oats|salt|honey|syrup|juice|cheese|nuts|yogh?urt)\b/i;

function cup({ figure, after }: Site): boolean {
  if (isUpper(figure.match.word.charCodeAt(0)) && !/^ of /.test(after)) return false;
  return figure.amounts[0]!.form === 'part' || !Number.isInteger(figure.values[0]!) || GROCERIES.test(after);
}

function barrel({ figure, after, text, evidence }: Site): boolean {
  if (
    /^[ -](?:bombs?|rocket|launcher|shotguns?|chest|organ)/i.test(after) ||
    isHyphen(text.charCodeAt(figure.match.start - 1))
  )
    return false;
  if (
    /^ (?:of (?:oil|crude|petroleum|fuel|diesel|petrol|gasoline|condensate|beer|wine|water)|(?:a|per|each) day|daily)\b/i.test(
      after,
    )
  )
    return true;
  return evidence.says('oil') && figure.values[0]! >= 100;
}

const TYING_KNOTS = /\b(?:tie[ds]?|tying|untie[ds]?|untangle[ds]?)\s\S*\s?$/i;

/** How far back a curly quotation is looked for; in a longer one, `”` closes it. */
const QUOTED = 400;

/** `5"` as inches: a mark right after a figure that neither closes nor opens a quotation. */
function bareInch(site: Site): boolean {
  const { text, start, figure, quotes } = site;
  const mark = figure.match.start;
  if (!digitsTouch(site) || figure.values.at(-1)! > 400 || /["“”]/.test(text[start - 1] ?? '')) return false;
  if (text[mark] !== '”') return !quotes.openAt(start) && quotes.restPairs(mark);
  const near = text.slice(Math.max(0, start - QUOTED), start);
  const paragraph = near.slice(near.lastIndexOf('\n') + 1);
  return paragraph.length < QUOTED && !/["“]/.test(paragraph);
}

function prime(site: Site): boolean {
  const { figure } = site;
  if (figure.compound || isProduct(site)) return true;
  if (figure.match.unit.symbol === 'in') return SIZE_AFTER.test(site.after) || bareInch(site);
  return false;
}

function nm({ figure, evidence, after }: Site): boolean {
  if (figure.match.unit.symbol === 'nmi')
    return evidence.says('sea') || /^ (?:off|from|of|north|south|east|west|limit)\b/.test(after);
  return evidence.says('chips') || evidence.says('sea');
}

const WIND = /\b(?:winds?|gusts?|gusting|speeds?|cruis\w+)\b/i;

const land =
  (country: 'china' | 'thailand') =>
  (site: Site): boolean =>
    site.evidence.says(country) &&
    site.figure.amounts[0]!.form !== 'words' &&
    !isUpper(site.figure.match.word.charCodeAt(0)) &&
    !digitsTouch(site);

const RULES: Readonly<Record<Need, (site: Site) => boolean>> = {
  metre,
  in: inch,
  gram,
  litre,
  tonne,
  pound,
  stone,
  cup,
  barrel,
  prime,
  nm,
  foot: ({ figure, after }) => !isUpper(figure.match.word.charCodeAt(0)) || !/^ [A-Z]/.test(after),
  knot: ({ before }) => !TYING_KNOTS.test(before),
  bar: (site) => near(site, /\bpressure/i) || !Number.isInteger(site.figure.values[0]!),
  kt: (site) => near(site, /\b(?:yield|nuclear|warheads?|TNT|bombs?|explosion)\b/i) || near(site, WIND),
  land: (site) => land(site.figure.match.unit.symbol === 'rai' ? 'thailand' : 'china')(site),
  ton: () => true,
  // Settled in temperature.ts, which knows the scale.
  scale: () => true,
  degree: () => true,
};

/** Whether the spelling of the figure's unit is supported where it stands. */
export function isSupported(site: Site): boolean {
  const { need } = site.figure.match;
  if (need === null || site.alone) return true;
  if (site.paired && need !== 'prime') return true;
  return RULES[need](site);
}
