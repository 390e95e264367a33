/** An invented world with two countries that share a border, as a topology of arcs. */
import { outlinesOf, type Topology } from '../../../tools/model/outlines.ts';

/** In degrees; arcs of differences, as TopoJSON has them. */
function arc(points: readonly (readonly [number, number])[]) {
  return points.map(([x, y], i): [number, number] => {
    const before = points[i - 1] ?? [0, 0];
    return [x - before[0], y - before[1]];
  });
}

/**
 * ```
 *   30                38        44
 *   ┌───────────────────┐───────┐ 37
 *   │   Syria           ╲ Iraq  │
 *   │            ●       ╱      │      ● 33.5 N, 37 E      an island of Syria's at 179 to 180 E
 *   └───────────────────┘───────┘ 31
 * ```
 */
const WORLD: Topology = {
  transform: { scale: [1, 1], translate: [0, 0] },
  arcs: [
    arc([
      [38, 31],
      [39, 33],
      [37.5, 35],
      [38, 37],
    ]),
    arc([
      [38, 37],
      [30, 37],
      [30, 31],
      [38, 31],
    ]),
    arc([
      [38, 31],
      [44, 31],
      [44, 37],
      [38, 37],
    ]),
    arc([
      [179, -1],
      [180, -1],
      [180, 1],
      [179, 1],
      [179, -1],
    ]),
  ],
  objects: {
    countries: {
      geometries: [
        { id: '760', properties: { name: 'Syria' }, type: 'MultiPolygon', arcs: [[[0, 1]], [[3]]] },
        { id: '368', properties: { name: 'Iraq' }, type: 'Polygon', arcs: [[2, ~0]] },
      ],
    },
  },
};

export const OUTLINES = outlinesOf(WORLD);
