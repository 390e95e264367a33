/** Which cards have a map, and what the article says of their places. */

import type { KnowledgeView } from '../knowledge.ts';
import { type Circle, type MapRequest, makeMap, type NamedPlace } from '../map/map.ts';
import { distanceKm } from '../map/project.ts';
import { sizeOf } from '../map/scale.ts';
import { type StatedRadius, statedRadii } from '../map/stated.ts';
import type { EntityCard, Mention, PlaceMap, Quantity, UnitSystem } from '../types.ts';

export interface Article {
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly quantities: readonly Quantity[];
  readonly units: UnitSystem;
  readonly locale: string;
}

/** Of the places named first. */
const MOST_MAPS = 24;

/** What is long has no one place to be marked at: its coordinates are those of its middle. */
const LONG = /^(?:river|(?:main )?road|route|highway|line|canal|border(?! (?:crossing|town|post|village|city)))\b/i;

export interface Placed extends NamedPlace {
  readonly card: EntityCard;
}

/** What of the article can be drawn. */
export interface Ground {
  readonly places: readonly Placed[];
  readonly stated: readonly StatedRadius[];
}

export function groundOf(article: Article, cards: Readonly<Record<string, EntityCard>>): Ground {
  const seen = new Set<string>();
  const places: Placed[] = [];
  for (const { id, kind } of article.mentions) {
    if (id === null || kind !== 'place' || seen.has(id)) continue;
    seen.add(id);
    const card = cards[id];
    if (card?.lat === undefined || card.lon === undefined || LONG.test(card.what)) continue;
    places.push({ card, name: card.name, lat: card.lat, lon: card.lon });
  }
  return { places, stated: statedRadii(article.text, article.mentions, article.quantities) };
}

/** Maps for the places that the article names, by the ids of their cards. */
export function makeMaps(article: Article, ground: Ground, { outlines }: KnowledgeView): Map<string, PlaceMap> {
  const { places } = ground;
  const circles = circlesOf(article, ground, places);
  const maps = new Map<string, PlaceMap>();
  for (const place of places.slice(0, MOST_MAPS)) {
    const request = {
      place,
      country: place.card.country ?? null,
      others: othersOf(place, places),
      circle: circleFor(place, circles),
      units: article.units,
      locale: article.locale,
    };
    const map = makeMap(request, outlines);
    if (map !== null) maps.set(place.card.id, map);
  }
  return maps;
}

/** Nearest first, without zones and regions, which are no points. */
function othersOf(place: Placed, places: readonly Placed[]): MapRequest['others'] {
  const others: MapRequest['others'][number][] = [];
  for (const other of places)
    if (other !== place && other.card.radiusKm === undefined)
      others.push({ place: other, km: distanceKm(place, other) });
  return others.sort((a, b) => a.km - b.km);
}

/** The zones among these places, and the radii that the article states around them. */
export function circlesOf(article: Article, { stated }: Ground, places: readonly Placed[]): Circle[] {
  const circles: Circle[] = [];
  for (const { mention, km, certain, text } of stated) {
    const id = article.mentions[mention]?.id;
    const place = places.find(({ card }) => card.id === id);
    if (place !== undefined) circles.push({ lat: place.lat, lon: place.lon, km, certain, text });
  }
  for (const { card, lat, lon } of places) {
    const km = card.radiusKm;
    if (km !== undefined)
      circles.push({ lat, lon, km, certain: false, text: sizeOf(km, article.units, article.locale) });
  }
  return circles;
}

/** A place's own circle, or the nearest that it lies in. */
function circleFor(place: Placed, circles: readonly Circle[]): Circle | null {
  let nearest: Circle | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const circle of circles) {
    const km = distanceKm(place, circle);
    if (km > circle.km || km >= least) continue;
    nearest = circle;
    least = km;
  }
  return nearest;
}
