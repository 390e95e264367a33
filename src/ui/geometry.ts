/** Points and rectangles in CSS pixels of the layout viewport, y downwards. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The distance from a point to the nearest point of a rectangle; 0 inside. */
export function distanceTo(rect: Rect, at: Point): number {
  const dx = Math.max(rect.left - at.x, 0, at.x - rect.right);
  const dy = Math.max(rect.top - at.y, 0, at.y - rect.bottom);
  return Math.hypot(dx, dy);
}

/** Twice the signed area of the triangle a b c: positive when c lies to the right of a→b on the screen. */
function turn(a: Point, b: Point, c: Point): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

/** Edges count as inside; either winding. */
export function isInTriangle(at: Point, a: Point, b: Point, c: Point): boolean {
  const ab = turn(a, b, at);
  const bc = turn(b, c, at);
  const ca = turn(c, a, at);
  return (ab >= 0 && bc >= 0 && ca >= 0) || (ab <= 0 && bc <= 0 && ca <= 0);
}
