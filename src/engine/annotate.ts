/** Text in, annotation out. Pure: no DOM, no browser, no clock. */
import { makeBrief } from './brief/brief.ts';
import { makeCards } from './brief/cards.ts';
import { groundOf, makeMaps } from './brief/maps.ts';
import { makeOverview } from './brief/overview.ts';
import { withTheatres } from './brief/theatres.ts';
import type { KnowledgeView } from './knowledge.ts';
import { findMentions } from './match/index.ts';
import { withPerspective } from './perspective/index.ts';
import { findQuantities } from './quantity/index.ts';
import { findDateline } from './text/dates.ts';
import type { Annotation, ArticleDate, EntityCard, Home, Mention, PlaceMap, Quantity, UnitSystem } from './types.ts';

export interface Request {
  readonly text: string;
  /** As the page says; null lets the text's own dateline decide. */
  readonly date: ArticleDate | null;
  readonly units: UnitSystem;
  /** BCP 47: how figures are written. */
  readonly locale: string;
  /** Where the reader is at home; without it, no figure is compared. */
  readonly home?: Home | null;
}

/** Texts longer than this are cut before they are read, in UTF-16 units. */
export const MAX_TEXT = 4_000_000;

export function annotate(request: Request, knowledge: KnowledgeView): Annotation {
  const text = request.text.slice(0, MAX_TEXT);
  const date = request.date ?? datelineOf(text);
  const quantities = findQuantities(text, request);
  const mentions = findMentions(text, knowledge, date?.date ?? null, quantities);
  const kept = outsideNames(quantities, mentions);
  const day = date === null ? 0 : Number(date.date.replaceAll('-', ''));
  const cards = makeCards(mentions, knowledge, day);
  const article = { ...request, text, mentions, quantities: kept };
  const brief = withTheatres(makeBrief(mentions, text.length), knowledge, day);
  const ground = groundOf(article, cards);
  const map = makeOverview(article, ground, knowledge);
  return {
    date,
    mentions,
    quantities: withPerspective(
      kept,
      { text, mentions, locale: request.locale, home: request.home ?? null },
      knowledge,
    ),
    cards: withMaps(cards, makeMaps(article, ground, knowledge)),
    brief: map === null ? brief : { ...brief, map },
    modelDate: knowledge.modelDate,
  };
}

function withMaps(cards: Record<string, EntityCard>, maps: ReadonlyMap<string, PlaceMap>): Record<string, EntityCard> {
  for (const [id, map] of maps) cards[id] = { ...cards[id]!, map };
  return cards;
}

function datelineOf(text: string): ArticleDate | null {
  const date = findDateline(text);
  return date === null ? null : { date, origin: 'dateline' };
}

/** Without the quantities that are part of a name, as in "Three Mile Island"; what restates them goes too. */
function outsideNames(quantities: readonly Quantity[], mentions: readonly Mention[]): Quantity[] {
  const places = new Map<number, number>();
  const kept: Quantity[] = [];
  let m = 0;
  quantities.forEach((quantity, index) => {
    while (m < mentions.length && mentions[m]!.end <= quantity.start) m++;
    const mention = mentions[m];
    const overlaps = mention !== undefined && mention.start < quantity.end;
    const within = overlaps && mention.start <= quantity.start && quantity.end <= mention.end;
    if (overlaps && !(within && mention.reading !== 'named')) return;
    const restates = quantity.restates === undefined ? undefined : places.get(quantity.restates);
    if (quantity.restates !== undefined && restates === undefined) return;
    places.set(index, kept.length);
    kept.push(restates === undefined ? quantity : { ...quantity, restates });
  });
  return kept;
}
