/**
 * Where the card goes: under the words it belongs to, or over them; never on them, never out of the viewport.
 *
 *      left ↓                                    ┌───────────────┐
 *   … said the coalition on …          the card  │ Name          │
 *          ├── light ─┤                 above    │ …             │
 *      ┌──────────────────┐                      └──── light ────┘  ← `bottom` is kept: it grows upwards
 *      │   Name           │ ← `top` is kept:             the coalition
 *      │   …              │   it grows downwards
 *      └──────────────────┘
 *
 * The text in the card starts where the words start, so that the eye drops straight down. `light` is the part of the
 * card's near edge that lies along the words.
 */
import { distanceTo, type Point, type Rect } from '../geometry.ts';

/** CSS pixels. */
export const CARD_WIDTH = 340;
/** From the card's edge to its text. */
export const CARD_PADDING = 18;
/** Between the words and the card: small, so that the way is short. */
const GAP = 6;
/** Between the card and the edge of the viewport. */
export const MARGIN = 8;
/** Shares of the viewport's height. */
const MAX_HEIGHT = 0.6;
const SHEET_HEIGHT = 0.55;
/** The light keeps off the card's rounded corners. */
const CORNER = 10;
const LEAST_LIGHT = 14;

/** `sheet`: along the bottom of a narrow screen, where a finger would cover a card beside the words. */
export type Side = 'below' | 'above' | 'sheet';

export interface PlacementInput {
  /** The client rectangles of the words, one a line; at least one. */
  readonly anchor: readonly Rect[];
  /** The pointer: tells which line is meant. */
  readonly at: Point | null;
  readonly viewport: { readonly width: number; readonly height: number };
  /** The card's natural size: at most {@link CARD_WIDTH} wide. */
  readonly size: { readonly width: number; readonly height: number };
  readonly rtl: boolean;
  readonly sheet: boolean;
}

export interface Placement {
  readonly side: Side;
  readonly left: number;
  readonly width: number;
  /** The distance of the near edge from the viewport's top (`below`) or bottom (`above`, `sheet`). */
  readonly offset: number;
  readonly maxHeight: number;
  /** From the card's left edge. */
  readonly light: { readonly left: number; readonly width: number };
}

export function placeCard(input: PlacementInput): Placement {
  const { viewport } = input;
  if (input.sheet) {
    const light = { left: 0, width: 0 };
    const maxHeight = Math.round(viewport.height * SHEET_HEIGHT);
    return { side: 'sheet', left: 0, width: viewport.width, offset: 0, maxHeight, light };
  }
  // A name broken over two lines is kept clear as a whole.
  const top = Math.min(...input.anchor.map((rect) => rect.top));
  const bottom = Math.max(...input.anchor.map((rect) => rect.bottom));
  const most = Math.round(viewport.height * MAX_HEIGHT);
  const roomBelow = Math.max(0, viewport.height - MARGIN - bottom - GAP);
  const roomAbove = Math.max(0, top - GAP - MARGIN);
  const below = roomBelow >= Math.min(input.size.height, most) || roomBelow >= roomAbove;

  const line = lineOf(input.anchor, input.at, below);
  const width = Math.min(Math.ceil(input.size.width), CARD_WIDTH, viewport.width - 2 * MARGIN);
  const wish = input.rtl ? line.right + CARD_PADDING - width : line.left - CARD_PADDING;
  const left = Math.round(clamp(wish, MARGIN, viewport.width - MARGIN - width));
  return {
    side: below ? 'below' : 'above',
    left,
    width,
    offset: below ? bottom + GAP : viewport.height - top + GAP,
    maxHeight: Math.min(most, below ? roomBelow : roomAbove),
    light: lightOf(line, left, width),
  };
}

/** The line of the words that the pointer is on; without a pointer, the one next to the card. */
function lineOf(anchor: readonly Rect[], at: Point | null, below: boolean): Rect {
  const line =
    at === null ? anchor.at(below ? -1 : 0) : anchor.toSorted((a, b) => distanceTo(a, at) - distanceTo(b, at))[0];
  if (line === undefined) throw new RangeError('no rectangle to place the card by');
  return line;
}

function lightOf(line: Rect, left: number, width: number): Placement['light'] {
  const from = clamp(line.left - left, CORNER, width - CORNER - LEAST_LIGHT);
  const to = clamp(line.right - left, from + LEAST_LIGHT, width - CORNER);
  return { left: Math.round(from), width: Math.round(to - from) };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
