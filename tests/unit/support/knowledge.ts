/** Small models for tests, about a world that does not exist. */
import type { z } from 'zod';
import type { KnowledgeView } from '../../../src/engine/knowledge.ts';
import { readModel } from '../../../src/model/read.ts';
import { fileSchema } from '../../../src/model/schema.ts';
import { compileModel } from '../../../tools/model/compile.ts';
import type { GazetteerPlace } from '../../../tools/model/gazetteer.ts';

type File = z.input<typeof fileSchema>;

const SOURCE = { id: 'almanac', title: 'Almanac of Invented Affairs', publisher: 'Nobody', date: '2020' };

/** The bytes of a model with these entries; the source `almanac` is always there. */
export function modelBytes(file: File, { towns = [], common = [], given = [] }: Surroundings = {}): Uint8Array {
  const { entities, theatres, sources, measures } = fileSchema.parse(file);
  const knowledge = { reviewed: '2026-01-02', entities, theatres, sources: [SOURCE, ...sources], measures };
  const lists = { everyday: new Set(common), common: new Set(common), other: new Set<string>(), given: new Set(given) };
  return compileModel(knowledge, undefined, towns, lists);
}

/** What a model has beside the knowledge. */
export interface Surroundings {
  readonly towns?: readonly GazetteerPlace[];
  /** Folded. */
  readonly common?: readonly string[];
  readonly given?: readonly string[];
}

/** A place of the gazetteer. */
export function town(
  country: string,
  name: string,
  population: number,
  more: Partial<GazetteerPlace> = {},
): GazetteerPlace {
  const id = `${country}-${name}`.toLowerCase();
  return { id, name, names: [name], lat: 10, lon: 20, country, region: null, feature: 'town', population, ...more };
}

export function modelBuffer(file: File, around?: Surroundings): ArrayBuffer {
  const bytes = modelBytes(file, around);
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
}

export function knowledgeOf(file: File, around?: Surroundings): KnowledgeView {
  return readModel(modelBuffer(file, around));
}

/** Two neighbours at war, with the names and phrases that the tests of recognition use. */
export const WAR: File = {
  entities: [
    {
      id: 'arvania',
      kind: 'country',
      what: 'country',
      country: 'AV',
      names: ['Arvania', { text: 'Arvanian', kind: 'adjective' }, { text: 'Arvanians', kind: 'people' }],
      theatres: ['arvania'],
    },
    {
      id: 'belmark',
      kind: 'country',
      what: 'country',
      country: 'BM',
      names: ['Belmark', { text: 'Belmarker', kind: 'adjective' }],
    },
    {
      id: 'united-provinces',
      kind: 'country',
      what: 'country',
      country: 'UP',
      names: ['United Provinces', { text: 'UP', kind: 'acronym' }, { text: 'U.P.', kind: 'acronym' }],
    },
    {
      id: 'arvanian-government',
      kind: 'group',
      what: 'government of Arvania',
      names: ['Government of Arvania'],
      country: 'AV',
      noun: 'government',
      theatres: ['arvania'],
    },
    {
      id: 'arvanian-army',
      kind: 'group',
      what: 'army of Arvania',
      names: ['Arvanian Army'],
      country: 'AV',
      noun: 'army',
      theatres: ['arvania'],
    },
    {
      id: 'arvanian-allies',
      kind: 'group',
      what: 'allies of the government',
      names: ['Allies of Arvania'],
      country: 'AV',
      theatres: ['arvania'],
    },
    {
      id: 'free-hill-front',
      kind: 'group',
      what: 'armed group in Arvania',
      names: ['Free Hill Front', { text: 'FHF', kind: 'acronym' }, { text: 'Hillmen', kind: 'variant' }],
      country: 'AV',
      noun: 'rebels',
      theatres: ['arvania'],
    },
    {
      id: 'belmark-militias-arvania',
      kind: 'group',
      what: 'militias from Belmark in Arvania',
      names: ['Belmarker militias in Arvania'],
      country: 'AV',
      noun: 'militia',
      theatres: ['arvania'],
    },
    {
      id: 'belmark-home-guard',
      kind: 'group',
      what: 'militia of Belmark',
      names: ['Belmark Home Guard'],
      country: 'BM',
      noun: 'militia',
      theatres: ['arvania'],
    },
    {
      id: 'hill-coalition',
      kind: 'group',
      what: 'coalition',
      names: ['Coalition for the Hills'],
      noun: 'coalition',
      theatres: ['arvania'],
    },
    {
      id: 'al-marsa',
      kind: 'place',
      what: 'town in Arvania',
      names: ['al-Marsa'],
      country: 'AV',
      at: [34, 38],
      theatres: ['arvania'],
    },
    { id: 'tor', kind: 'place', what: 'town in Belmark', names: ['Tor'], country: 'BM', at: [36, 42] },
    {
      id: 'al-marsa-crossing',
      kind: 'place',
      what: 'border crossing',
      names: ['al-Marsa border crossing', { text: 'al-Marsa crossing', kind: 'variant' }],
      country: 'AV',
      at: [34, 38.1],
      noun: 'crossing',
    },
    {
      id: 'al-marsa-zone',
      kind: 'place',
      what: 'zone',
      names: ['al-Marsa zone'],
      country: 'AV',
      at: [34, 38],
      radiusKm: 40,
      noun: 'zone',
    },
    { id: 'tor-marsa-road', kind: 'place', what: 'road', names: ['Tor-Marsa highway'], country: 'AV' },
  ],
  theatres: [
    {
      id: 'arvania',
      name: 'war in Arvania',
      countries: ['AV', 'BM'],
      from: '2012',
      to: '2020-06',
      phrases: [
        { say: ['regime', '{AV} regime'], means: 'arvanian-government' },
        { say: ['regime forces', 'pro-government forces', '{AV} troops'], means: 'arvanian-army', to: '2019' },
        { say: ['coalition', 'coalition forces'], means: 'hill-coalition' },
        { say: ['{its} allies'], means: 'arvanian-allies', after: ['arvanian-army', 'arvanian-government'] },
        { say: ['{BM} militia', '{backed:UP} {BM} militia'], means: 'belmark-militias-arvania', where: 'AV' },
        { say: ['{BM} militia', '{backed:UP} {BM} militia'], means: 'belmark-home-guard', where: 'BM' },
      ],
    },
  ],
};
