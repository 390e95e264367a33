/** The gazetteer as rows of the model file. */
import { NAME_CASE } from '../../src/engine/knowledge.ts';
import { wordsOf } from '../../src/engine/text/words.ts';
import { FEATURES, hundredths, NONE, populationStep, type Row } from '../../src/model/layout.ts';
import type { StringPool } from '../../src/model/write.ts';
import type { GazetteerPlace } from './gazetteer.ts';

/** In the order of the gazetteer: a place's entity is its row, after those of the knowledge. */
export function placeRows(places: readonly GazetteerPlace[], strings: StringPool): Row<'places'>[] {
  const rowOf = new Map(places.map(({ id }, row) => [id, row]));
  return places.map((place) => ({
    name: strings.add(place.name),
    country: strings.add(place.country),
    region: place.region === null ? NONE : (rowOf.get(place.region) ?? NONE),
    lat: hundredths(place.lat),
    lon: hundredths(place.lon),
    population: populationStep(place.population),
    feature: FEATURES.indexOf(place.feature),
  }));
}

/** A name of so many places says nothing of any. */
const MAX_BEARERS = 24;

export function placeNames(
  places: readonly GazetteerPlace[],
  firstEntity: number,
): { words: readonly string[]; record: Row<'names'> }[] {
  const bearers = new Map<string, number>();
  const largestFirst = [...places.entries()].sort(([i, a], [j, b]) => b.population - a.population || i - j);
  return largestFirst.flatMap(([row, place]) =>
    place.names.flatMap((name) => {
      const words = wordsOf(name);
      const bare = words[0] === 'al' && words.slice(1).join('').length > 3 ? [words.slice(1)] : [];
      return [words, ...bare].flatMap((list) => {
        const key = list.join(' ');
        const count = (bearers.get(key) ?? 0) + 1;
        bearers.set(key, count);
        const record = {
          entity: firstEntity + row,
          text: NONE,
          flags: NAME_CASE.initial,
          from: 0,
          to: 0,
          region: NONE,
        };
        return list.length === 0 || count > MAX_BEARERS ? [] : [{ words: list, record }];
      });
    }),
  );
}
