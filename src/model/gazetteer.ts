/** Towns and regions of the gazetteer as entities: what the model knows of them fits in one line each. */
import type { EntityDetail, EntityHead, KnowledgeView } from '../engine/knowledge.ts';
import { asKey } from './as-key.ts';
import { FEATURES, NONE } from './layout.ts';
import type { Sections } from './open.ts';
import { slugOf } from './slug.ts';
import { countryWithArticle } from './with-article.ts';

export interface Gazetteer {
  readonly count: number;
  head(entity: number): EntityHead;
  detail(entity: number): EntityDetail;
}

const SOURCE = {
  title: 'GeoNames gazetteer',
  publisher: 'GeoNames (CC BY 4.0)',
  date: '2023-03',
  url: 'https://www.geonames.org',
};

/** @param first the entity index of the first place. */
export function readGazetteer(
  { table, planes, string }: Sections,
  first: number,
  countryName: KnowledgeView['countryName'],
): Gazetteer {
  const [names, countries, regions] = [
    planes('places', 'name'),
    planes('places', 'country'),
    planes('places', 'region'),
  ];
  const [lats, lons] = [planes('places', 'lat'), planes('places', 'lon')];
  const [populations, features] = [planes('places', 'population'), planes('places', 'feature')];
  const head = (entity: number): EntityHead => {
    const row = entity - first;
    const feature = FEATURES[features.at(row)]!;
    const region = regions.at(row);
    const name = string(names.at(row)) ?? '';
    const country = string(countries.at(row)) ?? '';
    const within = region === NONE ? [] : [string(names.at(region)) ?? ''];
    const id = asKey(slug([country, ...within, name]));
    return {
      id,
      kind: 'place',
      name,
      country,
      lat: degrees(lats.at(row)),
      lon: degrees(lons.at(row)),
      radiusKm: null,
      areaKm2: null,
      theatres: [],
      noun: null,
      feature,
      magnitude: populations.at(row) / 10,
      region: region === NONE ? -1 : first + region,
    };
  };
  return {
    count: table('places').rows,
    head,
    detail: (entity) => detailOf(head(entity), head, countryName),
  };
}

/** `sy/homs/tadmur`: the same in every build, as long as GeoNames has these names. */
function slug(parts: readonly string[]): string {
  return parts.map(slugOf).join('/');
}

function degrees(hundredths: number): number {
  return Math.round(hundredths - 180e2) / 100;
}

const CITY = 5;

function detailOf(
  place: EntityHead,
  head: (entity: number) => EntityHead,
  countryName: KnowledgeView['countryName'],
): EntityDetail {
  const people = place.feature === 'region' || place.magnitude === 0 ? null : rounded(10 ** place.magnitude);
  const text = `It has about ${people} inhabitants.`;
  const fact = { text, basis: 'widely reported' } as const;
  const statement = { fact, source: SOURCE, first: 0, last: 99999999 };
  const statements = people === null ? [] : [statement];
  return { native: null, what: whatOf(place, head, countryName), statements, designations: [] };
}

/** "city in Homs": the country is said by the map and by the card's own line. */
function whatOf(
  { name, feature, magnitude, region, country }: EntityHead,
  head: (entity: number) => EntityHead,
  countryName: KnowledgeView['countryName'],
): string {
  // Of Singapore there is no more to say than that it is a city.
  const state = feature === 'capital' && country !== null ? countryName(country) : null;
  if (state !== null && state !== name) return `capital of ${countryWithArticle(state)}`;
  const settled = magnitude >= CITY ? 'city' : 'town';
  const kind = feature === 'region' ? 'region' : settled;
  const within = region < 0 ? '' : ` in ${head(region).name}`;
  return `${kind}${within}`;
}

/** To one figure, as precise as the model keeps it: 794,328 → "800,000". */
function rounded(population: number): string {
  return String(Number(population.toPrecision(1))).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
