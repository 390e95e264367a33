/** The outlines as the tables of the model file. */
import { encodeArc } from '../../src/model/arcs.ts';
import type { StringPool, Tables } from '../../src/model/write.ts';
import type { CountryOutline, Outlines, RingArcs } from './outlines.ts';

type OutlineTables = Pick<Tables, 'outlines' | 'rings' | 'ringArcs' | 'arcs'>;

export function outlineTables(
  { arcs, countries }: Outlines,
  strings: StringPool,
): { readonly bytes: Uint8Array; readonly tables: OutlineTables } {
  const encoded = arcs.map(encodeArc);
  const rings = countries.flatMap((country) => country.rings);
  const end = { code: strings.add(undefined), name: strings.add(undefined), west: 0, south: 0, east: 0, north: 0 };
  const outlines = countries.map((country) => ({
    code: strings.add(country.code ?? undefined),
    name: strings.add(country.name),
    ...boundsOf(country, arcs),
  }));
  const firstRings = starts(countries.map((country) => country.rings));
  return {
    bytes: Uint8Array.from(encoded.flat()),
    tables: {
      outlines: [...outlines, end].map((row, i) => ({ ...row, rings: firstRings[i]! })),
      rings: starts(rings).map((first) => ({ arcs: first })),
      ringArcs: rings.flat().map((arc) => ({ arc: arc < 0 ? (~arc << 1) | 1 : arc << 1 })),
      arcs: starts(encoded).map((bytes) => ({ bytes })),
    },
  };
}

/** Where each part begins in all of them laid end to end, and where the last one ends. */
function starts(parts: readonly { readonly length: number }[]): number[] {
  const out = [0];
  for (const { length } of parts) out.push(out.at(-1)! + length);
  return out;
}

function boundsOf({ rings }: CountryOutline, arcs: Outlines['arcs']) {
  const points = rings.flatMap((ring: RingArcs) => ring.flatMap((arc) => arcs[arc < 0 ? ~arc : arc]!));
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const least = (values: readonly number[]): number => values.reduce((a, b) => Math.min(a, b), 65_535);
  const most = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b), 0);
  return { west: least(xs), south: least(ys), east: most(xs), north: most(ys) };
}
