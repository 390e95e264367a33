/** One map of the article's places, with the radii that it states. */
import type { KnowledgeView } from '../knowledge.ts';
import { Labels } from '../map/labels.ts';
import { landAround, namesOn, pathsOf } from '../map/land.ts';
import { circleOf } from '../map/map.ts';
import {
  distanceKm,
  eastOf,
  FARTHEST_LATITUDE,
  HEIGHT,
  KM_PER_DEGREE,
  type Place,
  project,
  WIDTH,
  type Window,
  windowAt,
} from '../map/project.ts';
import { scaleBar } from '../map/scale.ts';
import type { Mention, OverviewMap } from '../types.ts';
import { type Article, circlesOf, type Ground, type Placed } from './maps.ts';

/** In km, of the whole map's width; the projection's lengths are wrong by 6 % at the edges of the widest, at 30° N. */
const NARROWEST = 280;
const WIDEST = 2_400;
/** When so much of what the article says of places is on the map, a place may not widen it by more than this factor. */
const ENOUGH = 0.7;
const WIDER = 1.5;
/** Of the map's width and height, kept free around the places. */
const MARGIN = 0.14;
/** Of the places named: more would hide each other. */
const MOST = 40;
/** In units: marks this close look like one. */
const TOUCHING = 5;

interface Counted extends Placed {
  readonly mentions: number;
}

/** null: no place that can be drawn, or no outlines in the model. */
export function makeOverview(article: Article, ground: Ground, { outlines }: KnowledgeView): OverviewMap | null {
  if (outlines.length === 0) return null;
  const places = byMentions(ground.places, article.mentions)
    .filter(({ lat }) => Math.abs(lat) <= FARTHEST_LATITUDE)
    .slice(0, MOST);
  if (places.length === 0) return null;
  const { near, outside } = apart(places);
  const circles = circlesOf(article, ground, near).filter(({ km }) => km <= WIDEST / 4);
  const window = windowAround([...near, ...circles.flatMap(edgesOf)]);
  const seen = landAround(window, outlines);

  const labels = new Labels();
  const scale = scaleBar(window, article.units, article.locale);
  labels.take({ left: 0, right: scale.length + 12, top: HEIGHT - 28, bottom: HEIGHT });
  const marks = marksOf(near, window, labels);
  const countries = namesOn(seen, labels);
  return {
    land: pathsOf(seen),
    marks,
    countries,
    circles: circles.map((circle) => circleOf(circle, window)),
    scale,
    outside: outside.map(({ card }) => card.id),
  };
}

/** The most mentioned first; they have the first right to a mark and to a name. */
function byMentions(places: readonly Placed[], mentions: readonly Mention[]): Counted[] {
  const counts = new Map<string | null, number>();
  for (const { id } of mentions) counts.set(id, (counts.get(id) ?? 0) + 1);
  return places
    .map(({ card, name, lat, lon }) => ({ card, name, lat, lon, mentions: counts.get(card.id) ?? 0 }))
    .sort((a, b) => b.mentions - a.mentions);
}

/**
 * Where the article plays, and what is too far off: a dispatch on a village names the capitals of the world as well.
 * The middle is the place that is nearest to all mentions; the others join from the nearest on, while one map holds them
 * and the most of them does not become small for the sake of a few.
 */
function apart(places: readonly Counted[]): { near: Counted[]; outside: Counted[] } {
  const way = (from: Place): number =>
    places.reduce((sum, place) => sum + place.mentions * Math.min(distanceKm(from, place), WIDEST), 0);
  const ways = new Map(places.map((place) => [place, way(place)]));
  const middle = places.reduce((a, b) => (ways.get(b)! < ways.get(a)! ? b : a));
  const near: Counted[] = [];
  const outside: Counted[] = [];
  const enough = ENOUGH * places.reduce((sum, { mentions }) => sum + mentions, 0);
  let held = 0;
  for (const place of places.toSorted((a, b) => distanceKm(middle, a) - distanceKm(middle, b))) {
    const most = held < enough ? WIDEST : Math.min(WIDEST, WIDER * widthOf(near));
    if (widthOf([...near, place]) <= most) {
      near.push(place);
      held += place.mentions;
    } else outside.push(place);
  }
  // As they were: by mentions.
  return { near: places.filter((place) => near.includes(place)), outside };
}

interface Extent {
  readonly middle: Place;
  /** Of a map that holds it, with its margin. */
  readonly widthKm: number;
}

function widthOf(places: readonly Place[]): number {
  return Math.max(NARROWEST, extentOf(places).widthKm);
}

/** Longitudes are taken from the first place, so that the 180th meridian is no edge. */
function extentOf(places: readonly Place[]): Extent {
  const [first] = places;
  let [south, north, west, east] = [first!.lat, first!.lat, 0, 0];
  for (const place of places) {
    const side = eastOf(first!.lon, place.lon);
    south = Math.min(south, place.lat);
    north = Math.max(north, place.lat);
    west = Math.min(west, side);
    east = Math.max(east, side);
  }
  const lat = (south + north) / 2;
  const wide = (east - west) * Math.cos((lat * Math.PI) / 180);
  const high = (north - south) * (WIDTH / HEIGHT);
  return {
    middle: { lat, lon: eastOf(0, first!.lon + (west + east) / 2) },
    widthKm: (Math.max(wide, high) * KM_PER_DEGREE) / (1 - 2 * MARGIN),
  };
}

function windowAround(places: readonly Place[]): Window {
  const { middle, widthKm } = extentOf(places);
  return windowAt(middle, Math.max(NARROWEST, widthKm));
}

/** North, east, south and west end of a circle. */
function edgesOf({ lat, lon, km }: Place & { readonly km: number }): Place[] {
  const high = km / KM_PER_DEGREE;
  const wide = high / Math.cos((lat * Math.PI) / 180);
  return [
    { lat: lat + high, lon },
    { lat: lat - high, lon },
    { lat, lon: lon + wide },
    { lat, lon: lon - wide },
  ];
}

/** Of marks that would lie on one another, the more mentioned place's stays. */
function marksOf(places: readonly Counted[], window: Window, labels: Labels): OverviewMap['marks'] {
  const shown: { readonly place: Counted; readonly x: number; readonly y: number }[] = [];
  for (const place of places) {
    const [x, y] = project(window, place).map(Math.round) as [number, number];
    const covered = shown.some((other) => Math.abs(other.x - x) < TOUCHING && Math.abs(other.y - y) < TOUCHING);
    if (!covered) shown.push({ place, x, y });
  }
  for (const { x, y } of shown) labels.takeMark(x, y);
  return shown.map(({ place: { card, name }, x, y }) => {
    const label = labels.beside(x, y, name, false);
    return { id: card.id, x, y, ...(label === undefined ? {} : { label }) };
  });
}
