/** The countries' outlines, from Natural Earth by way of `world-atlas`, as few points as a small map needs. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gridX, gridY, latitude } from '../../src/model/arcs.ts';
import { alphaCode } from './iso-3166.ts';
import { type Point, simplifyArc } from './simplify.ts';

/** 1:50,000,000; a TopoJSON topology. */
export const ATLAS_FILE = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');

/** In km²: a triangle of less is two pixels high on a map of 1.5 km to the pixel. */
const LEAST_TRIANGLE = 50;
/** In km²: islands of less go, unless the country has no larger one. */
const LEAST_ISLAND = 150;

/** An arc's index, with `~` where it runs backwards: as in TopoJSON. */
export type RingArcs = readonly number[];

export interface CountryOutline {
  /** ISO 3166-1 alpha-2; null for a shape that has none. */
  readonly code: string | null;
  readonly name: string;
  readonly rings: readonly RingArcs[];
}

export interface Outlines {
  /** On the grid of the model's arcs. */
  readonly arcs: readonly (readonly Point[])[];
  readonly countries: readonly CountryOutline[];
}

export const NO_OUTLINES: Outlines = { arcs: [], countries: [] };

interface Geometry {
  readonly id?: string;
  readonly properties: { readonly name: string };
  readonly type: 'Polygon' | 'MultiPolygon';
  readonly arcs: readonly (readonly RingArcs[])[] | readonly RingArcs[];
}

export interface Topology {
  readonly transform: { readonly scale: Point; readonly translate: Point };
  readonly arcs: readonly (readonly Point[])[];
  readonly objects: { readonly countries: { readonly geometries: readonly Geometry[] } };
}

export function readOutlines(): Outlines {
  return outlinesOf(JSON.parse(readFileSync(ATLAS_FILE, 'utf8')) as Topology);
}

export function outlinesOf({ transform, arcs, objects }: Topology): Outlines {
  const drawn = arcs.map((arc) => simplifyArc(onGrid(arc, transform), LEAST_TRIANGLE, triangle));
  const countries = new Map<string, { code: string | null; name: string; rings: RingArcs[] }>();
  for (const geometry of objects.countries.geometries) {
    const { name } = geometry.properties;
    const code = alphaCode(geometry.id, name);
    const country = countries.get(code ?? name) ?? { code, name, rings: [] };
    country.rings.push(...ringsOf(geometry));
    countries.set(code ?? name, country);
  }
  const kept = [...countries.values()].map((country) => ({ ...country, rings: worthDrawing(country.rings, drawn) }));
  kept.sort((a, b) => ((a.code ?? a.name) < (b.code ?? b.name) ? -1 : 1));
  return onlyUsed(drawn, kept);
}

function ringsOf({ type, arcs }: Geometry): readonly RingArcs[] {
  return (type === 'Polygon' ? arcs : arcs.flat()) as readonly RingArcs[];
}

/** Undoes TopoJSON's differences; points that fall together on the coarser grid are one. */
function onGrid(arc: readonly Point[], { scale, translate }: Topology['transform']): Point[] {
  const points: Point[] = [];
  let [x, y] = [0, 0];
  for (const [dx, dy] of arc) {
    x += dx;
    y += dy;
    const point: Point = [gridX(x * scale[0] + translate[0]), gridY(y * scale[1] + translate[1])];
    const before = points.at(-1);
    if (before === undefined || before[0] !== point[0] || before[1] !== point[1]) points.push(point);
  }
  return points;
}

const KM_X = 40_030 / 65_535;
const KM_Y = 20_015 / 65_535;

/** In km², on a sphere of 6,371 km, as flat as a triangle of a few kilometres is. */
function triangle(a: Point, b: Point, c: Point): number {
  const twice = (b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1]);
  return (Math.abs(twice) / 2) * KM_X * KM_Y * Math.cos((latitude(b[1]) * Math.PI) / 180);
}

/** Without the islands too small to see. A ring of several arcs has neighbours, and stays. */
function worthDrawing(rings: readonly RingArcs[], arcs: readonly (readonly Point[])[]): readonly RingArcs[] {
  const sized = rings.map((ring) => ({
    ring,
    area: ring.length > 1 ? Number.POSITIVE_INFINITY : areaOf(arcs[at(ring[0]!)]!),
  }));
  const largest = Math.max(...sized.map(({ area }) => area));
  return sized.filter(({ area }) => area >= Math.min(LEAST_ISLAND, largest)).map(({ ring }) => ring);
}

function areaOf(points: readonly Point[]): number {
  const twice = points.slice(1).reduce((sum, [x, y], i) => sum + points[i]![0] * y - x * points[i]![1], 0);
  return (Math.abs(twice) / 2) * KM_X * KM_Y * Math.cos((latitude(points[0]?.[1] ?? 0) * Math.PI) / 180);
}

const at = (arc: number): number => (arc < 0 ? ~arc : arc);

function onlyUsed(arcs: readonly (readonly Point[])[], countries: readonly CountryOutline[]): Outlines {
  const used = new Map<number, number>();
  const renumbered = (arc: number): number => {
    const known = used.get(at(arc)) ?? used.size;
    used.set(at(arc), known);
    return arc < 0 ? ~known : known;
  };
  const kept = countries.map((country) => ({ ...country, rings: country.rings.map((ring) => ring.map(renumbered)) }));
  return { arcs: [...used.keys()].map((arc) => arcs[arc]!), countries: kept };
}
