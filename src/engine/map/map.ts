/**
 * The map of a place card: the place in its country, the neighbours, the article's other places, and a radius that the
 * article states. Made in the worker, so that a hover only draws it.
 */
import type { Bounds, KnowledgeView, Outline } from '../knowledge.ts';
import type { MapMark, MapPart, PlaceMap, UnitSystem } from '../types.ts';
import { clip, type Polygon, pathOf } from './clip.ts';
import { countryName } from './country-name.ts';
import { Labels } from './labels.ts';
import {
  boundsOf,
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
  readonly others: readonly (NamedPlace & { readonly km: number })[];
  readonly circle: Circle | null;
  readonly units: UnitSystem;
  readonly locale: string;
}

/** Land is drawn this far over the edges, in units. */
export const OVERLAP = 6;

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
  const home = outlines.find(({ code }) => code !== null && code === country);
  const window = windowFor(request, home);
  const seen = landAround(window, outlines);

  const labels = new Labels();
  const bar = scaleBar(window, units, locale);
  labels.take({ left: 0, right: bar.length + 12, top: HEIGHT - 28, bottom: HEIGHT });
  const marks = marksOf(request, window, labels);
  const names = seen
    .toSorted((a, b) => Number(b.outline === home) - Number(a.outline === home))
    .flatMap(({ outline, polygons }) => labels.within(largest(polygons), nameOf(outline)) ?? []);
  const others = request.others.filter(({ km }) => km >= SAME_PLACE).slice(0, DISTANCES);
  return {
    home: pathsOf(seen.filter(({ outline }) => outline === home)),
    land: pathsOf(seen.filter(({ outline }) => outline !== home)),
    marks,
    countries: names,
    ...(circle === null ? {} : { circle: circleOf(circle, window) }),
    scale: bar,
    distances: others.map(({ name, km }) => ({ name, text: sizeOf(km, units, locale) })),
    ...(home === undefined ? {} : { part: partOf(place, home) }),
    near: nearest(
      project(window, place),
      seen.filter(({ outline }) => outline !== home),
    ),
  };
}

/** Fitted to the country's part, the circle, and the places near by. The place itself may leave the middle for them. */
function windowFor({ place, others, circle }: MapRequest, home: Outline | undefined): Window {
  const country = home === undefined ? WIDEST : extentKm(place, home);
  const least = Math.min(WIDEST, Math.max(NARROWEST, country * COUNTRY_SHARE));
  const width = Math.max(least, circle === null ? 0 : ((2 * circle.km) / CIRCLE_SHARE) * (WIDTH / HEIGHT));
  // What is within reach pulls the middle towards it, but never so far that the place comes near an edge.
  let [south, north, west, east] = [0, 0, 0, 0];
  for (const { km, lat, lon } of others.slice(0, NAMED)) {
    if (km >= width * 0.6) continue;
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

export interface Land {
  readonly outline: Outline;
  readonly polygons: readonly Polygon[];
}

/** Drawn a little over the edges, so that the lines along the cut are not seen. */
export function landAround(window: Window, outlines: KnowledgeView['outlines']): Land[] {
  const bounds = boundsOf(window, OVERLAP);
  const seen: Land[] = [];
  for (const outline of outlines) {
    const polygons = mayShow(bounds, outline) ? polygonsIn(window, bounds, outline) : [];
    if (polygons.length > 0) seen.push({ outline, polygons });
  }
  return seen;
}

/** The map may reach over the 180th meridian, from either side. */
const TURNS = [-360, 0, 360];

/** By its box: a country's points are read from the model only where the map may show some. */
function mayShow({ west, east, south, north }: Bounds, outline: Outline): boolean {
  if (outline.south > north || outline.north < south) return false;
  for (const turn of TURNS) if (outline.west + turn <= east && outline.east + turn >= west) return true;
  return false;
}

/** Cut in degrees and projected after: most points of a large country are not on the map. */
function polygonsIn(window: Window, { west, east, south, north }: Bounds, outline: Outline): Polygon[] {
  const polygons: Polygon[] = [];
  for (const ring of outline.rings()) {
    if (ring.south > north || ring.north < south) continue;
    for (const turn of TURNS) {
      if (ring.west + turn > east || ring.east + turn < west) continue;
      const inside = clip(ring.points, { left: west - turn, right: east - turn, top: south, bottom: north });
      if (inside.length >= 6) polygons.push(drawn(window, inside, turn));
    }
  }
  return polygons;
}

/** As {@link project}, but a line is not broken where it passes the far side of the globe. */
function drawn({ lat, lon, unitsPerKm, shorten }: Window, points: Polygon, turn: number): Polygon {
  const units = unitsPerKm * KM_PER_DEGREE;
  const out = new Float64Array(points.length);
  for (let i = 0; i < points.length; i += 2) {
    out[i] = WIDTH / 2 + (points[i]! + turn - lon) * shorten * units;
    out[i + 1] = HEIGHT / 2 - (points[i + 1]! - lat) * units;
  }
  return out;
}

export function pathsOf(land: readonly Land[]): string {
  return land.flatMap(({ polygons }) => polygons.map(pathOf)).join('');
}

export function largest(polygons: readonly Polygon[]): Polygon {
  return polygons.length === 1 ? polygons[0]! : polygons.reduce((a, b) => (areaOf(b) > areaOf(a) ? b : a));
}

function areaOf(polygon: Polygon): number {
  let twice = 0;
  for (let i = 0; i < polygon.length; i += 2) {
    const j = i === 0 ? polygon.length - 2 : i - 2;
    twice += polygon[j]! * polygon[i + 1]! - polygon[i]! * polygon[j + 1]!;
  }
  return Math.abs(twice) / 2;
}

export function nameOf({ code, name }: Outline): string {
  return code === null ? name : countryName(code);
}

/** The place, then the article's others that have room for their names. */
function marksOf({ place, others }: MapRequest, window: Window, labels: Labels): MapMark[] {
  const [x, y] = project(window, place).map(Math.round) as [number, number];
  const inside = others.flatMap(({ km, ...other }) => {
    const [ox, oy] = project(window, other).map(Math.round) as [number, number];
    return km >= SAME_PLACE && ox > 4 && ox < WIDTH - 4 && oy > 4 && oy < HEIGHT - 4
      ? [{ x: ox, y: oy, name: other.name }]
      : [];
  });
  // Of marks that would lie on one another, the nearer place's stays.
  const apart = inside.filter((mark, i) => !inside.slice(0, i).some((other) => isSame(mark, other)));
  const shown = apart.slice(0, NAMED);
  for (const mark of [{ x, y }, ...shown]) labels.takeMark(mark.x, mark.y);
  return [{ x, y, name: place.name }, ...shown].map((mark, i) => {
    const label = labels.beside(mark.x, mark.y, mark.name, i === 0);
    return { x: mark.x, y: mark.y, ...(label === undefined ? {} : { label }) };
  });
}

function isSame(a: { x: number; y: number }, b: { x: number; y: number }): boolean {
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
  const distance = ({ polygons }: Land): number => {
    let least = Number.POSITIVE_INFINITY;
    for (const polygon of polygons)
      for (let i = 0; i < polygon.length; i += 2)
        least = Math.min(least, (polygon[i]! - x) ** 2 + (polygon[i + 1]! - y) ** 2);
    return Math.sqrt(least);
  };
  return land
    .map((one) => ({ name: nameOf(one.outline), distance: distance(one) }))
    .filter((one) => one.distance < NEAR)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, NEIGHBOURS)
    .map(({ name }) => name);
}
