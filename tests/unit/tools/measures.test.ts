import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../../tools/build.ts';
import { CITIES_FILE } from '../../../tools/model/gazetteer.ts';
import { kilometres } from '../../../tools/model/kilometres.ts';
import { readKnowledge } from '../../../tools/model/knowledge.ts';

const { measures, entities } = readKnowledge(`${ROOT}/assets/knowledge`);
const cities = readFileSync(CITIES_FILE, 'utf8')
  .split('\n')
  .map((line) => line.split('\t'));

/** The largest town that is called so. */
function town(name: string, countries: readonly string[]): readonly [number, number] {
  const [found] = cities
    .filter((cells) => countries.includes(cells[8] ?? ''))
    .filter((cells) => [cells[1], cells[2], ...(cells[3] ?? '').split(',')].includes(name))
    .sort((a, b) => Number(b[14]) - Number(a[14]));
  if (found === undefined) throw new Error(`GeoNames has no ${name}`);
  return [Number(found[4]), Number(found[5])];
}

describe('the measures', () => {
  it('are known in countries that the knowledge has', () => {
    const countries = new Set(entities.flatMap(({ kind, country }) => (kind === 'country' ? [country] : [])));
    expect(measures.flatMap(({ familiar }) => familiar).filter((code) => !countries.has(code))).toEqual([]);
  });

  it('give each way between towns as long as it is between their coordinates, to the kilometre', () => {
    const ways = measures.filter(({ lengthKm }) => lengthKm !== undefined);
    const wrong = ways.flatMap(({ name, lengthKm, familiar }) => {
      const [from = '', to = ''] = name.split(' to ');
      const km = kilometres(town(from, familiar), town(to, familiar));
      return Math.abs(km - lengthKm!) <= 1 ? [] : [`${name}: ${km}`];
    });
    expect(ways.length).toBeGreaterThan(40);
    expect(wrong).toEqual([]);
  });

  it('hold no region larger than its country', () => {
    const areas = new Map(entities.map(({ country, kind, areaKm2 }) => [kind === 'country' ? country : '', areaKm2]));
    const within = measures.filter(({ areaKm2, familiar }) => areaKm2 !== undefined && familiar.length === 1);
    for (const { areaKm2, familiar } of within) expect(areaKm2).toBeLessThan(areas.get(familiar[0]!)!);
  });
});
