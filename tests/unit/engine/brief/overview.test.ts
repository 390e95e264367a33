import { describe, expect, it } from 'vitest';
import { annotate } from '../../../../src/engine/annotate.ts';
import type { OverviewMap } from '../../../../src/engine/types.ts';
import { readModel } from '../../../../src/model/read.ts';
import { fileSchema } from '../../../../src/model/schema.ts';
import { compileModel } from '../../../../tools/model/compile.ts';
import { OUTLINES } from '../../support/world.ts';

const town = (id: string, name: string, at: [number, number]) =>
  ({ id, kind: 'place', what: 'town', names: [name], country: 'SY', at }) as const;
const { entities, theatres, sources } = fileSchema.parse({
  entities: [
    town('marsa', 'al-Marsa', [33.5, 37]),
    town('tor', 'Tor', [33.5, 36]),
    town('vesny', 'Vesny', [34.4, 37]),
    town('far', 'Farhold', [36.5, 31]),
    town('overseas', 'Overseas', [33, -77]),
    town('isle', 'Isle Port', [0, 179.9]),
    town('reef', 'Reef Point', [0, -179.9]),
    { ...town('long', 'Long River', [33, 36]), what: 'river through Syria' },
  ],
});
const bytes = compileModel({ reviewed: '2026-01-02', entities, theatres, sources, measures: [] }, OUTLINES);
const knowledge = readModel(bytes.slice().buffer);

function overviewOf(text: string): OverviewMap | undefined {
  return annotate({ text, date: null, units: 'metric', locale: 'en-US' }, knowledge).brief.map;
}
const idsOf = (map: OverviewMap | undefined): readonly string[] => map?.marks.map(({ id }) => id) ?? [];

describe('the map of the article', () => {
  it('shows all its places, with the names of the countries', () => {
    const map = overviewOf('They left al-Marsa for Tor and Vesny.');
    expect(idsOf(map).toSorted()).toEqual(['marsa', 'tor', 'vesny']);
    expect(map?.countries.map(({ text }) => text)).toContain('Syria');
    for (const { x, y } of map?.marks ?? []) {
      expect(x).toBeGreaterThan(20);
      expect(x).toBeLessThan(300);
      expect(y).toBeGreaterThan(10);
      expect(y).toBeLessThan(170);
    }
  });

  it('leaves out what is half the world away, and says so', () => {
    const map = overviewOf('They left al-Marsa for Tor. The ministers met Overseas; nothing came of it.');
    expect(idsOf(map).toSorted()).toEqual(['marsa', 'tor']);
    expect(map?.outside).toEqual(['overseas']);
  });

  it('stays with the places that the article names most', () => {
    const map = overviewOf('Overseas the ministers met. They left Overseas. Rain fell Overseas; nobody spoke of Tor.');
    expect(idsOf(map)).toEqual(['overseas']);
    expect(map?.outside).toEqual(['tor']);
  });

  it('does not become small for the sake of a few mentions far away', () => {
    const text = 'They left al-Marsa for Tor. From Tor they came to al-Marsa, and left al-Marsa for Farhold.';
    expect(idsOf(overviewOf(text)).toSorted()).toEqual(['marsa', 'tor']);
    expect(overviewOf('They left al-Marsa for Farhold.')?.outside).toEqual([]);
  });

  it('draws a stated radius to scale, whole', () => {
    const map = overviewOf('There is a ban within a radius of 150 km around al-Marsa.')!;
    const [circle] = map.circles;
    const kmPerUnit = Number.parseFloat(map.scale.text.replace(',', '')) / map.scale.length;
    expect(circle).toMatchObject({ certain: true, text: '150 km' });
    expect(circle!.r * kmPerUnit).toBeCloseTo(150, -1);
    expect(circle!.y - circle!.r).toBeGreaterThanOrEqual(0);
    expect(circle!.y + circle!.r).toBeLessThanOrEqual(180);
  });

  it('holds places on both sides of the 180th meridian', () => {
    const map = overviewOf('The ferry runs from Isle Port to Reef Point.');
    expect(map?.outside).toEqual([]);
    expect(idsOf(map).toSorted()).toEqual(['isle', 'reef']);
  });

  it('is none without a place that has one spot', () => {
    expect(overviewOf('The Long River rose.')).toBeUndefined();
    expect(overviewOf('Nothing happened.')).toBeUndefined();
  });
});
