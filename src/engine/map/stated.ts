/** Radii that the article states: "a zone with a radius of 55 km around …", "within a 20-mile radius of …". */
import type { Mention, Quantity } from '../types.ts';

export interface StatedRadius {
  /** Index into the mentions: where its centre is, or what it is said of. */
  readonly mention: number;
  readonly km: number;
  /** The place follows "around" or "of"; otherwise it is the last place named before, in the same sentence. */
  readonly certain: boolean;
  /** The figure in the article's words. */
  readonly text: string;
}

/** UTF-16 units that are read before and after a figure. */
const BEFORE = 30;
const AFTER = 80;
/** How far back in its sentence the place may be. */
const SENTENCE = 300;

const RADIUS_BEFORE = /\b(?:radius|circle|perimeter)\s+of\s+(?:some |about |roughly |around )?$/i;
const RADIUS_AFTER = /^[\s-]*(?:\([^()]{0,30}\)[\s-]*)?(?:\w+\s+)?(?:radius|zone|perimeter)\b/i;
const CENTRE = /^[^.!?;]{0,50}?\b(?:around|of|from|surrounding)\s+(?:the\s+)?(?:town of\s+|city of\s+|base at\s+)?$/i;
const SENTENCE_END = /[.!?]["”’)]?\s+(?=["“‘(]?\p{Lu})|\n/u;

/** Those around places with coordinates. Linear: a fixed stretch of text for each length. */
export function statedRadii(
  text: string,
  mentions: readonly Mention[],
  quantities: readonly Quantity[],
): StatedRadius[] {
  const found: StatedRadius[] = [];
  let next = 0;
  for (const quantity of quantities) {
    while (next < mentions.length && mentions[next]!.start < quantity.end) next++;
    if (quantity.dimension !== 'length' || quantity.restates !== undefined) continue;
    const before = text.slice(Math.max(0, quantity.start - BEFORE), quantity.start);
    const after = text.slice(quantity.end, quantity.end + AFTER);
    if (!RADIUS_BEFORE.test(before) && !RADIUS_AFTER.test(after)) continue;
    const about = { km: kilometres(quantity), text: quantity.text };
    const following = mentions[next];
    if (
      following !== undefined &&
      isPlace(following) &&
      CENTRE.test(text.slice(quantity.end, following.start).slice(0, AFTER))
    ) {
      found.push({ mention: next, certain: true, ...about });
      continue;
    }
    const centre = placeBefore(text, mentions, next, quantity.start);
    if (centre !== null) found.push({ mention: centre, certain: false, ...about });
  }
  return found.filter(({ km }) => km >= 1 && km <= 1000);
}

function placeBefore(text: string, mentions: readonly Mention[], next: number, start: number): number | null {
  for (let i = next - 1; i >= 0; i--) {
    const mention = mentions[i]!;
    if (mention.end < start - SENTENCE || SENTENCE_END.test(text.slice(mention.end, start))) return null;
    if (isPlace(mention)) return i;
  }
  return null;
}

function isPlace({ kind, lat, reading }: Mention): boolean {
  return kind === 'place' && lat !== undefined && reading === 'named';
}

/** Of a range the far end. */
function kilometres({ si }: Quantity): number {
  return (typeof si === 'number' ? si : Math.max(...si)) / 1000;
}
