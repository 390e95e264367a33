/**
 * Which of the places that share a name is meant, by the whole article: what lies in the same country or nearby, what is
 * said beside it ("Paris, Texas"), and how large it is. One name means one place throughout.
 */
import type { EntityHead, NameRecord } from '../knowledge.ts';
import { GAP } from '../text/tokens.ts';
import { foldedWord } from '../text/words.ts';
import type { NameHit } from './names.ts';
import type { Scene } from './scene.ts';

/** The weights of the grounds, in powers of ten of population: a ground of 1 makes up for a town ten times as large. */
const WEIGHT = {
  /** An entry of the knowledge against a mere town. */
  own: 7.5,
  country: 9,
  /** What lies in several countries: the Sahel, the Levant. Many a province is called after it. */
  lands: 9,
  capital: 2,
  region: 0.7,
  /** A region that shares its name with a town in it, unless a noun of its class stands beside: "Homs", "New York". */
  shared: -4,
  /** "Homs province", "the state of New York". */
  classed: 3,
  /** The share of the article's places and peoples that are of its country. */
  land: 2.5,
  /** The same region, or within it, named elsewhere. */
  beside: 1.5,
  /** "Tal Afar, Iraq". */
  within: 6,
  /** The same for Iraq: enough to make a state of Georgia, not to make one of New York City. */
  holds: 2.5,
} as const;

interface Ground {
  /** How many of the article's mentions are of a country, as a share of the largest. */
  readonly lands: ReadonlyMap<string, number>;
  readonly regions: ReadonlySet<number>;
}

/** Each hit with the records that are left: those of the knowledge, or the one place that the article means. */
export function settlePlaces(scene: Scene, hits: readonly NameHit[]): NameHit[] {
  const { head } = scene.knowledge;
  const open = hits.filter(
    ({ records }) => records.length > 1 && records.some(({ entity }) => head(entity).feature !== null),
  );
  const following = followers(scene, hits);
  const leading = new Map([...following].map(([hit, next]) => [next, hit]));
  const joined = joinedTo(scene, hits);
  // First the names that leave no choice are the ground; then all, as they were settled.
  let settled = new Map<NameHit, NameRecord | null>();
  for (let pass = 0; open.length > 0 && pass < 2; pass++) {
    const ground = groundOf(scene, hits, settled);
    settled = settle(scene, open, ground, { following, leading, joined });
  }
  return hits.flatMap((hit) => {
    const record = settled.get(hit);
    if (record === null) return [];
    if (isElsewhere(scene, record === undefined ? hit : { ...hit, records: [record] }, following.get(hit))) return [];
    if (record === undefined) return hit;
    const own = hit.records.filter(({ entity }) => head(entity).feature === null);
    return { ...hit, records: head(record.entity).feature === null ? own : [record] };
  });
}

/** What stands beside a name. */
interface Beside {
  /** After a comma; and before one. */
  readonly following: ReadonlyMap<NameHit, NameHit>;
  readonly leading: ReadonlyMap<NameHit, NameHit>;
  /** Before an "and". */
  readonly joined: ReadonlyMap<NameHit, NameHit>;
}

