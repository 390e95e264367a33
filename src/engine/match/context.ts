/**
 * Readings in context: which entity a phrase or a bare noun means here. Below the bar there is no reading at all:
 * a wrong card is worse than none.
 */

import type { PhraseRecord } from '../knowledge.ts';
import { GAP, type Tokens, WORD } from '../text/tokens.ts';
import { foldedWord } from '../text/words.ts';
import { type Evidence, THEATRE_BAR } from './evidence.ts';
import type { History, Named } from './history.ts';
import { DEFINITE, LASTING, MODIFIERS, OTHER_SENSE, ROLES, SINGLE, STANDS_FOR } from './lexicon.ts';
import { joins } from './names.ts';
import type { PhraseHit } from './phrases.ts';
import type { Hit, Scene } from './scene.ts';

/** After another country's adjective they are that country's: "Tunisian militants" are not Iraq's. */
const MEMBERS = new Set('militants fighters jihadists jihadis extremists insurgents rebels soldiers troops'.split(' '));

/** What a theatre's phrase means in this passage, or null where nothing makes it sure. */
export function readPhrase(scene: Scene, evidence: Evidence, history: History, hit: PhraseHit): Hit | null {
  const { tokens, knowledge } = scene;
  const paragraph = tokens.paragraph[hit.first]!;
  // "UN envoy Martin Griffiths" goes on with the name.
  const named = isNamedNext(scene, hit.last);
  const recent = hit.records.some(({ after }) => after.length > 0) ? history.recentActors(paragraph) : [];
  // "The group" alone is the last one named, whoever else was named a little before.
  const { first, last } = trimmed(scene, hit);
  const nearest = last - first === 1 ? lastNamed(scene, history, first) : null;
  const antecedents = nearest === null ? recent : [nearest];
  const owner = MEMBERS.has(foldedWord(tokens, hit.first)) ? evidence.owner(hit.first) : null;
  let best: { record: PhraseRecord; score: number; antecedent: string | undefined } | null = null;
  for (const record of hit.records) {
    if (record.theatre === null || !mayMean(scene, record, named, owner)) continue;
    const theatre = evidence.theatre(record.theatre, hit.first);
    if (theatre < THEATRE_BAR) continue;
    const antecedent = antecedentOf(record, antecedents);
    if (record.after.length > 0 && antecedent === undefined) continue;
    const near = record.where === null ? 0 : nearness(evidence, record.where, hit.first, antecedent !== undefined);
    if (near < 0) continue;
    // A reading that asks for more says more.
    const demands = near + (record.after.length === 0 ? 0 : 2);
    const score = theatre * (1 + demands);
    if (best === null || score > best.score) best = { record, score, antecedent: antecedent?.head.name };
  }
  if (best === null) return readOffice(scene, evidence, history, hit);
  const { antecedent } = best;
  const record = ofItsSentence(evidence, hit, best.record);
  const because: { theatre?: string; antecedent?: string } = {};
  if (record.theatre !== null) because.theatre = knowledge.theatres[record.theatre]!.name;
  if (antecedent !== undefined) because.antecedent = antecedent;
  return { first, last, entity: record.entity, form: 'noun', composed: hit.composed, because };
}

/** Of neighbours at war side by side "the army" is that of the one country which the sentence speaks of. */
function ofItsSentence(evidence: Evidence, hit: PhraseHit, best: PhraseRecord): PhraseRecord {
  if (best.where === null || best.after.length > 0) return best;
  const sole = evidence.sole(hit.first);
  const rival = ({ theatre, where, after }: PhraseRecord): boolean =>
    theatre === best.theatre && where === sole && after.length === 0;
  return hit.records.find(rival) ?? best;
}

/**
 * @param named a name follows, so that a person is meant who is named there.
 * @param owner the country whose adjective stands before the phrase, where that makes it the country's.
 */
function mayMean({ knowledge, day }: Scene, record: PhraseRecord, named: boolean, owner: string | null): boolean {
  const { kind, country } = knowledge.head(record.entity);
  if (kind === 'person') return !named && day !== 0;
  return owner === null || owner === record.where || owner === country;
}

/**
 * How well the passage lies in the country that a phrase asks for: 1 it does; less where only the article as a whole does, or
 * where the antecedent leaves no doubt; below 0 not at all. "In talks in Kunming, the junta said" is still of Myanmar.
 */
function nearness(evidence: Evidence, where: string, i: number, named: boolean): number {
  if (evidence.country(i) === where) return 1;
  if (named && evidence.speaksOf(where)) return 0.5;
  return evidence.everywhere === where || evidence.foremost === where ? 0.25 : -1;
}

function antecedentOf({ after }: PhraseRecord, recent: readonly Named[]): Named | undefined {
  return after.length === 0 ? undefined : recent.find(({ entity }) => after.includes(entity));
}

/** Before an office they say that its holder of this day is not meant. */
const OTHER_HOLDERS = new Set(
  'former ex then late next future acting deputy vice interim previous past exiled ousted'.split(' '),
);

/** How many of the last actors may hold the office that is spoken of. */
const HOLDERS = 8;

