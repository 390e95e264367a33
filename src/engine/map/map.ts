/**
 * The map of a place card: the place in its country, the neighbours, the article's other places, and a radius that the
 * article states. Made in the worker, so that a hover only draws it.
 */
import type { KnowledgeView, Outline } from '../knowledge.ts';
import type { MapMark, MapPart, PlaceMap, UnitSystem, Writable } from '../types.ts';
import type { Polygon } from './clip.ts';
import { Labels } from './labels.ts';
import { countryOf, type Land, landAround, namesOn, pathsOf } from './land.ts';
import {
  eastOf,
  FARTHEST_LATITUDE,
  HEIGHT,
  KM_PER_DEGREE,
  type Place,
  project,
  WIDTH,
  type Window,
  windowAt,
} from './project.ts';
import { scaleBar, sizeOf } from './scale.ts';

export interface NamedPlace extends Place {
  readonly name: string;
}

export interface Circle extends Place {
  readonly km: number;
  readonly certain: boolean;
  /** As the article or the knowledge writes it. */
  readonly text: string;
}

export interface MapRequest {
  readonly place: NamedPlace;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  /** The article's other places, nearest first. */
  readonly others: readonly { readonly place: NamedPlace; readonly km: number }[];
  readonly circle: Circle | null;
  readonly units: UnitSystem;
  readonly locale: string;
}

/** In km, of the whole map's width: a country of 600 km fills it. */
const NARROWEST = 280;
const WIDEST = 900;
const COUNTRY_SHARE = 0.8;
/** A circle fills at most this share of the map's height. */
const CIRCLE_SHARE = 0.62;
/** Of the article's other places. */
const NAMED = 4;
const DISTANCES = 3;
const NEIGHBOURS = 4;
/** In units from the place: farther countries are not said to be near. */
const NEAR = 110;
/** In units: marks this close look like one. */
const TOUCHING = 6;
/** In km: closer places are one to a reader. */
const SAME_PLACE = 5;

/** null: so near a pole that no map is drawn, or the model has no outlines. */
export function makeMap(request: MapRequest, outlines: KnowledgeView['outlines']): PlaceMap | null {
  const { place, country, circle, units, locale } = request;
  if (outlines.length === 0 || Math.abs(place.lat) > FARTHEST_LATITUDE) return null;
  const home = country === null ? undefined : countryOf(outlines, country);
  const window = windowFor(request, home);
  const seen = landAround(window, outlines);

  const labels = new Labels();
  const bar = scaleBar(window, units, locale);
  labels.take({ left: 0, right: bar.length + 12, top: HEIGHT - 28, bottom: HEIGHT });
  const marks = marksOf(request, window, labels);
  const own = seen.filter(({ outline }) => outline === home);
  const foreign = seen.filter(({ outline }) => outline !== home);
  const names = namesOn([...own, ...foreign], labels);
  const others = request.others.filter(({ km }) => km >= SAME_PLACE).slice(0, DISTANCES);
  const map: Writable<PlaceMap> = {
    home: pathsOf(own),
    land: pathsOf(foreign),
    marks,
    countries: names,
    scale: bar,
    distances: others.map((other) => ({ name: other.place.name, text: sizeOf(other.km, units, locale) })),
    near: nearest(project(window, place), foreign),
  };
  if (circle !== null) map.circle = circleOf(circle, window);
  if (home !== undefined) map.part = partOf(place, home);
  return map;
}

/** Fitted to the country's part, the circle, and the places near by. The place itself may leave the middle for them. */
function windowFor({ place, others, circle }: MapRequest, home: Outline | undefined): Window {
  const country = home === undefined ? WIDEST : extentKm(place, home);
  const least = Math.min(WIDEST, Math.max(NARROWEST, country * COUNTRY_SHARE));
  const width = Math.max(least, circle === null ? 0 : ((2 * circle.km) / CIRCLE_SHARE) * (WIDTH / HEIGHT));
  // What is within reach pulls the middle towards it, but never so far that the place comes near an edge.
  let [south, north, west, east] = [0, 0, 0, 0];
  for (const { place: other, km } of others.slice(0, NAMED)) {
    if (km >= width * 0.6) continue;
    const { lat, lon } = other;
    south = Math.min(south, lat - place.lat);
    north = Math.max(north, lat - place.lat);
    west = Math.min(west, eastOf(place.lon, lon));
    east = Math.max(east, eastOf(place.lon, lon));
  }
  const degreesHigh = (width * (HEIGHT / WIDTH)) / KM_PER_DEGREE;
  const degreesWide = width / KM_PER_DEGREE / Math.cos((place.lat * Math.PI) / 180);
  const slack = circle === null ? 0.28 : 0.12;
  const held = (value: number, most: number): number => Math.max(-most, Math.min(value, most));
  const lat = place.lat + held((south + north) / 2, degreesHigh * slack);
  const lon = place.lon + held((west + east) / 2, degreesWide * slack);
  return windowAt({ lat, lon: eastOf(0, lon) }, width);
}

