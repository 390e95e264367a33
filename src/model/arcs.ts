/**
 * Arcs, the lines between two points where borders meet: each is stored once, and neighbours share it.
 *
 * The points lie on a grid of 65,536 by 65,536 over all longitudes and latitudes, so a step is at most 0.61 km. The
 * bytes are LEB128 varints of the zigzagged differences from the point before; the first point's are from (0, 0).
 *
 * ```
 *   x₀ y₀   x₁-x₀ y₁-y₀   x₂-x₁ y₂-y₁ …        each: 7 bits a byte, low bits first, high bit set: more follow
 * ```
 */

export const GRID = 65_535;

export const gridX = (lon: number): number => Math.round(((lon + 180) / 360) * GRID);
export const gridY = (lat: number): number => Math.round(((lat + 90) / 180) * GRID);
export const longitude = (x: number): number => (x / GRID) * 360 - 180;
export const latitude = (y: number): number => (y / GRID) * 180 - 90;

export function encodeArc(points: readonly (readonly [x: number, y: number])[]): number[] {
  const bytes: number[] = [];
  let before: readonly [number, number] = [0, 0];
  for (const point of points) {
    for (const axis of [0, 1] as const) {
      const step = point[axis] - before[axis];
      let rest = step < 0 ? -2 * step - 1 : 2 * step;
      for (; rest > 0x7f; rest >>>= 7) bytes.push((rest & 0x7f) | 0x80);
      bytes.push(rest);
    }
    before = point;
  }
  return bytes;
}

/** x₀ y₀ x₁ y₁ …, on the grid. */
export function decodeArc(bytes: Uint8Array, start: number, end: number): number[] {
  const out: number[] = [];
  let at = start;
  while (at < end) {
    let rest = 0;
    let shift = 0;
    let byte: number;
    do {
      byte = bytes[at++]!;
      rest |= (byte & 0x7f) << shift;
      shift += 7;
    } while (byte > 0x7f && at < end);
    const step = rest & 1 ? -((rest + 1) >>> 1) : rest >>> 1;
    out.push(step + (out.length < 2 ? 0 : out[out.length - 2]!));
  }
  return out;
}
