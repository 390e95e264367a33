import { describe, expect, it } from 'vitest';
import { annotate } from '../../../../src/engine/annotate.ts';
import { KM_PER_DEGREE } from '../../../../src/engine/map/project.ts';
import type { EntityCard, UnitSystem } from '../../../../src/engine/types.ts';
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
    town('isle', 'Isle Port', [0, 179.9]),
    town('ice', 'Ice Station', [84, 10]),
    { ...town('long', 'Long River', [33, 36]), what: 'river through Syria' },
    { ...town('ring', 'Marsa zone', [33.5, 37]), what: 'zone around al-Marsa', radiusKm: 40 },
  ],
});
const bytes = compileModel({ reviewed: '2026-01-02', entities, theatres, sources, measures: [] }, OUTLINES);
const knowledge = readModel(bytes.slice().buffer);

function cardsOf(text: string, units: UnitSystem = 'metric'): Readonly<Record<string, EntityCard>> {
  return annotate({ text, date: null, units, locale: 'en-US' }, knowledge).cards;
}
const mapOf = (text: string, id = 'marsa', units?: UnitSystem) => cardsOf(text, units)[id]?.map;

describe('the map of a place', () => {
  it('shows its country, the neighbours and the other places named', () => {
    const map = mapOf('They left al-Marsa for Tor and Vesny.');
    expect(map?.home).toMatch(/^M/);
    expect(map?.land).toMatch(/^M/);
    expect(map?.marks.map(({ label }) => label?.text).sort()).toEqual(['Tor', 'Vesny', 'al-Marsa']);
    expect(map?.marks[0]?.label?.text).toBe('al-Marsa');
    expect(map?.countries.map(({ text }) => text)).toEqual(['Syria', 'Iraq']);
    expect(map?.near).toEqual(['Iraq']);
  });

  it('has north up and east to the right', () => {
    const marks = mapOf('They left al-Marsa for Tor and Vesny.')?.marks ?? [];
    const at = (name: string) => marks.find(({ label }) => label?.text === name)!;
    expect(at('Tor').x).toBeLessThan(at('al-Marsa').x);
    expect(at('Vesny').y).toBeLessThan(at('al-Marsa').y);
  });

  it('gives the straight lines to the others in the reader’s units, nearest first', () => {
    const text = 'They left al-Marsa for Farhold, Tor and Vesny.';
    expect(mapOf(text)?.distances).toEqual([
      { name: 'Tor', text: '93 km' },
      { name: 'Vesny', text: '100 km' },
      { name: 'Farhold', text: expect.stringMatching(/^6\d\d km$/) },
    ]);
    expect(mapOf(text, 'marsa', 'us')?.distances[0]).toEqual({ name: 'Tor', text: '58 mi' });
    expect(mapOf(text, 'marsa', 'uk')?.scale.text).toMatch(/ mi$/);
  });

  it('measures by its scale what it says', () => {
    const map = mapOf('They left al-Marsa for Vesny.')!;
    const kmPerUnit = Number.parseFloat(map.scale.text) / map.scale.length;
    const [marsa, vesny] = map.marks;
    expect(Math.hypot(marsa!.x - vesny!.x, marsa!.y - vesny!.y) * kmPerUnit).toBeCloseTo(0.9 * KM_PER_DEGREE, -1);
  });

  it('is drawn over the 180th meridian, and not near a pole', () => {
    const map = mapOf('A ship lay at Isle Port.', 'isle')!;
    const [x] = /^M(-?\d+)/.exec(map.home)?.slice(1).map(Number) ?? [];
    expect(x).toBeLessThan(map.marks[0]!.x);
    expect(mapOf('The crew of Ice Station slept.', 'ice')).toBeUndefined();
  });

  it('is small, and comes only with places that have one', () => {
    const cards = cardsOf('From al-Marsa and Tor the Long River runs to Vesny and Isle Port.');
    for (const { map } of Object.values(cards)) expect(JSON.stringify(map ?? '').length).toBeLessThanOrEqual(6000);
    expect(cards.long?.map).toBeUndefined();
  });
});

describe('a radius that the article states', () => {
  it.each([
    'There is a ban within a radius of 55 km around al-Marsa.',
    'There is a 55 km zone around al-Marsa.',
    'Nobody goes within a 55-kilometre radius of al-Marsa.',
  ])('is drawn at its place, to scale: %s', (text) => {
    const map = mapOf(text)!;
    const kmPerUnit = Number.parseFloat(map.scale.text) / map.scale.length;
    expect(map.circle).toMatchObject({ x: map.marks[0]!.x, y: map.marks[0]!.y, certain: true });
    expect(map.circle!.r * kmPerUnit).toBeCloseTo(55, 0);
  });

  it('is not certain where it is said of something else in the sentence', () => {
    const text = 'Near al-Marsa the army declared a zone with a radius of 55 km (34 miles) around its base.';
    expect(mapOf(text)?.circle).toMatchObject({ certain: false, text: '55 km' });
  });

  it('is shown at places inside it, and not at those outside', () => {
    const text = 'There is a ban within a radius of 95 km around al-Marsa. They came from Tor and Vesny.';
    expect(mapOf(text, 'tor')?.circle).toBeDefined();
    expect(mapOf(text, 'vesny')?.circle).toBeUndefined();
  });

  it.each([
    'They drove 55 km from al-Marsa.',
    'They left al-Marsa. The storm had a radius of 55 km.',
    'Near al-Marsa a wheel had a radius of 55 cm.',
  ])('is none in: %s', (text) => {
    expect(mapOf(text)?.circle).toBeUndefined();
  });
});

it('draws the extent of a zone that the knowledge has', () => {
  expect(mapOf('They crossed the Marsa zone.', 'ring')?.circle).toMatchObject({ certain: false, text: '40 km' });
});