/** The larger side, in km, of the part of the country that the place is in: overseas parts do not count. */
function extentKm(place: Place, home: Outline): number {
  const part =
    home.rings().find(({ west, east, south, north }) => {
      return place.lon >= west && place.lon <= east && place.lat >= south && place.lat <= north;
    }) ?? home;
  const wide = (part.east - part.west) * Math.cos((place.lat * Math.PI) / 180);
  return Math.max(wide, part.north - part.south) * KM_PER_DEGREE;
}

/** The place, then the article's others that have room for their names. */
function marksOf({ place, others }: MapRequest, window: Window, labels: Labels): MapMark[] {
  const [x, y] = project(window, place).map(Math.round) as [number, number];
  const all: { readonly x: number; readonly y: number; readonly name: string }[] = [{ x, y, name: place.name }];
  const inside: Point[] = [];
  for (const other of others) {
    if (all.length > NAMED) break;
    if (other.km < SAME_PLACE) continue;
    const [ox, oy] = project(window, other.place).map(Math.round) as [number, number];
    if (ox <= 4 || ox >= WIDTH - 4 || oy <= 4 || oy >= HEIGHT - 4) continue;
    const mark = { x: ox, y: oy, name: other.place.name };
    // Of marks that would lie on one another, the nearer place's stays.
    if (!inside.some((nearer) => isSame(mark, nearer))) all.push(mark);
    inside.push(mark);
  }
  for (const mark of all) labels.takeMark(mark.x, mark.y);
  return all.map((mark, i) => {
    const label = labels.beside(mark.x, mark.y, mark.name, i === 0);
    return label === undefined ? { x: mark.x, y: mark.y } : { x: mark.x, y: mark.y, label };
  });
}

type Point = Readonly<Record<'x' | 'y', number>>;

function isSame(a: Point, b: Point): boolean {
  return Math.abs(a.x - b.x) < TOUCHING && Math.abs(a.y - b.y) < TOUCHING;
}

export function circleOf(circle: Circle, window: Window): NonNullable<PlaceMap['circle']> {
  const [x, y] = project(window, circle).map(Math.round) as [number, number];
  const r = Math.round(circle.km * window.unitsPerKm * 10) / 10;
  return { x, y, r, text: circle.text, certain: circle.certain };
}

/** Thirds of the country's box: enough for "in the south-east". */
function partOf({ lat, lon }: Place, home: Outline): MapPart {
  const third = (value: number, from: number, to: number): number => {
    const share = (value - from) / (to - from);
    return share < 0.36 ? -1 : share > 0.64 ? 1 : 0;
  };
  const north = third(lat, home.south, home.north);
  const east = third(lon, home.west, home.east);
  const PARTS: readonly (readonly MapPart[])[] = [
    ['sw', 's', 'se'],
    ['w', 'middle', 'e'],
    ['nw', 'n', 'ne'],
  ];
  return PARTS[north + 1]![east + 1]!;
}

/** By the points of their borders. */
function nearest([x, y]: readonly [number, number], land: readonly Land[]): string[] {
  const near: { readonly name: string; readonly distance: number }[] = [];
  for (const { outline, polygons } of land) {
    let least = NEAR * NEAR;
    for (const polygon of polygons) least = Math.min(least, leastSquare(polygon, x, y));
    if (least < NEAR * NEAR) near.push({ name: outline.name, distance: least });
  }
  near.sort((a, b) => a.distance - b.distance);
  return near.slice(0, NEIGHBOURS).map(({ name }) => name);
}

function leastSquare(polygon: Polygon, x: number, y: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < polygon.length; i += 2) {
    const dx = polygon[i]! - x;
    const dy = polygon[i + 1]! - y;
    const square = dx * dx + dy * dy;
    if (square < least) least = square;
  }
  return least;
}
