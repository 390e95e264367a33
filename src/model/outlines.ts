/** The countries' outlines as the engine sees them. A country's points are made when they are first asked for. */
import type { Outline, Ring } from '../engine/knowledge.ts';
import { decodeArc, latitude, longitude } from './arcs.ts';
import type { Sections } from './open.ts';

export function readOutlines(sections: Sections): readonly Outline[] {
  const table = sections.table('outlines');
  // The last row is a sentinel.
  return Array.from({ length: Math.max(0, table.rows - 1) }, (_, row): Outline => {
    let rings: readonly Ring[] | undefined;
    return {
      code: sections.string(table.code[row]!),
      name: sections.string(table.name[row]!) ?? '',
      west: longitude(table.west[row]!),
      south: latitude(table.south[row]!),
      east: longitude(table.east[row]!),
      north: latitude(table.north[row]!),
      rings: () => {
        rings ??= readRings(sections, table.rings[row]!, table.rings[row + 1]!);
        return rings;
      },
    };
  });
}

function readRings(sections: Sections, from: number, to: number): Ring[] {
  const firstArcs = sections.planes('rings', 'arcs');
  const ringArcs = sections.planes('ringArcs', 'arc');
  const firstBytes = sections.planes('arcs', 'bytes');
  return Array.from({ length: to - from }, (_, i) => {
    const points: number[] = [];
    const end = firstArcs.at(from + i + 1);
    for (let a = firstArcs.at(from + i); a < end; a++) {
      const ringArc = ringArcs.at(a);
      const arc = ringArc >>> 1;
      const steps = decodeArc(sections.arcBytes, firstBytes.at(arc), firstBytes.at(arc + 1));
      const backwards = (ringArc & 1) === 1;
      // The last point of an arc is the first of the next one, and that of the last one the first of all.
      for (let p = 0; p < steps.length - 2; p += 2) {
        const at = backwards ? steps.length - 2 - p : p;
        points.push(longitude(steps[at]!), latitude(steps[at + 1]!));
      }
    }
    return ringOf(Float64Array.from(points));
  });
}

function ringOf(points: Float64Array): Ring {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (let i = 0; i < points.length; i += 2) {
    const lon = points[i]!;
    const lat = points[i + 1]!;
    if (lon < west) west = lon;
    if (lon > east) east = lon;
    if (lat < south) south = lat;
    if (lat > north) north = lat;
  }
  return { points, west, south, east, north };
}
