/** The countries within a map's window: their shapes cut to it, drawn and named. */
import type { Bounds, KnowledgeView, Outline } from '../knowledge.ts';
import type { MapLabel } from '../types.ts';
import { clip, type Polygon, pathOf } from './clip.ts';
import type { Labels } from './labels.ts';
import { boundsOf, HEIGHT, KM_PER_DEGREE, WIDTH, type Window } from './project.ts';

/** Land is drawn this far over the edges, in units. */
const OVERLAP = 6;

export interface Land {
  readonly outline: Outline;
  readonly polygons: readonly Polygon[];
}

/**
 * Drawn a little over the edges, so that the lines along the cut are not seen. The polygons are views of memory that the
 * next call writes over: of each map only its paths stay.
 */
export function landAround(window: Window, outlines: KnowledgeView['outlines']): Land[] {
  const bounds = boundsOf(window, OVERLAP);
  const seen: Land[] = [];
  drawnUnits = 0;
  const { boxes } = indexOf(outlines);
  for (let i = 0; i < outlines.length; i++) {
    if (!mayShow(bounds, boxes, 4 * i)) continue;
    const outline = outlines[i]!;
    const polygons = polygonsIn(window, bounds, outline);
    if (polygons.length > 0) seen.push({ outline, polygons });
  }
  return seen;
}

/** The map may reach over the 180th meridian, from either side. */
const TURNS = [-360, 0, 360];

interface Index {
  readonly byCode: ReadonlyMap<string | null, Outline>;
  /** South, north, the middle meridian and half the width of each country in turn, in degrees. */
  readonly boxes: Float64Array;
}

const indexes = new WeakMap<KnowledgeView['outlines'], Index>();

export function countryOf(outlines: KnowledgeView['outlines'], code: string): Outline | undefined {
  return indexOf(outlines).byCode.get(code);
}

/** Every map asks for all countries. */
function indexOf(outlines: KnowledgeView['outlines']): Index {
  let index = indexes.get(outlines);
  if (index === undefined) {
    const boxes = outlines.flatMap(({ south, north, west, east }) => [
      south,
      north,
      (west + east) / 2,
      (east - west) / 2,
    ]);
    index = {
      byCode: new Map(outlines.map((outline) => [outline.code, outline])),
      boxes: Float64Array.from(boxes),
    };
    indexes.set(outlines, index);
  }
  return index;
}

/** By its box: a country's points are read from the model only where the map may show some. */
function mayShow({ west, east, south, north }: Bounds, boxes: Float64Array, at: number): boolean {
  if (boxes[at]! > north || boxes[at + 1]! < south) return false;
  const apart = Math.abs(boxes[at + 2]! - (west + east) / 2);
  return (apart > 180 ? 360 - apart : apart) <= boxes[at + 3]! + (east - west) / 2;
}

/** Cut in degrees and projected after: most points of a large country are not on the map. */
function polygonsIn(window: Window, bounds: Bounds, outline: Outline): Polygon[] {
  const { west, east, south, north } = bounds;
  const polygons: Polygon[] = [];
  for (const ring of outline.rings()) {
    if (ring.south > north || ring.north < south) continue;
    for (const turn of TURNS) {
      if (ring.west + turn > east || ring.east + turn < west) continue;
      const inside = clip(ring.points, turn, bounds);
      if (inside.length >= 6) polygons.push(drawn(window, inside));
    }
  }
  return polygons;
}

let drawing = new Float64Array(32_768);
let drawnUnits = 0;

/** As {@link project}, but a line is not broken where it passes the far side of the globe. */
function drawn({ lat, lon, unitsPerKm, shorten }: Window, points: Polygon): Polygon {
  if (drawnUnits + points.length > drawing.length) {
    // What was drawn before stays in the old memory.
    drawing = new Float64Array(Math.max(2 * drawing.length, points.length));
    drawnUnits = 0;
  }
  const high = unitsPerKm * KM_PER_DEGREE;
  const wide = high * shorten;
  const start = drawnUnits;
  for (let i = 0; i < points.length; i += 2) {
    drawing[start + i] = WIDTH / 2 + (points[i]! - lon) * wide;
    drawing[start + i + 1] = HEIGHT / 2 - (points[i + 1]! - lat) * high;
  }
  drawnUnits += points.length;
  return drawing.subarray(start, drawnUnits);
}

export function pathsOf(land: readonly Land[]): string {
  let paths = '';
  for (const { polygons } of land) for (const polygon of polygons) paths += pathOf(polygon);
  return paths;
}

function largest(polygons: readonly Polygon[]): Polygon {
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

/** The countries' names, where there is room within what is seen of them. */
export function namesOn(land: readonly Land[], labels: Labels): MapLabel[] {
  const names: MapLabel[] = [];
  for (const { outline, polygons } of land) {
    const label = labels.within(largest(polygons), outline.name);
    if (label !== null) names.push(label);
  }
  return names;
}
