import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clip, pathOf } from '../../../../src/engine/map/clip.ts';

const BOX = { west: 0, south: 0, east: 100, north: 50 };
const area = (p: Float64Array): number => {
  let twice = 0;
  for (let i = 0; i < p.length; i += 2) twice += p[i]! * p[(i + 3) % p.length]! - p[(i + 2) % p.length]! * p[i + 1]!;
  return Math.abs(twice) / 2;
};

describe('clipping', () => {
  it('leaves no point outside the box', () => {
    const coordinate = fc.double({ min: -1e5, max: 1e5, noNaN: true });
    const polygon = fc
      .array(fc.tuple(coordinate, coordinate), { maxLength: 40 })
      .map((points) => Float64Array.from(points.flat()));
    fc.assert(
      fc.property(polygon, (points) => {
        const inside = clip(points, 0, BOX);
        for (let i = 0; i < inside.length; i += 2) {
          expect(inside[i]!).toBeGreaterThanOrEqual(-1e-9);
          expect(inside[i]!).toBeLessThanOrEqual(100 + 1e-9);
          expect(inside[i + 1]!).toBeGreaterThanOrEqual(-1e-9);
          expect(inside[i + 1]!).toBeLessThanOrEqual(50 + 1e-9);
        }
      }),
    );
  });

  it('keeps of a rectangle what it has in common with the box', () => {
    const side = fc.integer({ min: -80, max: 180 });
    fc.assert(
      fc.property(side, side, side, side, (a, b, c, d) => {
        const [left, right, top, bottom] = [Math.min(a, b), Math.max(a, b), Math.min(c, d), Math.max(c, d)];
        const wide = Math.max(0, Math.min(right, 100) - Math.max(left, 0));
        const high = Math.max(0, Math.min(bottom, 50) - Math.max(top, 0));
        const inside = clip(Float64Array.of(left, top, right, top, right, bottom, left, bottom), 0, BOX);
        expect(area(inside)).toBeCloseTo(wide * high, 6);
      }),
    );
  });

  it('leaves alone what is inside', () => {
    const triangle = Float64Array.of(10, 10, 20, 10, 15, 20);
    expect(clip(triangle, 0, BOX)).toEqual(triangle);
  });

  it('takes what lies a turn of the globe away for what it is beside', () => {
    const triangle = Float64Array.of(-350, 10, -340, 10, -345, 20);
    expect(clip(triangle, 360, BOX)).toEqual(Float64Array.of(10, 10, 20, 10, 15, 20));
  });
});

it('writes paths in whole units and relative steps, and none for a speck', () => {
  expect(pathOf(Float64Array.of(10.2, 10.4, 20.4, 5, 20.4, 5.1, 15, 20))).toBe('M10 10l10-5-5 15z');
  expect(pathOf(Float64Array.of(10, 10, 10.2, 10.3, 9.9, 10.1))).toBe('');
});
