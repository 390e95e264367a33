/** Where a region lies, by its towns: GeoNames' lists of regions have no coordinates. */
import { kilometres } from './kilometres.ts';

/** A town, as far as it tells where its region lies. */
export interface Town {
  /** Degrees. */
  readonly lat: number;
  readonly lon: number;
  /** Of its region. */
  readonly region: string;
}

/** Towns of one region lie no farther apart than this, from one to the next, except in deserts and in the far north. */
const LINK_KM = 300;
/** A town beyond is under the wrong region where so many others of other regions lie so near to it. */
const OTHERS = 3;
const NEAR_KM = 150;
/** Easter Island is part of Valparaíso, but not where that lies. */
const OVERSEAS_KM = 1_500;

const KM_PER_DEGREE = 111;

/**
 * The middle of the towns' extent, without those that GeoNames has under the wrong region (Hebei would lie in Gansu) and
 * those overseas.
 *
 * @param all towns of all regions.
 */
export function middleOf(towns: readonly Town[], all: readonly Town[]): { readonly lat: number; readonly lon: number } {
  const main = mainCluster(towns);
  const inMain = new Set(main);
  const kept = towns.filter((town) => inMain.has(town) || (!isOverseas(town, main) && !isAmongOthers(town, all)));
  const lats = kept.map(({ lat }) => lat);
  // Around the first, since a region may lie on both sides of the 180th meridian.
  const zero = main[0]!.lon;
  const lons = kept.map(({ lon }) => lon + (lon - zero > 180 ? -360 : lon - zero < -180 ? 360 : 0));
  const lon = (least(lons) + most(lons)) / 2;
  return { lat: (least(lats) + most(lats)) / 2, lon: lon > 180 ? lon - 360 : lon < -180 ? lon + 360 : lon };
}

const least = (values: readonly number[]): number => values.reduce((a, b) => Math.min(a, b));
const most = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b));

function apart(a: Town, b: Town): number {
  return Math.abs(a.lat - b.lat) * KM_PER_DEGREE > OVERSEAS_KM
    ? OVERSEAS_KM
    : kilometres([a.lat, a.lon], [b.lat, b.lon]);
}

/** The most towns of which each is near another. */
function mainCluster(towns: readonly Town[]): readonly Town[] {
  const left = new Set(towns);
  let main: readonly Town[] = [];
  for (const first of towns) {
    if (!left.delete(first)) continue;
    const cluster = [first];
    for (const town of cluster) {
      for (const other of left) {
        if (apart(town, other) > LINK_KM) continue;
        left.delete(other);
        cluster.push(other);
      }
    }
    if (cluster.length > main.length) main = cluster;
  }
  return main;
}

function isOverseas(town: Town, main: readonly Town[]): boolean {
  return main.every((other) => apart(town, other) >= OVERSEAS_KM);
}

function isAmongOthers(town: Town, all: readonly Town[]): boolean {
  return all.filter((other) => other.region !== town.region && apart(town, other) < NEAR_KM).length >= OTHERS;
}
