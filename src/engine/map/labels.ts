/** Where names stand on a map: none over another, none over a mark, none over the edge. */
import type { MapLabel, MapMark } from '../types.ts';
import type { Box, Polygon } from './clip.ts';
import { HEIGHT, WIDTH } from './project.ts';

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

export class Labels {
  readonly #taken: Box[] = [];

  /** Keeps names off a box. */
  take(box: Box): void {
    this.#taken.push(box);
  }

  takeMark(x: number, y: number): void {
    this.take({ left: x - MARK, right: x + MARK, top: y - MARK, bottom: y + MARK });
  }

  /** A name beside its mark, where there is room: right, left, above, below. */
  beside(x: number, y: number, text: string, own: boolean): MapMark['label'] {
    const gap = own ? GAP + RING : GAP;
    const width = text.length * LETTER;
    const wishes = [
      { x: x + gap, y: y + 4, anchor: 'start', left: x + gap },
      { x: x - gap, y: y + 4, anchor: 'end', left: x - gap - width },
      { x, y: y - gap - 1, anchor: 'middle', left: x - width / 2 },
      { x, y: y + gap + 9, anchor: 'middle', left: x - width / 2 },
    ] as const;
    for (const { left, ...label } of wishes) {
      const box = { left, right: left + width, top: label.y - LINE + 3, bottom: label.y + 3 };
      if (this.#isFree(box)) {
        this.take(box);
        return { ...label, text };
      }
    }
    return undefined;
  }

  /** A name within the polygon, in the widest stretch of it that is free. */
  within(polygon: Polygon, text: string): MapLabel | null {
    const width = text.length * CAPITAL;
    if (widthOf(polygon) < width + 6) return null;
    let best: { readonly box: Box; readonly room: number } | null = null;
    for (const [line, crossings] of crossingsOf(polygon).entries()) {
      const y = FIRST_LINE + line * LINE_STEP;
      for (let i = 0; i + 1 < crossings.length; i += 2) {
        const from = Math.max(EDGE, crossings[i]!);
        const room = Math.min(WIDTH - EDGE, crossings[i + 1]!) - from;
        if (room < width + 6 || (best !== null && room <= best.room)) continue;
        for (const share of [0.5, 0.3, 0.7, 0.1, 0.9]) {
          const left = from + 3 + (room - 6 - width) * share;
          const box = { left, right: left + width, top: y - LINE / 2, bottom: y + LINE / 2 };
          if (!this.#isFree(box, AIR)) continue;
          best = { box, room };
          break;
        }
      }
    }
    if (best === null) return null;
    this.take(best.box);
    return { x: Math.round((best.box.left + best.box.right) / 2), y: Math.round(best.box.bottom - 3), text };
  }

  #isFree(box: Box, air = 0): boolean {
    if (box.left < EDGE || box.right > WIDTH - EDGE || box.top < EDGE || box.bottom > HEIGHT - EDGE) return false;
    return !this.#taken.some(
      (other) =>
        box.left - air < other.right &&
        other.left < box.right + air &&
        box.top - air < other.bottom &&
        other.top < box.bottom + air,
    );
  }
}

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
 * Where each of these lines enters and leaves the polygon in turn, from left to right. One walk around it for all
 * lines: most edges are so short that they cross none.
 */
function crossingsOf(polygon: Polygon): number[][] {
  const crossings = Array.from({ length: LINES }, (): number[] => []);
  let x0 = polygon[polygon.length - 2]!;
  let y0 = polygon[polygon.length - 1]!;
  for (let i = 0; i < polygon.length; i += 2) {
    const x1 = polygon[i]!;
    const y1 = polygon[i + 1]!;
    const last = Math.min(LINES - 1, lineAbove(Math.max(y0, y1)));
    for (let line = Math.max(0, lineAbove(Math.min(y0, y1)) + 1); line <= last; line++)
      crossings[line]!.push(x0 + ((FIRST_LINE + line * LINE_STEP - y0) / (y1 - y0)) * (x1 - x0));
    x0 = x1;
    y0 = y1;
  }
  for (const line of crossings) line.sort((a, b) => a - b);
  return crossings;
}

/** The last line at or above `y`, so that an end of an edge on a line counts for one edge only. */
function lineAbove(y: number): number {
  return Math.floor((y - FIRST_LINE) / LINE_STEP);
}
