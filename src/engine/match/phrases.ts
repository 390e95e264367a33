/**
 * The phrases of the theatres in the text: "regime forces", "Iranian-backed Iraqi militia", "its allies".
 *
 * A phrase is walked as a row of stems; where the text has a country, the walk may take its slot instead.
 */

import { holds, type KnowledgeView, type PhraseRecord } from '../knowledge.ts';
import type { Tokens } from '../text/tokens.ts';
import { GAP, WORD } from '../text/tokens.ts';
import { foldedWord, hasStem } from '../text/words.ts';
import type { Evidence } from './evidence.ts';
import { BACKING, DEFINITE, GOES_ON, OTHER_SENSE } from './lexicon.ts';
import { joins, type NameHit } from './names.ts';
import type { Scene } from './scene.ts';
import { WORD_CLASS } from './word-classes.ts';

export interface PhraseHit {
  readonly first: number;
  readonly last: number;
  /** It has a country in it: "Iraqi militia". */
  readonly composed: boolean;
  readonly records: readonly PhraseRecord[];
}

export interface PhraseFinder {
  /** The longest phrase that starts at word `first`, with all that it may mean on the article's date. */
  at(first: number): PhraseHit | null;
}

const MAX_FILLERS = 2;

/** @param names those that may mean something here: a slot is not taken by a people whose country the article does not name. */
export function phraseFinder(scene: Scene, evidence: Evidence, names: readonly NameHit[]): PhraseFinder {
  const countries = countryNames(scene, evidence, names);
  const slots = slotNumbers(scene.knowledge);
  return { at: (first) => (mayBegin(scene, countries, first) ? longestPhrase(scene, countries, slots, first) : null) };
}

interface Walk {
  readonly state: number;
  readonly at: number;
  readonly fillers: number;
  readonly composed: boolean;
}

/** Most words begin no phrase, neither themselves nor by a slot that they fill. */
function mayBegin(scene: Scene, countries: ReadonlyMap<number, CountryName>, first: number): boolean {
  if (countries.has(first) || scene.classes[first]! & WORD_CLASS.possessive) return true;
  const state = scene.knowledge.phrases.next(0, scene.words.stem[first]!);
  return state >= 0 && (isWhole(scene, state) || goesOn(scene, countries, state, first + 1));
}

function longestPhrase(
  scene: Scene,
  countries: ReadonlyMap<number, CountryName>,
  slots: (slot: string) => number,
  first: number,
): PhraseHit | null {
  const { tokens, words, knowledge } = scene;
  const { phrases } = knowledge;
  let best: PhraseHit | null = null;
  // At most a handful: a phrase is short, and only a filler or a slot makes a walk fork.
  const walks: Walk[] = [{ state: 0, at: first, fillers: 0, composed: false }];
  const go = (state: number, at: number, fillers: number, composed: boolean): void => {
    if (state < 0) return;
    walks.push({ state, at, fillers, composed });
    if (best !== null && best.last >= at) return;
    const records = recordsAt(scene, state, at - 1);
    if (records.length > 0 && fits(scene, first, at)) best = { first, last: at, composed, records };
  };

  for (let walk = walks.pop(); walk !== undefined; walk = walks.pop()) {
    const { state, at, fillers, composed } = walk;
    if (at >= tokens.count || (at > first && !joins(tokens.gap[at]!))) continue;
    go(phrases.next(state, words.stem[at]!), at + 1, fillers, composed);
    if (scene.classes[at]! & WORD_CLASS.possessive) go(phrases.next(state, slots('{its}')), at + 1, fillers, composed);
    const country = countries.get(at);
    if (country !== undefined) {
      go(phrases.next(state, slots(`{${country.code}}`)), country.last, fillers, true);
      if (backs(tokens, country.last))
        go(phrases.next(state, slots(`{backed:${country.code}}`)), country.last + 1, fillers, true);
    }
    if (at > first && fillers < MAX_FILLERS && scene.classes[at]! & WORD_CLASS.filler)
      walks.push({ state, at: at + 1, fillers: fillers + 1, composed });
  }
  return best;
}

function isWhole({ knowledge: { phrases } }: Scene, state: number): boolean {
  return phrases.first(state) < phrases.last(state);
}

/** "The" begins hundreds of phrases: the word after it tells that it begins none here. */
function goesOn(scene: Scene, countries: ReadonlyMap<number, CountryName>, state: number, i: number): boolean {
  const { tokens, words, classes, knowledge } = scene;
  if (i >= tokens.count || !joins(tokens.gap[i]!)) return false;
  if (classes[i]! & (WORD_CLASS.possessive | WORD_CLASS.filler) || countries.has(i)) return true;
  return knowledge.phrases.next(state, words.stem[i]!) >= 0;
}

