/** Names of places: is a name of the gazetteer the place here, and is a name unknown to it a place? */
import { GAP, WORD } from '../../text/tokens.ts';
import type { NameHit } from '../names.ts';
import {
  CALENDAR,
  CALLED_AFTER,
  DIRECTIONS,
  EVENTS,
  PARTICLES,
  PLACE_LEADS,
  PLACE_NOUNS,
  ROLE_NOUNS,
  SICKNESSES,
  STREETS,
  THINGS,
  WATERS,
  WITHIN,
} from './lexicon.ts';
import { glued, LARGE, MIDDLING, type Part } from './part.ts';
import { isCapital, type Run } from './runs.ts';
import type { Words } from './words.ts';

const DOLLAR = 0x24;
const LONGEST_INITIALS = 4;

/** Where towns are called by English words and by persons' names: "Independence", "Tyler". Elsewhere it is chance. */
const ENGLISH: ReadonlySet<string> = new Set(['AU', 'CA', 'GB', 'IE', 'NZ', 'US', 'ZA']);

/** "US$5 million", "West Nile virus", "Ebola Reston": money and sicknesses that a place has named. */
export function isOtherwise({ tokens, text }: Words, { first, last }: NameHit): boolean {
  if (tokens.text.charCodeAt(tokens.end[last - 1]!) === DOLLAR) return true;
  if (last < tokens.count && tokens.gap[last] === 1 && SICKNESSES.has(text(last))) return true;
  return first > 0 && tokens.gap[first]! <= 2 && text(first - 1) === 'ebola';
}

/** "New York's Times Square": a paper's name is written in one piece. */
export function isParted({ scene, tokens }: Words, { first, last, records }: NameHit): boolean {
  if (scene.knowledge.head(records[0]!.entity).noun !== 'newspaper') return false;
  for (let i = first; i < last - 1; i++) if (tokens.look[i]! & WORD.possessive) return true;
  return false;
}

/** "The Dnipro" is the river, but "the Dnipro region" is the city's. */
export function isBeside({ tokens, text }: Words, { first, last }: NameHit): boolean {
  const follows = last < tokens.count && tokens.gap[last] === GAP.space && text(first) === 'the';
  return follows && (PLACE_NOUNS.has(text(last)) || ROLE_NOUNS.has(text(last))) && !WATERS.has(text(last));
}

/** "Brazil nuts", and not "Brazilian nuts"; but "French windows". */
export function isThing({ tokens, text }: Words, { last, records }: NameHit): boolean {
  if (last >= tokens.count || tokens.gap[last] !== GAP.space) return false;
  const noun = records.every(({ form }) => form === 'noun');
  return noun ? THINGS.has(text(last)) : CALLED_AFTER.has(text(last));
}

/** A name of the gazetteer: is it the place here? */
export function readPlace(words: Words, run: Run, hit: NameHit): Part | null {
  const { first, last } = hit;
  if (isTail(words, run, first)) return null;
  const before = words.before(first);
  const within = WITHIN.has(before) && first === run.first;
  const single = last - first === 1;
  if (single) {
    if (DIRECTIONS.has(words.text(first)) || words.text(first).length < 3) return null;
    const told = within || isWithin(words, last) || isTold(words, hit);
    if ((words.common(first) || isInitials(words, hit)) && !told) return null;
    if (words.given(first) && !told && !isKnownPlace(words, hit)) return null;
  }
  if (last >= run.last || glued(words, last)) return { hit, last };
  if (WATERS.has(words.text(last)) || STREETS.has(words.text(last)))
    return { span: { first, last: last + 1, kind: 'place' }, last: last + 1 };
  const next = words.text(last);
  const fits =
    PLACE_NOUNS.has(next) || EVENTS.has(next) || ROLE_NOUNS.has(next) || CALENDAR.has(next) || words.common(last);
  const after = words.hit(last);
  return fits || (after !== undefined && !isTown(words, after)) ? { hit, last } : null;
}

/** "Ceamurlia de Jos", "Bab el-Oued": the end of a name that the model does not have. */
function isTail(words: Words, run: Run, first: number): boolean {
  const { tokens } = words;
  const particle = PARTICLES.has(words.before(first));
  const lead = particle ? first - 2 : isCapital(tokens, first) ? -1 : first - 1;
  const adjoins = lead >= run.first && tokens.gap[lead + 1] === GAP.space && isCapital(tokens, lead);
  return adjoins && !words.common(lead) && !CALENDAR.has(words.text(lead)) && words.hit(lead) === undefined;
}

/** "Shewa Robit": two towns side by side are a third, which the model does not have. */
function isTown({ scene }: Words, { records }: NameHit): boolean {
  return records.every(({ entity }) => scene.knowledge.head(entity).feature === 'town');
}

/** "UGA" within a sentence is no town of four letters; at its start it may be a dateline's. */
function isInitials(words: Words, { first, records }: NameHit): boolean {
  const capitals = (words.tokens.look[first]! & WORD.capitals) !== 0;
  if (!capitals || words.opens(first) || words.text(first).length > LONGEST_INITIALS) return false;
  return records.every(({ entity }) => words.scene.knowledge.head(entity).feature === 'town');
}

/** "Van, Turkey": a country or a region follows after a comma. */
function isWithin(words: Words, next: number): boolean {
  if (next >= words.tokens.count || words.tokens.gap[next] !== GAP.comma) return false;
  const { head } = words.scene.knowledge;
  const records = words.hit(next)?.records ?? [];
  return records.some(({ entity }) => head(entity).kind === 'country' || head(entity).feature === 'region');
}

/**
 * "Tyre", "Sidon": a word or a given name that one place alone bears, where the article speaks of its country and somewhere
 * says that it is a place.
 */
function isTold(words: Words, { first, records }: NameHit): boolean {
  const name = words.text(first);
  const [only, ...others] = records.map(({ entity }) => words.scene.knowledge.head(entity));
  if (only === undefined || others.length > 0 || only.magnitude < MIDDLING) return false;
  if (only.country === null || ENGLISH.has(only.country)) return false;
  return words.speaksOf(only.country, name) && words.located(name);
}

/** A large place is meant before a person of that name is. */
function isKnownPlace({ scene }: Words, hit: NameHit): boolean {
  return hit.records.some(({ entity }) => {
    const { feature, magnitude } = scene.knowledge.head(entity);
    return feature === 'capital' || magnitude >= LARGE;
  });
}

/** "Lake Kivu", "Scott County": by its class, a place that the model does not know. */
export function readNewPlace(words: Words, run: Run, i: number): Part | null {
  const lead = PLACE_LEADS.has(words.text(i)) && i + 1 < run.last && !words.common(i + 1);
  if (lead) return { span: { first: i, last: i + 2, kind: 'place' }, last: i + 2 };
  for (let k = i + 1; k < Math.min(run.last, i + 4); k++) {
    if (!PLACE_NOUNS.has(words.text(k)) || !isCapital(words.tokens, k)) continue;
    return { span: { first: i, last: k + 1, kind: 'place' }, last: k + 1 };
  }
  return null;
}
