/** Where names stand on a map: none over another, none over a mark, none over the edge. */
import type { MapLabel, MapMark } from '../types.ts';
import type { Polygon } from './clip.ts';
import { HEIGHT, WIDTH } from './project.ts';

/** In units. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Units: of the letters as drawn, on the wide side. */
const LETTER = 6.1;
const LINE = 13;
/** Between a mark and its name. */
const GAP = 7;
/** The place itself has a ring around its mark. */
const RING = 4;
/** A mark's half width. */
const MARK = 5;
const EDGE = 5;
/** Kept free around the name of a country, so that it is not read as that of a town. */
const AIR = 4;
/** Country names are set in small spaced capitals. */
const CAPITAL = 7.9;

type Anchor = NonNullable<MapMark['label']>['anchor'];

export class Labels {
  /** Left, right, top and bottom of each box that is taken, in turn: hundreds are tried, and numbers in a row cost no objects. */
  readonly #taken: number[] = [];

  /** Keeps names off a box. */
  take({ left, right, top, bottom }: Box): void {
    this.#taken.push(left, right, top, bottom);
  }

  takeMark(x: number, y: number): void {
    this.#taken.push(x - MARK, x + MARK, y - MARK, y + MARK);
  }

  /** A name beside its mark, where there is room: right, left, above, below. */
  beside(x: number, y: number, text: string, own: boolean): MapMark['label'] {
    const gap = own ? GAP + RING : GAP;
    const width = text.length * LETTER;
    return (
      this.#put(x + gap, y + 4, 'start', x + gap, width, text) ??
      this.#put(x - gap, y + 4, 'end', x - gap - width, width, text) ??
      this.#put(x, y - gap - 1, 'middle', x - width / 2, width, text) ??
      this.#put(x, y + gap + 9, 'middle', x - width / 2, width, text)
    );
  }

  /** @param left where the name begins, which the anchor decides. */
  #put(x: number, y: number, anchor: Anchor, left: number, width: number, text: string): MapMark['label'] {
    const [top, bottom] = [y - LINE + 3, y + 3];
    if (!this.#isFree(left, left + width, top, bottom, 0)) return undefined;
    this.#taken.push(left, left + width, top, bottom);
    return { x, y, anchor, text };
  }

  /** A name within the polygon, in the widest stretch of it that is free. */
  within(polygon: Polygon, text: string): MapLabel | null {
    const width = text.length * CAPITAL;
    if (widthOf(polygon) < width + 6) return null;
    let bestRoom = 0;
    let bestLeft = 0;
    let bestLine = 0;
    cross(polygon);
    for (let line = 0; line < LINES; line++) {
      const y = FIRST_LINE + line * LINE_STEP;
      const row = rows[line]!;
      for (let i = 0; i + 1 < counts[line]!; i += 2) {
        const from = Math.max(EDGE, row[i]!);
        const room = Math.min(WIDTH - EDGE, row[i + 1]!) - from;
        if (room < width + 6 || room <= bestRoom) continue;
        for (const share of SHARES) {
          const left = from + 3 + (room - 6 - width) * share;
          if (!this.#isFree(left, left + width, y - LINE / 2, y + LINE / 2, AIR)) continue;
          bestRoom = room;
          bestLeft = left;
          bestLine = y;
          break;
        }
      }
    }
    if (bestRoom === 0) return null;
    this.#taken.push(bestLeft, bestLeft + width, bestLine - LINE / 2, bestLine + LINE / 2);
    return { x: Math.round(bestLeft + width / 2), y: Math.round(bestLine + LINE / 2 - 3), text };
  }

  #isFree(left: number, right: number, top: number, bottom: number, air: number): boolean {
    if (left < EDGE || right > WIDTH - EDGE || top < EDGE || bottom > HEIGHT - EDGE) return false;
    const taken = this.#taken;
    for (let i = 0; i < taken.length; i += 4) {
      if (
        left - air < taken[i + 1]! &&
        taken[i]! < right + air &&
        top - air < taken[i + 3]! &&
        taken[i + 2]! < bottom + air
      )
        return false;
    }
    return true;
  }
}

/** Of the free room, before the name: the middle first. */
const SHARES = [0.5, 0.3, 0.7, 0.1, 0.9];

function widthOf(polygon: Polygon): number {
  let west = Number.POSITIVE_INFINITY;
  let east = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < polygon.length; i += 2) {
    const x = polygon[i]!;
    if (x < west) west = x;
    if (x > east) east = x;
  }
  return east - west;
}

/** Heights at which a name within a polygon is tried, in units. */
const FIRST_LINE = 16;
const LINE_STEP = 11;
const LINES = Math.floor((HEIGHT - 10 - FIRST_LINE) / LINE_STEP) + 1;

/**
 * For each of these lines where it enters and leaves a polygon in turn, from left to right: the first `counts[line]` of its
 * row. Written over by {@link cross}.
 */
const rows = Array.from({ length: LINES }, () => new Float64Array(32));
const counts = new Int32Array(LINES);

/**
 * Finds the crossings of the lines with a polygon. One walk around it for all lines: most edges are so short that they
 * cross none. A line has few crossings, so each is put in its place as it is found.
 */
function cross(polygon: Polygon): void {
  counts.fill(0);
  let x0 = polygon[polygon.length - 2]!;
  let y0 = polygon[polygon.length - 1]!;
  for (let i = 0; i < polygon.length; i += 2) {
    const x1 = polygon[i]!;
    const y1 = polygon[i + 1]!;
    const last = Math.min(LINES - 1, lineAbove(Math.max(y0, y1)));
    for (let line = Math.max(0, lineAbove(Math.min(y0, y1)) + 1); line <= last; line++)
      insert(line, x0 + ((FIRST_LINE + line * LINE_STEP - y0) / (y1 - y0)) * (x1 - x0));
    x0 = x1;
    y0 = y1;
  }
}

function insert(line: number, x: number): void {
  let row = rows[line]!;
  let at = counts[line]!++;
  if (at === row.length) {
    row = new Float64Array(2 * at);
    row.set(rows[line]!);
    rows[line] = row;
  }
  for (; at > 0 && row[at - 1]! > x; at--) row[at] = row[at - 1]!;
  row[at] = x;
}

/** The last line at or above `y`, so that an end of an edge on a line counts for one edge only. */
function lineAbove(y: number): number {
  return Math.floor((y - FIRST_LINE) / LINE_STEP);
}
