/** Cuts closed lines to a box, after Sutherland and Hodgman (1974), and writes them as SVG paths. */
import type { Bounds } from '../knowledge.ts';

/** x₀ y₀ x₁ y₁ …; closed. */
export type Polygon = Float64Array;

/**
 * What of the polygon is within the bounds, x being east and y north: where it leaves them it runs along the edge.
 * Empty: nothing. A view of memory that the next call writes over.
 *
 * @param turn is added to every x first.
 */
export function clip(polygon: Polygon, turn: number, bounds: Bounds): Polygon {
  // A cut puts at most two points for each that it takes away: of zigzags, four cuts make up to 1.5⁴ times as many.
  const most = 6 * polygon.length;
  if (scratch[0].length < most) scratch = [new Float64Array(most), new Float64Array(most)];
  const [a, b] = scratch;
  let length = withoutFar(polygon, turn, bounds, a);
  length = cut(a, length, 0, 1, bounds.west, b);
  length = cut(b, length, 0, -1, -bounds.east, a);
  length = cut(a, length, 1, 1, bounds.south, b);
  return a.subarray(0, cut(b, length, 1, -1, -bounds.north, a));
}

let scratch: [Float64Array, Float64Array] = [new Float64Array(16_384), new Float64Array(16_384)];

/**
 * Leaves out the inner points of stretches that lie beyond one edge: all that they draw is cut off. Of a large country
 * most points go, before four cuts look at each of them.
 *
 * ```
 *        b───c───d                  b───────d
 *   ────/─────────\────   →    ────/─────────\────  the edge
 *      a           e              a           e
 * ```
 */
function withoutFar(polygon: Polygon, turn: number, { west, south, east, north }: Bounds, out: Float64Array): number {
  const { length } = polygon;
  let end = 0;
  // Which edges the last two points kept are both beyond; bits.
  let beyondBoth = 0;
  let beyondLast = 0;
  for (let i = 0; i < length; i += 2) {
    const x = polygon[i]! + turn;
    const y = polygon[i + 1]!;
    const beyond = (x < west ? 1 : x > east ? 2 : 0) | (y < south ? 4 : y > north ? 8 : 0);
    // The point before lies between two others beyond the same edge: this one takes its place.
    if ((beyond & beyondBoth) !== 0) {
      end -= 2;
      beyondBoth &= beyond;
    } else beyondBoth = beyond & beyondLast;
    beyondLast = beyond;
    out[end] = x;
    out[end + 1] = y;
    end += 2;
  }
  return end;
}

/** Keeps where `sign · coordinate ≥ limit`; `axis` 0 is x, 1 is y. Returns the length of what it wrote. */
function cut(polygon: Polygon, length: number, axis: 0 | 1, sign: 1 | -1, limit: number, out: Float64Array): number {
  if (length === 0) return 0;
  let end = 0;
  let xBefore = polygon[length - 2]!;
  let yBefore = polygon[length - 1]!;
  let before = sign * (axis === 0 ? xBefore : yBefore) - limit;
  for (let i = 0; i < length; i += 2) {
    const x = polygon[i]!;
    const y = polygon[i + 1]!;
    const here = sign * (axis === 0 ? x : y) - limit;
    if (before < 0 !== here < 0) {
      const share = before / (before - here);
      out[end++] = axis === 0 ? sign * limit : xBefore + share * (x - xBefore);
      out[end++] = axis === 0 ? yBefore + share * (y - yBefore) : sign * limit;
    }
    if (here >= 0) {
      out[end++] = x;
      out[end++] = y;
    }
    xBefore = x;
    yBefore = y;
    before = here;
  }
  return end;
}

/** In whole units, with relative steps. Empty for what rounds to less than a triangle. */
export function pathOf(polygon: Polygon): string {
  if (polygon.length === 0) return '';
  let x = Math.round(polygon[0]!);
  let y = Math.round(polygon[1]!);
  const start = `M${pair(x, y)}`;
  let path = start;
  let steps = 0;
  for (let i = 2; i < polygon.length; i += 2) {
    const dx = Math.round(polygon[i]!) - x;
    const dy = Math.round(polygon[i + 1]!) - y;
    if (dx === 0 && dy === 0) continue;
    // A minus parts two numbers as well as a space does.
    path += steps === 0 ? 'l' : dx < 0 ? '' : ' ';
    path += pair(dx, dy);
    steps++;
    x += dx;
    y += dy;
  }
  return steps < 2 ? '' : `${path}z`;
}

const pair = (x: number, y: number): string => (y < 0 ? `${x}${y}` : `${x} ${y}`);
