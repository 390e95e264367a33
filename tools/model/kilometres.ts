type Degrees = readonly [lat: number, lon: number];

const EARTH_DIAMETER_KM = 12_742;

/** Along a great circle, on a sphere of the mean radius (IUGG). */
export function kilometres([lat1, lon1]: Degrees, [lat2, lon2]: Degrees): number {
  const rad = Math.PI / 180;
  const a = Math.sin(((lat2 - lat1) * rad) / 2) ** 2;
  const b = Math.cos(lat1 * rad) * Math.cos(lat2 * rad) * Math.sin(((lon2 - lon1) * rad) / 2) ** 2;
  return EARTH_DIAMETER_KM * Math.asin(Math.sqrt(a + b));
}
