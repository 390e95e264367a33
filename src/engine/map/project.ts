/**
 * The window of a map and its projection: equirectangular, with the longitudes shortened by the cosine of the middle
 * latitude φ₀. Lengths north-south are true; lengths east-west are wrong by cos φ₀ / cos φ, at the top and bottom edge of
 * a map of 500 km height ± 2.3 % at 30° N or S, ± 7 % at 60°. Distances that are printed are of the sphere, not of the map.
 *
 * ```
 *   (0, 0) ────────────────► x 320
 *     │        north
 *     │  west  φ₀, λ₀  east
 *     ▼
 *   y 180
 * ```
 */
import type { Bounds } from '../knowledge.ts';

export const WIDTH = 320;
export const HEIGHT = 180;

/** Of the mean sphere: IUGG mean radius 6,371.0088 km. */
const EARTH_KM = 6_371.0088;
export const KM_PER_DEGREE = (EARTH_KM * Math.PI) / 180;

/** Towards the poles the projection says too little; there is no map. */
export const FARTHEST_LATITUDE = 75;

const RADIANS = Math.PI / 180;

export interface Place {
  readonly lat: number;
  readonly lon: number;
}

export interface Window {
  readonly lat: number;
  readonly lon: number;
  /** Units of the map to a kilometre. */
  readonly unitsPerKm: number;
  /** cos φ₀ */
  readonly shorten: number;
}

/** @param widthKm of the whole map, at its middle. */
export function windowAt({ lat, lon }: Place, widthKm: number): Window {
  return { lat, lon, unitsPerKm: WIDTH / widthKm, shorten: Math.cos(lat * RADIANS) };
}

export function project({ lat, lon, unitsPerKm, shorten }: Window, place: Place): [x: number, y: number] {
  const units = unitsPerKm * KM_PER_DEGREE;
  return [WIDTH / 2 + eastOf(lon, place.lon) * shorten * units, HEIGHT / 2 - (place.lat - lat) * units];
}

export function unproject({ lat, lon, unitsPerKm, shorten }: Window, x: number, y: number): Place {
  const units = unitsPerKm * KM_PER_DEGREE;
  const east = lon + (x - WIDTH / 2) / (shorten * units);
  return { lat: lat - (y - HEIGHT / 2) / units, lon: ((((east + 180) % 360) + 360) % 360) - 180 };
}

/** The window's edges and `margin` units more. `west` and `east` may lie beyond the 180th meridian. */
export function boundsOf({ lat, lon, unitsPerKm, shorten }: Window, margin: number): Bounds {
  const units = unitsPerKm * KM_PER_DEGREE;
  const [high, wide] = [(HEIGHT / 2 + margin) / units, (WIDTH / 2 + margin) / units / shorten];
  return { west: lon - wide, east: lon + wide, south: lat - high, north: lat + high };
}

/** Degrees from one meridian to another the short way, -180 to 180. */
export function eastOf(from: number, to: number): number {
  const east = to - from;
  return east > 180 ? east - 360 : east < -180 ? east + 360 : east;
}

/** Great-circle distance in km, by the haversine. */
export function distanceKm(a: Place, b: Place): number {
  const half = (degrees: number): number => Math.sin((degrees * RADIANS) / 2) ** 2;
  const h = half(b.lat - a.lat) + Math.cos(a.lat * RADIANS) * Math.cos(b.lat * RADIANS) * half(b.lon - a.lon);
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}
