/** Leaves out the points of an arc that matter least, after Visvalingam and Whyatt (1993). */

export type Point = readonly [x: number, y: number];

/**
 * Its ends stay, so that arcs which meet still meet; of a closed arc at least a triangle stays.
 *
 * @param area of the triangle of three neighbours, in what unit ever; the point in the middle goes while it is the
 *   least of all and under `least`.
 */
export function simplifyArc(
  arc: readonly Point[],
  least: number,
  area: (a: Point, b: Point, c: Point) => number,
): Point[] {
  const points = [...arc];
  const [first, last] = [points[0], points.at(-1)];
  const fewest = first?.[0] === last?.[0] && first?.[1] === last?.[1] ? 4 : 2;
  const weigh = (i: number): number =>
    i <= 0 || i >= points.length - 1 ? Number.POSITIVE_INFINITY : area(points[i - 1]!, points[i]!, points[i + 1]!);
  const areas = points.map((_, i) => weigh(i));
  while (points.length > fewest) {
    let low = 0;
    for (let i = 1; i < areas.length; i++) if (areas[i]! < areas[low]!) low = i;
    const gone = areas[low]!;
    if (gone >= least) break;
    points.splice(low, 1);
    areas.splice(low, 1);
    // A neighbour never weighs less than what has gone before it, or a whole bay would crumble from its end.
    for (const i of [low - 1, low]) areas[i] = Math.max(gone, weigh(i));
  }
  return points;
}
