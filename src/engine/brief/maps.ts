/** Which cards have a map, and what the article says of their places. */

import type { KnowledgeView } from '../knowledge.ts';
import { type Circle, makeMap, type NamedPlace } from '../map/map.ts';
import { distanceKm } from '../map/project.ts';
import { sizeOf } from '../map/scale.ts';
import { type StatedRadius, statedRadii } from '../map/stated.ts';
import type { EntityCard, Mention, Quantity, UnitSystem } from '../types.ts';

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

/** The cards, with a map on those of the places that the article names. */
export function withMaps(
  cards: Readonly<Record<string, EntityCard>>,
  article: Article,
  knowledge: KnowledgeView,
): Record<string, EntityCard> {
  const places = namedPlaces(article.mentions, cards);
  const circles = circlesOf(article, places);
  const out = { ...cards };
  for (const place of places.slice(0, MOST_MAPS)) {
    const { card } = place;
    const map = makeMap(
      {
        place,
        country: card.country ?? null,
        others: othersOf(place, places),
        circle: circleFor(place, circles),
        units: article.units,
        locale: article.locale,
      },
      knowledge.outlines,
    );
    if (map !== null) out[card.id] = { ...card, map };
  }
  return out;
}

export function namedPlaces(mentions: readonly Mention[], cards: Readonly<Record<string, EntityCard>>): Placed[] {
  const ids = new Set(mentions.flatMap(({ id, kind }) => (id !== null && kind === 'place' ? [id] : [])));
  return [...ids].flatMap((id) => {
    const card = cards[id];
    if (card?.lat === undefined || card.lon === undefined || LONG.test(card.what)) return [];
    return [{ card, name: card.name, lat: card.lat, lon: card.lon }];
  });
}

/** Nearest first, without zones and regions, which are no points. */
function othersOf(place: Placed, places: readonly Placed[]) {
  return places
    .filter(({ card }) => card.id !== place.card.id && card.radiusKm === undefined)
    .map(({ name, lat, lon }) => ({ name, lat, lon, km: distanceKm(place, { lat, lon }) }))
    .sort((a, b) => a.km - b.km);
}

/** The zones that the article names, and the radii that it states. */
export function circlesOf(article: Article, places: readonly Placed[]): Circle[] {
  const zones = places.flatMap(({ card: { radiusKm: km }, lat, lon }): Circle[] =>
    km === undefined ? [] : [{ lat, lon, km, certain: false, text: sizeOf(km, article.units, article.locale) }],
  );
  const stated = statedRadii(article.text, article.mentions, article.quantities);
  return [...stated.flatMap((radius) => statedCircle(radius, article, places)), ...zones];
}

function statedCircle(
  { mention, km, certain, text }: StatedRadius,
  { mentions }: Article,
  places: readonly Placed[],
): Circle[] {
  const place = places.find(({ card }) => card.id === mentions[mention]?.id);
  return place === undefined ? [] : [{ lat: place.lat, lon: place.lon, km, certain, text }];
}

/** A place's own circle, or the nearest that it lies in. */
function circleFor(place: Placed, circles: readonly Circle[]): Circle | null {
  const [circle] = circles
    .map((one) => ({ one, km: distanceKm(place, one) }))
    .filter(({ one, km }) => km <= one.km)
    .sort((a, b) => a.km - b.km);
  return circle?.one ?? null;
}
