import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  boundsOf,
  distanceKm,
  HEIGHT,
  project,
  unproject,
  WIDTH,
  windowAt,
} from '../../../../src/engine/map/project.ts';

const windows = fc.record({
  lat: fc.double({ min: -75, max: 75, noNaN: true }),
  lon: fc.double({ min: -180, max: 180, noNaN: true }),
  km: fc.double({ min: 100, max: 1500, noNaN: true }),
});

describe('the projection', () => {
  it('comes back to where it started, on both sides of the 180th meridian', () => {
    const unit = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(windows, unit, unit, (at, x, y) => {
        const window = windowAt(at, at.km);
        const [px, py] = project(window, unproject(window, x * WIDTH, y * HEIGHT));
        expect(px).toBeCloseTo(x * WIDTH, 6);
        expect(py).toBeCloseTo(y * HEIGHT, 6);
      }),
    );
  });

  it('keeps distances from the middle within 3 % on a map of 500 km at 35° north', () => {
    const middle = { lat: 35, lon: 40 };
    const window = windowAt(middle, 500);
    for (const [x, y] of [
      [0, 90],
      [320, 90],
      [160, 0],
      [160, 180],
      [0, 0],
      [320, 180],
    ] as const) {
      const drawn = Math.hypot(x - WIDTH / 2, y - HEIGHT / 2) / window.unitsPerKm;
      expect(drawn / distanceKm(middle, unproject(window, x, y))).toBeCloseTo(1, 1.5);
    }
  });

  it('has the edges of its window at the edges of the map', () => {
    const window = windowAt({ lat: 10, lon: 179 }, 800);
    const { west, north, east, south } = boundsOf(window, 0);
    expect(east).toBeGreaterThan(180);
    expect(project(window, { lat: north, lon: west })).toEqual([expect.closeTo(0, 6), expect.closeTo(0, 6)]);
    expect(project(window, { lat: south, lon: east - 360 })).toEqual([expect.closeTo(320, 6), expect.closeTo(180, 6)]);
  });
});

it('measures the straight line over the sphere', () => {
  expect(distanceKm({ lat: 52.52, lon: 13.405 }, { lat: 48.8566, lon: 2.3522 })).toBeCloseTo(877.5, 0);
  expect(distanceKm({ lat: 0, lon: 179.5 }, { lat: 0, lon: -179.5 })).toBeCloseTo(111.2, 1);
});
