/**
 * Who and where: every mention in an article, each read with the whole article in view.
 *
 * Names of the model and names unknown to it are found first; they are the evidence of which theatre each passage
 * speaks of. Then the text is read once from start to end, and at each place the longest reading wins.
 */

import type { KnowledgeView } from '../knowledge.ts';
import { findQuotes, type Quote } from '../text/quotes.ts';
import type { IsoDate, Mention, Quantity } from '../types.ts';
import { findCompounds } from './compounds.ts';
import { readCountry, readNoun, readPhrase } from './context.ts';
import { type Evidence, weighEvidence } from './evidence.ts';
import { History } from './history.ts';
import { type Placed, withLeads } from './leads.ts';
import { likeliest, withinRegion } from './link.ts';
import { findNames, type NameHit, withArticle } from './names.ts';
import { phraseFinder } from './phrases.ts';
import { type Hit, makeScene, type Scene } from './scene.ts';
import { findUnknownNames, type UnknownName } from './unknown.ts';

/**
 * The mentions in `text`, ordered by start, none overlapping.
 *
 * @param date the article's; null when unknown: then names and phrases of every period count.
 * @param quantities those of the same text: a stated radius tells a zone.
 */
export function findMentions(
  text: string,
  knowledge: KnowledgeView,
  date: IsoDate | null,
  quantities: readonly Quantity[],
): Mention[] {
  const scene = makeScene(text, knowledge, date);
  const names = findNames(scene);
  const unknown = findUnknownNames(scene, names);
  const apart = outside(scene, names, unknown);
  const evidence = weighEvidence(scene, apart);
  const trusted = withinRegion(evidence, apart);
  const compounds = findCompounds(scene, trusted, quantities);
  const phrases = phraseFinder(scene, trusted);
  const nameAt = new Map(trusted.map((name) => [name.first, name]));
  const unknownAt = new Map(unknown.map((name) => [name.first, name]));
  const history = new History();
  const mentions: Placed[] = [];

  for (let i = 0; i < scene.tokens.count; ) {
    const unlisted = unknownAt.get(i);
    if (unlisted !== undefined) {
      mentions.push(place(scene, i, unknownMention(scene, unlisted)));
      i = unlisted.last;
      continue;
    }
    const name = nameAt.get(i);
    const phrase = phrases.at(i);
    const longer = phrase !== null && (name === undefined || phrase.last > name.last) ? phrase : null;
    const compound = compounds.get(i) ?? null;
    const context = compound !== null || longer === null ? null : readPhrase(scene, evidence, history, longer);
    const plain = name === undefined ? null : readName(scene, evidence, name);
    const hit = compound ?? context ?? plain ?? readNoun(scene, history, i) ?? readCountry(scene, evidence, i);
    if (hit === null) {
      i++;
      continue;
    }
    const reading = hit === compound ? 'composed' : hit.because === undefined ? 'named' : 'contextual';
    mentions.push(place(scene, i, knownMention(scene, hit, reading)));
    const head = knowledge.head(hit.entity);
    history.add({ entity: hit.entity, head, paragraph: scene.tokens.paragraph[hit.first]! });
    i = hit.last;
  }
  return withLeads(withSpeakers(mentions, findQuotes(scene.tokens)));
}

/** Both lists are ordered, so one walk joins them. */
function withSpeakers(placed: readonly Placed[], quotes: readonly Quote[]): Placed[] {
  let q = 0;
  return placed.map(({ mention, sentence }) => {
    while (q < quotes.length && quotes[q]!.end <= mention.start) q++;
    const quote = quotes[q];
    const speaker = quote !== undefined && quote.start <= mention.start ? quote.speaker : null;
    return { mention: speaker === null ? mention : { ...mention, speaker }, sentence };
  });
}

function place({ tokens }: Scene, i: number, mention: Placed['mention']): Placed {
  return { mention, sentence: tokens.sentence[i]! };
}

/** The names that are no part of a name unknown to the model. */
function outside({ tokens }: Scene, names: readonly NameHit[], unknown: readonly UnknownName[]): NameHit[] {
  const covered = new Uint8Array(tokens.count);
  for (const { first, last } of unknown) covered.fill(1, first, last);
  return names.filter(({ first, last }) => covered[first] === 0 && covered[last - 1] === 0);
}

function readName(scene: Scene, evidence: Evidence, name: NameHit): Hit {
  const { entity, form } = likeliest(scene, evidence, name);
  return withArticle(scene, { first: name.first, last: name.last, entity, form });
}

function knownMention(scene: Scene, hit: Hit, reading: Mention['reading']): Placed['mention'] {
  const { id, kind, name, country, lat, lon } = scene.knowledge.head(hit.entity);
  return {
    ...spanOf(scene, hit),
    kind,
    id,
    name,
    reading,
    form: hit.form,
    ...(country === null ? {} : { country }),
    ...(lat === null || lon === null ? {} : { lat, lon }),
    ...(hit.because === undefined ? {} : { because: hit.because }),
  };
}

function unknownMention(scene: Scene, { kind, ...words }: UnknownName): Placed['mention'] {
  const span = spanOf(scene, words);
  return { ...span, kind, id: null, name: span.text, reading: 'named', form: 'noun' };
}

function spanOf({ tokens }: Scene, { first, last }: { readonly first: number; readonly last: number }) {
  const [start, end] = [tokens.start[first]!, tokens.end[last - 1]!];
  return { start, end, text: tokens.text.slice(start, end) };
}
