/** The way from a mark to its card, on which the card stays open. */
import { isInTriangle, type Point, type Rect } from '../geometry.ts';

/** How far beside the straight ways the pointer may stray, in CSS pixels: a hand is no ruler. */
const SLACK = 4;

/**
 * Whether the pointer is on a straight way from where it was last on the mark to the near edge of the card.
 *
 *        the coalition said            a  last point on the mark, moved back by the slack
 *           ───a──────                 b  near corners of the card, moved out by the slack
 *          ╱ · · · · ╲
 *         b┌──────────┐b
 *          │   card   │
 */
export function isInCorridor(at: Point, apex: Point, card: Rect): boolean {
  const below = card.top >= apex.y;
  if (!below && card.bottom > apex.y) return false;
  const edge = below ? card.top + SLACK : card.bottom - SLACK;
  const back = below ? -SLACK : SLACK;
  return isInTriangle(
    at,
    { x: apex.x, y: apex.y + back },
    { x: card.left - SLACK, y: edge },
    { x: card.right + SLACK, y: edge },
  );
}
