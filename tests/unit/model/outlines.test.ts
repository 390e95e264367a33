import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeArc, encodeArc, GRID } from '../../../src/model/arcs.ts';
import { readModel } from '../../../src/model/read.ts';
import { compileModel } from '../../../tools/model/compile.ts';
import { readOutlines } from '../../../tools/model/outlines.ts';
import { OUTLINES } from '../support/world.ts';

const NOTHING = { reviewed: '2026-01-02', entities: [], theatres: [], sources: [], measures: [] };
const outlinesIn = (bytes: Uint8Array) => readModel(bytes.slice().buffer).outlines;
const pairs = (points: Float64Array): string[] =>
  Array.from({ length: points.length / 2 }, (_, i) => `${points[2 * i]} ${points[2 * i + 1]}`);

it('gives arcs back as they were, over the whole grid', () => {
  const coordinate = fc.integer({ min: 0, max: GRID });
  fc.assert(
    fc.property(fc.array(fc.tuple(coordinate, coordinate), { minLength: 1, maxLength: 30 }), (points) => {
      const bytes = Uint8Array.from(encodeArc(points));
      expect(decodeArc(bytes, 0, bytes.length)).toEqual(points.flat());
    }),
  );
});

describe('outlines in the model', () => {
  const [iraq, syria] = outlinesIn(compileModel(NOTHING, OUTLINES));

  it('come back with their country and their corners, to the step of the grid', () => {
    expect([iraq?.code, syria?.code]).toEqual(['IQ', 'SY']);
    expect(iraq).toMatchObject({ name: 'Iraq', east: expect.closeTo(44, 2), north: expect.closeTo(37, 2) });
    expect(syria?.rings()).toHaveLength(2);
    expect(iraq?.rings()[0]?.west).toBeCloseTo(37.5, 2);
  });

  it('share their border exactly', () => {
    const of = (ring: Float64Array | undefined) => new Set(pairs(ring ?? new Float64Array()));
    const shared = [...of(iraq?.rings()[0]?.points)].filter((pair) => of(syria?.rings()[0]?.points).has(pair));
    expect(shared).toHaveLength(4);
  });
});

describe('the outlines of Natural Earth', () => {
  const world = readOutlines();

  it('leave no country out, and name the shapes that have no code', () => {
    const without = world.countries.filter(({ code }) => code === null).map(({ name }) => name);
    expect(without.sort()).toEqual(['Indian Ocean Ter.', 'N. Cyprus', 'Siachen Glacier', 'Somaliland']);
    expect(new Set(world.countries.map(({ code, name }) => code ?? name)).size).toBe(world.countries.length);
    expect(world.countries.every(({ rings }) => rings.length > 0)).toBe(true);
  });

  it('name the same country by its code as by its name', () => {
    const names = new Intl.DisplayNames(['en'], { type: 'region' });
    // Natural Earth abbreviates, so only plain words are compared.
    const wrong = world.countries.filter(
      ({ code, name }) =>
        code !== null && /^[A-Z][a-z]{3,}$/.test(name) && names.of(code)?.slice(0, 3) !== name.slice(0, 3),
    );
    expect(wrong.map(({ name }) => name).sort()).toEqual(['Macedonia', 'Turkey']);
  });

  it('join: every shared arc is stored once and used by two', () => {
    const uses = new Map<number, number>();
    for (const { rings } of world.countries)
      for (const arc of rings.flat()) uses.set(arc < 0 ? ~arc : arc, (uses.get(arc < 0 ? ~arc : arc) ?? 0) + 1);
    expect(Math.max(...uses.values())).toBe(2);
    expect([...uses.values()].filter((count) => count === 2).length).toBeGreaterThan(300);
    expect(uses.size).toBe(world.arcs.length);
  });

  it('cost the model at most 90 kB packed', () => {
    const packed = gzipSync(compileModel(NOTHING, world), { level: 9 }).length;
    expect(packed).toBeLessThanOrEqual(90_000);
  });

  it('are the same each time', () => {
    expect(compileModel(NOTHING, readOutlines())).toEqual(compileModel(NOTHING, world));
  });
});