/** @param last the last word of the phrase. */
function recordsAt(scene: Scene, state: number, last: number): PhraseRecord[] {
  const { phrases, phrase } = scene.knowledge;
  const number = isPlural(scene.tokens, last) ? 'plural' : 'singular';
  const records: PhraseRecord[] = [];
  for (let r = phrases.first(state); r < phrases.last(state); r++) {
    const record = phrase(r);
    const agrees = record.number === 'any' || record.number === number;
    if (agrees && holds(scene.day, record.from, record.to)) records.push(record);
  }
  return records;
}

function isPlural(tokens: Tokens, i: number): boolean {
  return hasStem(foldedWord(tokens, i));
}

/** "-backed" and its like, joined to the word before. */
function backs(tokens: Tokens, i: number): boolean {
  return i < tokens.count && tokens.gap[i] === GAP.hyphen && BACKING.has(foldedWord(tokens, i));
}

/**
 * Whether the surroundings let the phrase stand for someone. A single noun in the singular must be definite ("the
 * regime", not "exercise regime"); a phrase that opens or ends within a longer capitalised name is part of that.
 */
function fits(scene: Scene, first: number, last: number): boolean {
  const { tokens, titled } = scene;
  const before = first > 0 && tokens.gap[first]! < GAP.other ? foldedWord(tokens, first - 1) : '';
  const after = last < tokens.count && tokens.gap[last] === GAP.space ? foldedWord(tokens, last) : '';
  if (after !== '' && OTHER_SENSE.has(after)) return false;
  // "The military said", and not "the military campaign".
  if (after !== '' && foldedWord(tokens, last - 1) === 'military' && !GOES_ON.has(after)) return false;
  if (!titled[tokens.paragraph[first]!] && insideName(tokens, first, last)) return false;
  if (last - first > 1) return true;
  return isPlural(tokens, first) ? !isAdjectival(tokens, first) : DEFINITE.has(before) || opensBare(tokens, first);
}

/** "Coalition forces" may open a sentence without an article; so may a single capitalised noun. */
function opensBare(tokens: Tokens, i: number): boolean {
  return (tokens.look[i]! & WORD.opens) !== 0 && (tokens.look[i]! & WORD.capital) !== 0;
}

/** A plural after a hyphen is half of another word: "anti-rebels". */
function isAdjectival(tokens: Tokens, i: number): boolean {
  return tokens.gap[i] === GAP.hyphen;
}

function insideName(tokens: Tokens, first: number, last: number): boolean {
  const capital = (i: number): boolean => (tokens.look[i]! & WORD.capital) !== 0;
  const opens = (tokens.look[first]! & WORD.opens) !== 0;
  if (!capital(last - 1)) return false;
  const before =
    first > 0 && tokens.gap[first] === GAP.space && capital(first - 1) && !(tokens.look[first - 1]! & WORD.opens);
  const after = last < tokens.count && tokens.gap[last] === GAP.space && capital(last);
  return (before && !opens) || after;
}

interface CountryName {
  /** Lower case, as in slots. */
  readonly code: string;
  readonly last: number;
}

/** By first word: the names and adjectives of countries. "Congolese" is of one of two, as the passage says, or of none. */
function countryNames({ knowledge }: Scene, evidence: Evidence, names: readonly NameHit[]): Map<number, CountryName> {
  const found = new Map<number, CountryName>();
  for (const { first, last, records } of names) {
    const code = countryOf(knowledge, records, () => evidence.country(first));
    if (code !== null) found.set(first, { code: code.toLowerCase(), last });
  }
  return found;
}

function countryOf({ head }: KnowledgeView, records: NameHit['records'], here: () => string | null): string | null {
  let only: string | null = null;
  for (const { entity } of records) {
    const { kind, country } = head(entity);
    if (kind !== 'country' || country === only) continue;
    // Of several the one that the passage lies in.
    if (only !== null) return records.some((one) => head(one.entity).country === here()) ? here() : null;
    only = country;
  }
  return only;
}

/** The vocabulary's numbers of slots, looked up once each. */
function slotNumbers(knowledge: KnowledgeView): (slot: string) => number {
  const known = new Map<string, number>();
  return (slot) => {
    let number = known.get(slot);
    if (number === undefined) {
      const units = Uint16Array.from({ length: slot.length }, (_, i) => slot.charCodeAt(i));
      number = knowledge.word(units, 0, units.length);
      known.set(slot, number);
    }
    return number;
  };
}
