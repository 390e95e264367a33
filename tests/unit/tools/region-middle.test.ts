import { describe, expect, it } from 'vitest';
import { middleOf, type Town } from '../../../tools/model/region-middle.ts';

const towns = (region: string, ...places: readonly (readonly [lat: number, lon: number])[]): Town[] =>
  places.map(([lat, lon]) => ({ region, lat, lon }));

/** Round a bay of some 200 km. */
const EAST = towns('east', [38, 115], [39, 116], [40, 117], [38.5, 117], [39.5, 115.5]);
const WEST = towns('west', [35, 100], [35.5, 100.5], [36, 100], [36, 101]);

describe('the middle of a region', () => {
  it('is that of the extent of its towns', () => {
    expect(middleOf(EAST, [...EAST, ...WEST])).toEqual({ lat: 39, lon: 116 });
  });

  it('leaves out a town that lies among those of another region', () => {
    const astray = towns('east', [35.6, 100.3]);
    const all = [...EAST, ...astray, ...WEST];
    expect(middleOf([...EAST, ...astray], all)).toEqual({ lat: 39, lon: 116 });
  });

  it('keeps a town that lies far from all', () => {
    const remote = towns('east', [48, 116]);
    const all = [...EAST, ...remote, ...WEST];
    expect(middleOf([...EAST, ...remote], all).lat).toBe(43);
  });

  it('leaves out an island in another sea', () => {
    const island = towns('east', [38, 150]);
    expect(middleOf([...EAST, ...island], [...EAST, ...island])).toEqual({ lat: 39, lon: 116 });
  });

  it('may lie on the 180th meridian', () => {
    const both = towns('far', [66, 178], [66, -178], [65, 179]);
    expect(middleOf(both, both)).toEqual({ lat: 65.5, lon: 180 });
  });
});
