/** Towns and regions of the gazetteer as entities: what the model knows of them fits in one line each. */
import type { EntityDetail, EntityHead } from '../engine/knowledge.ts';
import { FEATURES, NONE } from './layout.ts';
import type { Sections } from './open.ts';

export interface Gazetteer {
  readonly count: number;
  head(entity: number): EntityHead;
  detail(entity: number): EntityDetail;
}

/** @param first the entity index of the first place. */
export function readGazetteer({ table, string }: Sections, first: number): Gazetteer {
  const places = table('places');
  const head = (entity: number): EntityHead => {
    const row = entity - first;
    const feature = FEATURES[places.feature[row]!]!;
    const region = places.region[row]!;
    const name = string(places.name[row]!) ?? '';
    const country = string(places.country[row]!) ?? '';
    const within = region === NONE ? [] : [string(places.name[region]!) ?? ''];
    return {
      id: slug([country, ...within, name]),
      kind: 'place',
      name,
      country,
      lat: degrees(places.lat[row]!),
      lon: degrees(places.lon[row]!),
      radiusKm: null,
      theatres: [],
      noun: null,
      feature,
      magnitude: places.population[row]! / 10,
      region: region === NONE ? -1 : first + region,
    };
  };
  return {
    count: places.rows,
    head,
    detail: (entity) => ({
      native: null,
      what: whatOf(head(entity), head),
      statements: [],
      relations: [],
      designations: [],
    }),
  };
}

/** `sy/homs/tadmur`: the same in every build, as long as GeoNames has these names. */
function slug(parts: readonly string[]): string {
  return parts.map((part) => part.toLowerCase().replaceAll(' ', '-')).join('/');
}

function degrees(hundredths: number): number {
  return Math.round(hundredths - 180e2) / 100;
}

const CLASSES = { region: 'region', capital: 'capital', seat: 'town', town: 'town' } as const;
const CITY = 5;

/** "city in Homs, population about 800,000": the country is said by the map and by the card's own line. */
function whatOf({ feature, magnitude, region }: EntityHead, head: (entity: number) => EntityHead): string {
  const kind = magnitude >= CITY && feature !== 'region' && feature !== 'capital' ? 'city' : CLASSES[feature ?? 'town'];
  const within = region < 0 ? '' : ` in ${head(region).name}`;
  const people = feature === 'region' || magnitude === 0 ? '' : `, population about ${rounded(10 ** magnitude)}`;
  return `${kind}${within}${people}`;
}

/** To one figure, as precise as the model keeps it: 794,328 → "800,000". */
function rounded(population: number): string {
  return Number(population.toPrecision(1)).toLocaleString('en');
}
