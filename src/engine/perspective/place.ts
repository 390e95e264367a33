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

/** ISO 3166-1 alpha-2 of the nearest place in the sentence, or of most places in the article; null: neither tells. */
export function placeOf(figure: Span, { text, mentions }: Article): string | null {
  const sentence = sentenceAround(text, figure);
  const places = mentions.filter((mention) => isPlace(mention) && !isCompared(text, mention));
  const beside = places.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
  const [nearest] = beside.sort((a, b) => gap(a, figure) - gap(b, figure));
  return nearest?.country ?? mostNamed(places);
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
