/**
 * How units are written, and which spellings need more than a number before them.
 *
 * A spelling with no need counts after any number ("km", "hectares"). One with a need is also a common word, a
 * letter or a sign ("in", "m", `"`, "foot", "pounds"), and counts only with the support that `support.ts` names.
 */
import { NAMED } from './units.ts';

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

/** Small letters, singular, in British spelling; matched in any case. `unit!need: words`. */
const WORDS = `
km: km klick; cm: cm; kg: kg kilo; g: gm; mL: ml; µg: mcg; km²: sqkm; m²: sqm; ft²: sqft; cm³: cc
in: inch; yd: yard yd; mi: mile mi; nmi: nmi; ha: hectare
acre: acre; dunam: dunam donum dunum dönüm; feddan: feddan; jerib: jerib; tsubo: tsubo
gal: gallon gal; qt: quart; pt: pint; cup!cup: cup; tbsp: tablespoon tbsp; tsp: teaspoon tsp; bbl!barrel: barrel bbl
lb: lb; lb!pound: pound; oz: oz ounce; st!stone: stone; t: tonne; t!ton: ton
kn: kts; kn!knot: knot; mph: mph; km/h: kph kmh kmph
mbar: millibar mbar; atm: atmosphere; bar!bar: bar; psi: psi; mmHg: mmhg; inHg: inhg
BTU: btu; kcal: kcal kilocalorie; hp: hp horsepower bhp; kt TNT: kiloton; Mt TNT: megaton
mpg: mpg; ft³/s: cusec cfs; m³/s: cumec; gal/min: gpm; bbl/d: bpd
°C: celsius celcius centigrade; °F: fahrenheit farenheit`;

/** Matched letter for letter. */
const SIGNS = `
m!metre: m; g!gram: g gr; L!litre: L l; t!tonne: t mt MT; in!in: in; ft: ft; ft!foot: foot feet Foot Feet FEET
ha: ha; st!stone: st; °C!scale: C c; °F!scale: F f; K!scale: K; nm!nm: nm NM; kt TNT!kt: kt; kn!knot: kn
li!land: li; mu!land: mu; rai!land: rai; MWh: MWhr`;

/** The rows of a table, added to the names of the units that take prefixes. */
function read(map: Map<string, Spelling>, table: string): void {
  for (const entry of table.trim().split(/; |\n/)) {
    const [head = '', forms = ''] = entry.split(': ');
    const [unit = '', need = null] = head.split('!');
    for (const form of forms.split(' ')) map.set(form, { unit, need: need as Need | null });
  }
}

const words = new Map<string, Spelling>();
const signs = new Map<string, Spelling>();
for (const [unit, name] of NAMED) {
  const spelling = { unit, need: null };
  words.set(name, spelling);
  // "2 pm" is a time of day.
  if (unit !== 'pm') signs.set(unit, spelling).set(unit.replace('L', 'l'), spelling);
}
read(words, WORDS);
read(signs, SIGNS);

/** The singular in British spelling, so that one form stands for all: "kilometers" → "kilometre". */
const singular = (word: string): string =>
  word
    .replace(/^(.+[^iu])s$/, '$1')
    .replace(/(met|lit)er$/, '$1re')
    .replace(/(gram)me$|(inch)e$/, '$1$2');

/** The unit that a run of letters names, or null. */
export function spellingOf(letters: string): Spelling | null {
  const sign = signs.get(letters.replace('μ', 'µ'));
  if (sign) return sign;
  if (letters.length < 2) return null;
  // Abbreviations all in capitals mean other things: MI, OZ, CC, HP; these few do not.
  if (/^[A-Z]{2,3}$/.test(letters) && !/^(?:K[MG]|[MK]PH|LBS|[MC][LM]|BPD|CFS|PSI|BTU)$/.test(letters)) return null;
  const small = letters.toLowerCase();
  return words.get(small) ?? words.get(singular(small)) ?? null;
}
