/** Cuts closed lines to a box, after Sutherland and Hodgman (1974), and writes them as SVG paths. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** x₀ y₀ x₁ y₁ …; closed. */
export type Polygon = ArrayLike<number>;

/** What of the polygon is in the box: where it leaves the box it runs along the edge. Empty: nothing. */
export function clip(polygon: Polygon, { left, top, right, bottom }: Box): number[] {
  let out = cut(polygon, 0, 1, left);
  out = cut(out, 0, -1, -right);
  out = cut(out, 1, 1, top);
  return cut(out, 1, -1, -bottom);
}

/** Keeps where `sign · coordinate ≥ limit`; `axis` 0 is x, 1 is y. */
function cut(polygon: Polygon, axis: 0 | 1, sign: 1 | -1, limit: number): number[] {
  const out: number[] = [];
  const length = polygon.length;
  for (let i = 0; i < length; i += 2) {
    const j = i === 0 ? length - 2 : i - 2;
    const before = sign * polygon[j + axis]! - limit;
    const here = sign * polygon[i + axis]! - limit;
    if (before < 0 !== here < 0) {
      const share = before / (before - here);
      const along = polygon[j + 1 - axis]! + share * (polygon[i + 1 - axis]! - polygon[j + 1 - axis]!);
      if (axis === 0) out.push(sign * limit, along);
      else out.push(along, sign * limit);
    }
    if (here >= 0) out.push(polygon[i]!, polygon[i + 1]!);
  }
  return out;
}

/** In whole units, with relative steps. Empty for what rounds to less than a triangle. */
export function pathOf(polygon: Polygon): string {
  const steps: string[] = [];
  let [x, y] = [0, 0];
  for (let i = 0; i < polygon.length; i += 2) {
    const [dx, dy] = [Math.round(polygon[i]!) - x, Math.round(polygon[i + 1]!) - y];
    if (i > 0 && dx === 0 && dy === 0) continue;
    steps.push(`${dx}${dy < 0 ? '' : ' '}${dy}`);
    x += dx;
    y += dy;
  }
  const [start, ...rest] = steps;
  return rest.length < 2 ? '' : `M${start}l${rest.join(' ').replaceAll(' -', '-')}z`;
}
