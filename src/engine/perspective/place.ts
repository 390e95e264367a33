/** The country in which the passage around a figure lies. */
import type { Mention, Span } from '../types.ts';
import { sentenceAround } from './sentence.ts';

interface Article {
  readonly text: string;
  readonly mentions: readonly Mention[];
}

/** One country must have this share of the article's places before it stands for all of them. */
const MOST = 0.6;
/** What the text compares with lies elsewhere: "an area the size of Wales". */
const COMPARED =
  /\b(?:sizes? of|(?:as )?(?:large|big) as|(?:larg|bigg|small)er than|equivalent to|compared (?:to|with))\s+(?:the\s+)?$/i;

/**
 * For a figure the ISO 3166-1 alpha-2 code of the nearest place in its sentence, or of most places in the article; null: neither
 * tells. The places are gathered once for all figures.
 */
export function placeFinder({ text, mentions }: Article): (figure: Span) => string | null {
  const places = mentions.filter((mention) => isPlace(mention) && !isCompared(text, mention));
  const most = mostNamed(places);
  return (figure) => {
    const sentence = sentenceAround(text, figure);
    let nearest: Mention | null = null;
    for (let i = firstFrom(places, sentence.start); i < places.length && places[i]!.start < sentence.end; i++) {
      const place = places[i]!;
      if (place.end > sentence.end) continue;
      if (nearest === null || gap(place, figure) < gap(nearest, figure)) nearest = place;
    }
    return nearest?.country ?? most;
  };
}

/** How many begin before `start`, by halving. */
function firstFrom(places: readonly Span[], start: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (places[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isPlace({ kind, country, form, id }: Mention): boolean {
  return id !== null && country !== undefined && (kind === 'place' || (kind === 'country' && form === 'noun'));
}

function isCompared(text: string, { start }: Mention): boolean {
  return COMPARED.test(text.slice(Math.max(0, start - 40), start));
}

function gap(one: Span, other: Span): number {
  return Math.max(one.start - other.end, other.start - one.end, 0);
}

/** Of the places alone: a country that is named is often the one that acts, not the one where it happens. */
function mostNamed(places: readonly Mention[]): string | null {
  const counts = new Map<string, number>();
  const within = places.filter(({ kind }) => kind === 'place');
  for (const { country } of within) if (country !== undefined) counts.set(country, (counts.get(country) ?? 0) + 1);
  const [first] = [...counts].sort(([, a], [, b]) => b - a);
  return first !== undefined && first[1] >= MOST * within.length ? first[0] : null;
}
