/**
 * Who and where: every mention in an article, each read with the whole article in view.
 *
 * Names of the model and names unknown to it are found first, and places of one name told apart; they are the evidence of which theatre each passage
 * speaks of. Then the text is read once from start to end, and at each place the longest reading wins.
 */

import type { KnowledgeView } from '../knowledge.ts';
import { findQuotes, type Quote } from '../text/quotes.ts';
import { foldedWord, hasStem } from '../text/words.ts';
import type { IsoDate, Mention, Quantity } from '../types.ts';
import { findCompounds } from './compounds.ts';
import { readCountry, readNoun, readPhrase } from './context.ts';
import { type Evidence, weighEvidence } from './evidence.ts';
import { History } from './history.ts';
import { type Placed, type Unled, withLeads } from './leads.ts';
import { likeliest, withinRegion } from './link.ts';
import { findNames, type NameHit, withArticle } from './names.ts';
import { phraseFinder } from './phrases.ts';
import { settlePlaces } from './places.ts';
import { type Hit, makeScene, type Scene } from './scene.ts';
import { sectionsOf } from './sections.ts';
import { findSpans, type Spans } from './spans/index.ts';
import { onSubject } from './subject.ts';
import { WORD_CLASS } from './word-classes.ts';

/**
 * The mentions in `text`, ordered by start, none overlapping.
 *
 * @param date the article's; null when unknown: then names and phrases of every period count.
 * @param quantities those of the same text, ordered: a stated radius tells a zone, and "degrees Celsius" is nobody's name.
 */
export function findMentions(
  text: string,
  knowledge: KnowledgeView,
  date: IsoDate | null,
  quantities: readonly Quantity[],
): Mention[] {
  const scene = makeScene(text, knowledge, date);
  const names = findNames(scene);
  const { unlisted, trusted: apart } = findSpans(scene, names);
  const settled = onSubject(scene, settlePlaces(scene, apart));
  const evidence = weighEvidence(scene, settled);
  const trusted = withinRegion(evidence, settled);
  const compounds = findCompounds(scene, trusted, quantities);
  const phrases = phraseFinder(scene, evidence, withinRegion(evidence, names));
  const nameAt = byFirst(trusted);
  const unlistedAt = byFirst(outsideFigures(scene, unlisted, quantities));
  const history = new History();
  const mentions: Placed[] = [];

  for (let i = 0; i < scene.tokens.count; ) {
    const span = unlistedAt.get(i);
    const phrase = phrases.at(i);
    // "Iraqi Special Forces" may be what a phrase means.
    if (span !== undefined && (phrase === null || phrase.last < span.last || span.entity !== null)) {
      const mention = unlistedMention(scene, span);
      mentions.push(place(scene, i, mention));
      if (span.entity !== null)
        remember(history, scene, { first: i, last: span.last, entity: span.entity, form: 'noun' });
      // After "Elm Street Hospital" that is "the hospital", though the model does not have it.
      else history.introduce(foldedWord(scene.tokens, span.last - 1), i);
      i = span.last;
      continue;
    }
    const name = nameAt.get(i);
    const longer = phrase !== null && (name === undefined || phrase.last > name.last) ? phrase : null;
    const hit =
      compounds.get(i) ??
      (longer === null ? null : readPhrase(scene, evidence, history, longer)) ??
      (name === undefined ? null : readName(scene, evidence, name)) ??
      ((scene.classes[i]! & WORD_CLASS.stand) === 0 ? null : readStanding(scene, evidence, history, i));
    if (hit === null) {
      i++;
      continue;
    }
    mentions.push(place(scene, i, knownMention(scene, hit)));
    remember(history, scene, hit);
    i = hit.last;
  }
  return withLeads(withSpeakers(mentions, findQuotes(scene.tokens)), sectionsOf(text));
}

function byFirst<W extends Words>(all: readonly W[]): ReadonlyMap<number, W> {
  const found = new Map<number, W>();
  for (const one of all) found.set(one.first, one);
  return found;
}

/** Without the names that are part of a figure. */
function outsideFigures<S extends Words>(scene: Scene, spans: readonly S[], quantities: readonly Quantity[]): S[] {
  let q = 0;
  return spans.filter((span) => {
    const { start, end } = spanOf(scene, span);
    while (q < quantities.length && quantities[q]!.end <= start) q++;
    const quantity = quantities[q];
    return quantity === undefined || end <= quantity.start || end > quantity.end || start < quantity.start;
  });
}

function readStanding(scene: Scene, evidence: Evidence, history: History, i: number): Hit | null {
  return readNoun(scene, history, i) ?? readCountry(scene, evidence, i);
}

/** Both lists are ordered, so one walk joins them. */
function withSpeakers(placed: readonly Placed[], quotes: readonly Quote[]): readonly Placed[] {
  let q = 0;
  for (const { mention } of placed) {
    while (q < quotes.length && quotes[q]!.end <= mention.start) q++;
    const quote = quotes[q];
    const speaker = quote !== undefined && quote.start <= mention.start ? quote.speaker : null;
    if (speaker !== null) mention.speaker = speaker;
  }
  return placed;
}

function place({ tokens }: Scene, i: number, mention: Unled): Placed {
  return { mention, sentence: tokens.sentence[i]! };
}

function remember(history: History, { knowledge, tokens }: Scene, hit: Hit): void {
  const { first, last, entity } = hit;
  const several = readingOf(hit) !== 'named' && hasStem(foldedWord(tokens, last - 1));
  history.add({ entity, head: knowledge.head(entity), paragraph: tokens.paragraph[first]!, first, several });
}

function readName(scene: Scene, evidence: Evidence, name: NameHit): Hit {
  const { entity, form } = likeliest(scene, evidence, name);
  return withArticle(scene, { first: name.first, last: name.last, entity, form });
}

/** What was put together says so itself; of the others, what the context gave has a reason. */
function readingOf({ composed, because }: Hit): Mention['reading'] {
  if (composed === true) return 'composed';
  return because === undefined ? 'named' : 'contextual';
}

function knownMention(scene: Scene, hit: Hit): Unled {
  const reading = readingOf(hit);
  const { id, kind, name, country, lat, lon } = scene.knowledge.head(hit.entity);
  const { start, end, text } = spanOf(scene, hit);
  const mention: Unled = { start, end, text, kind, id, name, reading, form: hit.form, lead: false };
  if (country !== null) mention.country = country;
  if (lat !== null) mention.lat = lat;
  if (lon !== null) mention.lon = lon;
  if (hit.because !== undefined) mention.because = hit.because;
  return mention;
}

function unlistedMention(scene: Scene, span: Spans['unlisted'][number]): Unled {
  const { kind, entity, first, last } = span;
  if (entity !== null) return knownMention(scene, { first, last, entity, form: 'noun' });
  const { start, end, text } = spanOf(scene, span);
  return { start, end, text, kind, id: null, name: text, reading: 'named', form: 'noun', lead: false };
}

/** Words by their numbers, `last` behind the last one. */
interface Words {
  readonly first: number;
  readonly last: number;
}

function spanOf({ tokens }: Scene, { first, last }: Words) {
  const [start, end] = [tokens.start[first]!, tokens.end[last - 1]!];
  return { start, end, text: tokens.text.slice(start, end) };
}