/** Names are settled together: the same words mean the same place; null where they may as well mean another. */
function settle(
  scene: Scene,
  open: readonly NameHit[],
  ground: Ground,
  { following, leading, joined }: Beside,
): Map<NameHit, NameRecord | null> {
  const groups = new Map<string, NameHit[]>();
  for (const hit of open) {
    // "A student from Atlanta, Georgia" in a report from Tbilisi: what a comma says holds for this once.
    const held =
      leading.get(hit)?.records.some((place) => hit.records.some((land) => isIn(scene, place, land))) === true;
    const key = `${scene.words.exact.subarray(hit.first, hit.last).join()}${held ? '@' : ''}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [hit]);
    else group.push(hit);
  }
  const settled = new Map<NameHit, NameRecord | null>();
  for (const group of groups.values()) {
    const containers = group.flatMap((hit) => {
      const next = following.get(hit);
      const listed = isLand(scene, hit) && (isLand(scene, leading.get(hit)) || isForeignLand(scene, next));
      return next === undefined || listed ? [] : next.records.map(({ entity }) => entity);
    });
    const neighbours = group.flatMap((hit) =>
      [following.get(hit) ?? [], leading.get(hit) ?? [], joined.get(hit) ?? []].flat(),
    );
    const contained = group.flatMap((hit) => leading.get(hit)?.records.map(({ entity }) => entity) ?? []);
    const scored = group[0]!.records.map((record) => {
      const { entity } = record;
      const near = likeness(scene, entity, ground, containers) + holds(scene, entity, contained);
      const listed = neighbours.some((other) => isListedWith(scene, group[0]!, entity, other));
      return { record, score: near + (listed ? WEIGHT.classed : classOf(scene, group, entity)) };
    });
    const [best, second] = scored.sort((a, b) => b.score - a.score);
    if (best === undefined) continue;
    const isClose = second !== undefined && best.score - second.score < CLOSE;
    const record = isClose && areTownsApart(scene, best.record, second.record) ? null : best.record;
    for (const hit of group) settled.set(hit, record);
  }
  return settled;
}

/** A town twice as large as its namesake is meant; of two that are alike neither is, as long as nothing speaks for one. */
const CLOSE = 0.3;
/** Large ones are spoken of without any hint; in powers of ten of population. */
const LARGE = 5;

function areTownsApart({ knowledge: { head } }: Scene, one: NameRecord, other: NameRecord): boolean {
  const [a, b] = [head(one.entity), head(other.entity)];
  const towns = [a, b].every(
    (place) => (place.feature === 'town' || place.feature === 'seat') && place.magnitude < LARGE,
  );
  return towns && (a.region !== b.region || a.country !== b.country);
}

function likeness(scene: Scene, entity: number, { lands, regions }: Ground, containers: readonly number[]): number {
  const { head } = scene.knowledge;
  const place = head(entity);
  const land = WEIGHT.land * (lands.get(place.country ?? '') ?? 0);
  const beside = regions.has(place.region) || regions.has(entity) ? WEIGHT.beside : 0;
  const within = containers.some((container) => lies(place, container, head(container))) ? WEIGHT.within : 0;
  return sizeOf(place) + land + beside + within;
}

/** After a country's name a country is the next one, "Niger, Nigeria"; but the United States have a Georgia. */
function isForeignLand({ knowledge: { head } }: Scene, next: NameHit | undefined): boolean {
  return next?.records.some(({ entity }) => head(entity).kind === 'country' && head(entity).country !== 'US') === true;
}

function isLand({ knowledge: { head } }: Scene, hit: NameHit | undefined): boolean {
  return hit?.records.some(({ entity }) => head(entity).kind === 'country') === true;
}

/** "Ohio, New York, Texas": among states it is a state. A capital is one among regions, too. */
function isListedWith({ knowledge: { head } }: Scene, hit: NameHit, entity: number, { records }: NameHit): boolean {
  const { feature, country } = head(entity);
  const within = hit.records.map((record) => head(record.entity)).filter(({ region }) => region === entity);
  if (within.some((town) => town.feature === 'capital')) return false;
  const beside = (record: NameRecord): boolean => {
    const other = head(record.entity);
    const apart = record.entity !== entity && head(entity).region !== record.entity;
    return other.feature === 'region' && other.country === country && apart;
  };
  return feature === 'region' && records.length > 0 && beside(records[0]!);
}

function isIn({ knowledge: { head } }: Scene, place: NameRecord, land: NameRecord): boolean {
  return place.entity !== land.entity && lies(head(place.entity), land.entity, head(land.entity));
}

/** "Savannah, Georgia": what stands before the comma lies in it. */
function holds({ knowledge: { head } }: Scene, entity: number, contained: readonly number[]): number {
  return contained.some((place) => lies(head(place), entity, head(entity))) ? WEIGHT.holds : 0;
}

/**
 * "Lebanon, New Hampshire", "Reading, Pennsylvania": a town that the model does not have, and not the country or the town
 * elsewhere. News has "Jordan, Washington said", too.
 */
function isElsewhere({ knowledge: { head }, tokens }: Scene, hit: NameHit, next: NameHit | undefined): boolean {
  if (next === undefined || tokens.gap[next.first] !== GAP.comma) return false;
  const place = head(hit.records[0]!.entity);
  if (place.kind !== 'country' && (place.feature === null || (place.feature === 'region' && place.country === 'US')))
    return false;
  const heads = next.records.map(({ entity }) => head(entity));
  const state = heads.some(({ feature, country }) => feature === 'region' && country === 'US');
  if (!state || foldedWord(tokens, next.first) === 'washington') return false;
  return heads.every((land, i) => land.kind !== 'country' && !lies(place, next.records[i]!.entity, land));
}

const REGIONAL = new Set(
  'province governorate region state oblast county prefecture canton krai department territory district'.split(' '),
);

/** Nouns of parts of a country: "Zaire province" is no country. A region may be one, and a state. */
const PARTS = new Set('province governorate oblast county prefecture canton krai department'.split(' '));

/** Whether the town, the region or the country of one name is meant: what stands beside the name says. */
function classOf(scene: Scene, group: readonly NameHit[], entity: number): number {
  const { head } = scene.knowledge;
  if (head(entity).kind === 'country') {
    const { tokens } = scene;
    const isPart = group.some(({ last }) => last < tokens.count && PARTS.has(foldedWord(tokens, last)));
    return isPart ? -WEIGHT.classed : 0;
  }
  if (head(entity).feature !== 'region') return 0;
  const classed = group.some(({ first, last }) => {
    const after = last < scene.tokens.count ? foldedWord(scene.tokens, last) : '';
    return REGIONAL.has(after) || (first > 1 && REGIONAL.has(foldedWord(scene.tokens, first - 2)));
  });
  if (classed) return WEIGHT.classed;
  const { country, region } = head(entity);
  const shares = group[0]!.records.some((record) => {
    const town = head(record.entity);
    const own = town.kind === 'place' && town.feature === null;
    // England's boroughs are regions beside their towns.
    const beside = town.feature !== 'region' && region >= 0 && town.region === region;
    return town.region === entity || (town.country === country && (own || beside));
  });
  return shares ? WEIGHT.shared : 0;
}

/** In powers of ten of population. */
const LEAST_SEAT = 4;

function sizeOf({ kind, country, feature, magnitude }: EntityHead): number {
  if (kind === 'country') return WEIGHT.country;
  if (feature === null) return kind === 'place' && country === null ? WEIGHT.lands : WEIGHT.own;
  // GeoNames has the seats of remote regions smaller than they are.
  if (feature === 'seat') return Math.max(magnitude, LEAST_SEAT);
  return magnitude + (feature === 'town' ? 0 : WEIGHT[feature]);
}

function lies(place: EntityHead, container: number, land: EntityHead): boolean {
  if (land.kind === 'country') return place.kind !== 'country' && land.country === place.country;
  return place.region === container;
}

/** "A, B": the name after a comma may be what the one before lies in. */
function followers({ tokens }: Scene, hits: readonly NameHit[]): Map<NameHit, NameHit> {
  const after = new Map<NameHit, NameHit>();
  hits.forEach((hit, i) => {
    const next = hits[i + 1];
    if (next === undefined || next.first !== hit.last) return;
    if (tokens.gap[next.first] === GAP.comma || tokens.gap[next.first] === GAP.other) after.set(hit, next);
  });
  return after;
}

const JOINING = new Set(['and', 'or']);

/**
 * "West Virginia and Wyoming": a list ends so, and it is not the town of that name in Michigan. "Kharkiv and Sumy" may be two
 * regions or the towns in them.
 */
function joinedTo({ tokens, knowledge: { head } }: Scene, hits: readonly NameHit[]): Map<NameHit, NameHit> {
  const isFar = ({ records }: NameHit): boolean => {
    const places = records.map(({ entity }) => head(entity));
    return places.every(({ feature, region }) => {
      const within = records.some(({ entity }) => entity === region);
      return feature === 'region' || (feature !== null && feature !== 'capital' && !within);
    });
  };
  const before = new Map<NameHit, NameHit>();
  hits.forEach((hit, i) => {
    const last = hits[i - 1];
    if (last === undefined || hit.first !== last.last + 1 || !JOINING.has(foldedWord(tokens, last.last))) return;
    if (isFar(hit)) before.set(hit, last);
  });
  return before;
}

function groundOf(scene: Scene, hits: readonly NameHit[], settled: ReadonlyMap<NameHit, NameRecord | null>): Ground {
  const { head } = scene.knowledge;
  const counts = new Map<string, number>();
  const regions = new Set<number>();
  for (const hit of hits) {
    const record = settled.get(hit) ?? (hit.records.length === 1 ? hit.records[0] : ownRecord(scene, hit));
    if (record === undefined || record.region.length > 0) continue;
    const { country, region, feature } = head(record.entity);
    if (country !== null) counts.set(country, (counts.get(country) ?? 0) + 1);
    if (feature === 'region') regions.add(record.entity);
    else if (region >= 0) regions.add(region);
  }
  const most = Math.max(1, ...counts.values());
  return { lands: new Map([...counts].map(([country, count]) => [country, count / most])), regions };
}

function ownRecord({ knowledge }: Scene, { records }: NameHit): NameRecord | undefined {
  return records.find(({ entity }) => knowledge.head(entity).feature === null);
}
