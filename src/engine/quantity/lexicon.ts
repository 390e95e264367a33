/**
 * How units are written, and which spellings need more than a number before them.
 *
 * A spelling with no need counts after any number ("km", "hectares"). One with a need is also a common word, a
 * letter or a sign ("in", "m", `"`, "foot", "pounds"), and counts only with the support that `support.ts` names.
 */
import { PREFIXED, PREFIXES } from './units.ts';

export type Need =
  | 'in'
  | 'metre'
  | 'gram'
  | 'litre'
  | 'tonne'
  | 'scale'
  | 'degree'
  | 'prime'
  | 'foot'
  | 'pound'
  | 'stone'
  | 'cup'
  | 'barrel'
  | 'knot'
  | 'bar'
  | 'nm'
  | 'kt'
  | 'land'
  | 'ton';

export interface Spelling {
  /** Symbol of the likeliest unit; '°?' for degrees of an unstated scale. */
  readonly unit: string;
  readonly need: Need | null;
}

/** Small letters, singular; matched in any case. `unit[!need]: words`. */
const WORDS = `
m: metre; km: km kms kilometre klick; cm: cm cms; kg: kg kgs kilo kilogram; g: gram gm gms; L: litre; mL: ml mls
in: inch; yd: yard yd yds; mi: mile mi; nmi: nmi
ha: hectare; acre: acre; dunam: dunam donum dunum dönüm; feddan: feddan; jerib: jerib; tsubo: tsubo
km²: sqkm; m²: sqm; ft²: sqft; cm³: cc
gal: gallon gal gals; qt: quart; pt: pint; cup!cup: cup; tbsp: tablespoon tbsp; tsp: teaspoon tsp; bbl!barrel: barrel bbl bbls
lb: lb lbs; lb!pound: pound; oz: oz ounce; st!stone: stone; t: tonne; t!ton: ton
kn: kts; kn!knot: knot; mph: mph; km/h: kph kmh kmph
mbar: millibar mbar; atm: atmosphere; bar!bar: bar; psi: psi; mmHg: mmhg; inHg: inhg
BTU: btu; kcal: kcal kilocalorie; hp: hp horsepower bhp
kt TNT: kiloton; Mt TNT: megaton; mpg: mpg; ft³/s: cusec cfs; m³/s: cumec; gal/min: gpm; bbl/d: bpd
µg: mcg; °C: celsius celcius centigrade; °F: fahrenheit farenheit; rad: rad
`;

/** Matched letter for letter. */
const SIGNS = `
m!metre: m; g!gram: g gr; L!litre: L l; t!tonne: t mt MT; in!in: in; ft: ft; ha: ha; st!stone: st
°C!scale: C c; °F!scale: F f; K!scale: K; nm!nm: nm NM; kt TNT!kt: kt; kn!knot: kn
li!land: li; mu!land: mu; rai!land: rai; MWh: MWh MWhr; W: W; kW: kW; MW: MW; GW: GW; J: J; Pa: Pa; ft!foot: foot feet Foot Feet FEET
`;

function read(table: string): Map<string, Spelling> {
  const map = new Map<string, Spelling>();
  for (const entry of table.trim().split(/;\s*|\n/)) {
    const [head = '', forms = ''] = entry.split(': ');
    const [unit = '', need] = head.split('!');
    if (unit === 'rad') continue;
    for (const form of forms.split(' ')) map.set(form, { unit, need: (need as Need | undefined) ?? null });
  }
  return map;
}

const words = read(WORDS);
const signs = read(SIGNS);

/** Prefixed symbols that news does not use, or that are something else there: am, pm, Gm, Mm, PM, dam. */
const SHORT = /^(?:[kcmd]m|µm|[mkµ]g|[mcdhkM]L|[kMGT]Wh?|[kMGT]J|[khM]Pa)$/;
for (const [base, name] of PREFIXED) {
  for (const [prefix, prefixName] of PREFIXES) {
    const symbol = prefix + base;
    words.set(prefixName + name, { unit: symbol, need: null });
    if (!SHORT.test(symbol) || signs.has(symbol)) continue;
    signs.set(symbol, { unit: symbol, need: null });
    if (base === 'L' && prefix !== 'M') signs.set(`${prefix}l`, { unit: symbol, need: null });
  }
}
for (const [, name] of PREFIXED) if (!words.has(name)) words.set(name, { unit: name[0]!.toUpperCase(), need: null });
words.set('pascal', { unit: 'Pa', need: null });
words.delete('watt-hour');

/** The singular in British spelling, so that one form stands for all: "kilometers" → "kilometre". */
function singular(word: string): string {
  const one =
    word.length > 3 && word.endsWith('s') && word !== 'celsius' && word !== 'celcius' ? word.slice(0, -1) : word;
  if (one.endsWith('meter') || one.endsWith('liter')) return `${one.slice(0, -2)}re`;
  if (one.endsWith('gramme')) return one.slice(0, -2);
  return one === 'inche' ? 'inch' : one;
}

/** The unit that a run of letters names, or null. */
export function spellingOf(letters: string): Spelling | null {
  const sign = signs.get(letters.replace('μ', 'µ'));
  if (sign) return sign;
  if (letters.length < 2) return null;
  // Abbreviations all in capitals mean other things: MI, OZ, CC, HP; these few do not.
  if (
    letters.length < 4 &&
    letters === letters.toUpperCase() &&
    !/^(?:KM|KG|MPH|KPH|LBS|ML|CM|BPD|CFS|PSI|BTU)$/.test(letters)
  )
    return null;
  const small = letters.toLowerCase();
  return words.get(small) ?? words.get(singular(small)) ?? null;
}