/** "the Malian president": who held the office on the article's date, if one alone did; "the Malian capital", on any day. */
function readOffice(scene: Scene, evidence: Evidence, history: History, hit: PhraseHit): Hit | null {
  const { tokens, day, knowledge } = scene;
  const before = hit.first > 0 ? foldedWord(tokens, hit.first - 1) : '';
  const next = hit.last < tokens.count && tokens.gap[hit.last] === GAP.space;
  if (OTHER_HOLDERS.has(before) || isNamedNext(scene, hit.last)) return null;
  const after = next ? foldedWord(tokens, hit.last) : '';
  // "The president of the club", but "accused the Serbian president of lying".
  if (NOT_HELD.has(after) || (after === 'of' && !hit.composed)) return null;
  const paragraph = tokens.paragraph[hit.first]!;
  const near = heldBy(hit, history.recentActors(paragraph, HOLDERS));
  // From further back only where the article is about the country.
  const far = near === -1 ? heldBy(hit, history.actors()) : near;
  const about = (entity: number): boolean => knowledge.head(entity).country === evidence.foremost;
  const only = near === -1 && far >= 0 && !about(far) ? -1 : far;
  if (only < 0) return null;
  const { first, last } = trimmed(scene, hit);
  const read = { first, last, entity: only, form: 'noun', composed: hit.composed } as const;
  // "Angola's capital" names the country as well as it can be named.
  if (knowledge.head(only).kind === 'place') return tokens.look[last - 2]! & WORD.possessive ? null : read;
  return day === 0 ? null : { ...read, because: { office: true } };
}

/** The one of those named who holds the office that is spoken of; -1 for none, -2 for several. */
function heldBy({ records }: PhraseHit, named: readonly Named[]): number {
  let only = -1;
  // "The president" has hundreds of records.
  const entities = new Set(named.map(({ entity }) => entity));
  for (const { theatre, after, entity } of records) {
    if (theatre !== null || (after.length > 0 && !after.some((one) => entities.has(one)))) continue;
    if (only >= 0 && only !== entity) return -2;
    only = entity;
  }
  return only;
}

function isNamedNext({ tokens }: Scene, i: number): boolean {
  return i < tokens.count && tokens.gap[i] === GAP.space && (tokens.look[i]! & WORD.capital) !== 0;
}

/** After an office: its seat is meant, or one who wants it. */
const NOT_HELD = new Set('elect candidate hopeful contender office palace'.split(' '));

const ARTICLES = new Set(['the', 'a', 'an', 'that', 'this']);

/** A mention does not begin with its article. */
function trimmed(scene: Scene, { first, last }: PhraseHit): { first: number; last: number } {
  return last - first > 1 && ARTICLES.has(foldedWord(scene.tokens, first))
    ? { first: first + 1, last }
    : { first, last };
}

/**
 * A definite noun that stands for what was named before: "the group", "that zone"; or a noun whose role speaks for
 * it: "a militia commander".
 */
export function readNoun(scene: Scene, history: History, i: number): Hit | null {
  const { tokens } = scene;
  const word = foldedWord(tokens, i);
  if (!STANDS_FOR.has(word)) return null;
  const next = i + 1 < tokens.count && tokens.gap[i + 1] === GAP.space ? foldedWord(tokens, i + 1) : '';
  const speaks = ROLES.has(next);
  if (!speaks && introduces(tokens, i)) history.introduce(word, i);
  if (!speaks && (!isDefinite(tokens, i) || OTHER_SENSE.has(next) || next === 'of')) return null;
  const named = lastNamed(scene, history, i);
  if (named === null || history.isOvershadowed(named, word)) return null;
  return { first: i, last: i + 1, entity: named.entity, form: 'noun', because: { antecedent: named.head.name } };
}

/** The last entity that the noun at word `i` may stand for; null for a word that is no such noun. */
function lastNamed({ tokens }: Scene, history: History, i: number): Named | null {
  const word = foldedWord(tokens, i);
  const classes = STANDS_FOR.get(word);
  if (classes === undefined) return null;
  return history.lastOfClass(classes, tokens.paragraph[i]!, SINGLE.has(word), LASTING.has(word));
}

const MAX_MODIFIERS = 3;

/** "The enclave", "the self-ruled island". */
function isDefinite(tokens: Tokens, i: number): boolean {
  for (let at = i; at > 0 && i - at <= MAX_MODIFIERS && joins(tokens.gap[at]!); at--) {
    const before = foldedWord(tokens, at - 1);
    if (tokens.gap[at] === GAP.space && DEFINITE.has(before)) return true;
    if (!MODIFIERS.has(before)) return false;
  }
  return false;
}

const INDEFINITE = new Set(['a', 'an', 'another', 'one']);
const COPULAS = new Set([
  'is',
  'was',
  'as',
  'be',
  'become',
  'became',
  'being',
  'been',
  'remains',
  'remained',
  'called',
  'considered',
]);

/** "A group of men", "another armed group", and not "Hamas, an armed group" or "Hamas is an armed group". */
function introduces(tokens: Tokens, i: number): boolean {
  for (let at = i; at > 0 && i - at < 3 && tokens.gap[at] === GAP.space; at--) {
    if (!INDEFINITE.has(foldedWord(tokens, at - 1))) continue;
    if (at < 2) return true;
    return tokens.gap[at - 1] !== GAP.comma && !COPULAS.has(foldedWord(tokens, at - 2));
  }
  return false;
}

const DEFINING = new Set('where which that with whose in'.split(' '));

/** "the country": the only one that its surroundings speak of. */
export function readCountry(scene: Scene, evidence: Evidence, i: number): Hit | null {
  const { tokens } = scene;
  if (i === 0 || tokens.gap[i] !== GAP.space || foldedWord(tokens, i) !== 'country') return null;
  if (foldedWord(tokens, i - 1) !== 'the') return null;
  const next = i + 1 < tokens.count && tokens.gap[i + 1] === GAP.space ? foldedWord(tokens, i + 1) : '';
  // "the country where it began", "the country with most cases": any, as what follows says.
  if (DEFINING.has(next)) return null;
  const code = evidence.sole(i);
  const entity = code === null ? -1 : evidence.countryEntity(code);
  if (entity < 0) return null;
  return { first: i, last: i + 1, entity, form: 'noun', because: { antecedent: scene.knowledge.head(entity).name } };
}
