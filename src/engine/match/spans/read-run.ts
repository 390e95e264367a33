/** Reads one run of capitalised words from left to right, and cuts it into names. */
import { GAP, WORD } from '../../text/tokens.ts';
import type { EntityKind } from '../../types.ts';
import { COMMON_OPENERS } from '../lexicon.ts';
import type { NameHit } from '../names.ts';
import {
  ADHERENTS,
  CALENDAR,
  DIRECTIONS,
  EVENTS,
  FORCES,
  HEADS,
  INSTITUTION_LEADS,
  INSTITUTIONS,
  LOCATIVES,
  NO_ACRONYMS,
  OF,
  PARTICLES,
  PERSONAL,
  PLACE_HEADS,
  PLACE_LEADS,
  PLACE_NOUNS,
  ROLE_NOUNS,
  SICKNESSES,
} from './lexicon.ts';
import { isCapital, type Run } from './runs.ts';
import type { Words } from './words.ts';

export interface NameSpan {
  readonly first: number;
  readonly last: number;
  readonly kind: EntityKind;
}

/** A part of a run: a name unknown to the model, or one of the model's, or words that name no one. */
type Part =
  | { readonly span: NameSpan; readonly last: number }
  | { readonly hit: NameHit; readonly last: number }
  | { readonly last: number };

export interface RunReading {
  readonly spans: readonly NameSpan[];
  /** The model's names that stand for what they name. */
  readonly hits: readonly NameHit[];
}

export function readRun(words: Words, run: Run): RunReading {
  const spans: NameSpan[] = [];
  const hits: NameHit[] = [];
  let i = run.first;
  while (i < run.last) {
    const part = readPart(words, run, i);
    if ('span' in part) spans.push(part.span);
    if ('hit' in part) hits.push(part.hit);
    i = part.last;
  }
  return { spans, hits };
}

function readPart(words: Words, run: Run, i: number): Part {
  const found = words.hit(i);
  const hit = found !== undefined && !isOtherwise(words, found) ? found : undefined;
  const own = hit !== undefined && isOwn(words, hit) ? hit : undefined;
  if (words.titled(i)) return readTitled(words, run, hit, i);
  return (
    readOperation(words, run, i) ??
    (own === undefined ? null : readOwn(words, run, own)) ??
    skipped(words, run, i) ??
    readAfterTitle(words, run, i) ??
    readInstitution(words, run, i) ??
    readPerson(words, run, i) ??
    (hit === undefined ? null : readPlace(words, run, hit)) ??
    readNewPlace(words, run, i) ??
    readAcronym(words, i) ??
    readUnknown(words, run, i) ?? { last: i + 1 }
  );
}

const DOLLAR = 0x24;

/** "US$5 million", "West Nile virus", "Ebola Reston": money and sicknesses that a place has named. */
function isOtherwise({ tokens, text }: Words, { first, last }: NameHit): boolean {
  if (tokens.text.charCodeAt(tokens.end[last - 1]!) === DOLLAR) return true;
  if (last < tokens.count && tokens.gap[last] === 1 && SICKNESSES.has(text(last))) return true;
  return first > 0 && tokens.gap[first]! <= 2 && text(first - 1) === 'ebola';
}

/** The knowledge has an entry of its own for it, beyond the gazetteer. */
export function isOwn({ scene }: Words, hit: NameHit): boolean {
  return hit.records.some(({ entity }) => scene.knowledge.head(entity).feature === null);
}

/** In a headline capitals say nothing: only names of the model are read, and of the gazetteer's only large places. */
const LARGE = 5.3;
const SHORT_NAME = 3;

function readTitled(words: Words, run: Run, hit: NameHit | undefined, i: number): Part {
  if (hit === undefined && COMMON_OPENERS.has(words.text(i))) return { last: i + 1 };
  const operation = readOperation(words, run, i);
  if (operation !== null) return operation;
  const institution = institutionEnd(words, run, i);
  const own = hit !== undefined && isOwn(words, hit);
  if (own && hit.last >= institution) return { hit, last: hit.last };
  if (institution > i && institution - i <= SHORT_NAME && (hit !== undefined || !words.common(i)))
    return { span: { first: i, last: institution, kind: 'organisation' }, last: institution };
  if (hit === undefined) return { last: i + 1 };
  if (own) return { hit, last: hit.last };
  const { knowledge } = words.scene;
  const large = hit.records.some(({ entity }) => knowledge.head(entity).magnitude >= LARGE);
  const word = hit.last - hit.first === 1 && words.common(i);
  return !word && (large || words.seenWithin(words.text(i))) ? { hit, last: hit.last } : { last: i + 1 };
}

function readOperation(words: Words, run: Run, i: number): Part | null {
  if (words.text(i) !== 'operation' || i + 1 >= run.last || words.hit(i) !== undefined) return null;
  const last = Math.min(run.last, i + 4);
  return { span: { first: i, last, kind: 'operation' }, last };
}

/** A name that the knowledge has an entry for: taken, unless it is part of a longer name. */
function readOwn(words: Words, run: Run, hit: NameHit): Part {
  const { first, last } = hit;
  const kind = words.scene.knowledge.head(hit.records[0]!.entity).kind;
  const taken: Part = { hit, last };
  if (kind !== 'country' && kind !== 'place') return taken;
  // "US Army", "U.S. Centers for Disease Control": the acronym of a country stands for the country.
  if (kind === 'country' && words.tokens.look[first]! & WORD.capitals && last - first === 1) return taken;
  const end = institutionEnd(words, run, first);
  // "Malian Army": without an entry of its own it is an army, of Mali.
  const generic = hit.records[0]!.form === 'adjective' && end === last + 1 && FORCES.has(words.text(last));
  if (generic) return taken;
  if (end > last) return { span: { first, last: end, kind: 'organisation' }, last: end };
  if (last >= run.last || glued(words, last)) return taken;
  const next = words.text(last);
  if (EVENTS.has(next) || ROLE_NOUNS.has(next) || DIRECTIONS.has(next) || CALENDAR.has(next)) return taken;
  if (PLACE_NOUNS.has(next)) return taken;
  if (hit.records[0]!.form === 'adjective') return taken;
  const after = words.hit(last);
  if (after !== undefined && isOwn(words, after)) return taken;
  if (last - first === 1 && words.given(first)) return personFrom(words, run, first);
  if (after !== undefined) return taken;
  // "Syria Direct": a country and one more capitalised word name something made of both.
  if (kind === 'country' && last + 1 === run.last && run.first === first && !words.opens(first))
    return { span: { first, last: run.last, kind: 'organisation' }, last: run.last };
  return taken;
}

/** Not parted by a space: "Moscow-Kiev". */
function glued({ tokens }: Words, i: number): boolean {
  return tokens.gap[i] !== 1;
}

/** Words that name no one: what opens a sentence, days and months, faiths. */
function skipped(words: Words, run: Run, i: number): Part | null {
  const word = words.text(i);
  const pair = words.hit(i);
  if (pair !== undefined && pair.last - i > 1) return null;
  if (CALENDAR.has(word)) return { last: i + 1 };
  if (COMMON_OPENERS.has(word) && (words.opens(i) || i === run.first)) return { last: i + 1 };
  if (ADHERENTS.has(word) && institutionEnd(words, run, i) === i) return { last: i + 1 };
  const lone = run.last - i === 1 || words.text(i + 1) === '';
  if (words.opens(i) && lone && words.common(i)) return { last: i + 1 };
  return null;
}

/** "Foreign Minister X", "Dr X"; "spokesman X" with the role in small letters. */
function readAfterTitle(words: Words, run: Run, i: number): Part | null {
  let from = i;
  while (from < run.last && ROLE_NOUNS.has(words.text(from))) from++;
  const small = i === run.first && isRole(words.before(i)) && !isCapital(words.tokens, i - 1);
  if (from === i && !small) return null;
  if (from === run.last) return { last: from };
  const hit = words.hit(from);
  if (hit !== undefined && isOwn(words, hit)) return from === i ? null : { last: from };
  if (institutionEnd(words, run, from) > from || OF.has(words.text(from))) return from === i ? null : { last: from };
  if (words.common(from) && !words.given(from) && run.last - from === 1) return from === i ? null : { last: from };
  return personFrom(words, run, from);
}

/** "spokesman", and not "spokesmen": of several the name is no one's. */
function isRole(word: string): boolean {
  return word.length > 2 && ROLE_NOUNS.has(word) && word !== 'saint' && word !== 'crown';
}

/** The end of an institution's name that begins at `i`; `i` where there is none. */
function institutionEnd(words: Words, run: Run, i: number): number {
  let head = false;
  for (let k = i; k < run.last; k++) {
    const word = words.text(k);
    if (k > i && words.tokens.gap[k] !== 1 && words.tokens.gap[k] !== 2) return i;
    if (OF.has(word)) {
      // "the Health Ministry of Uganda": the name is whole before.
      const whole = k - i > 1 && INSTITUTIONS.has(words.text(k - 1)) && ofCountry(words, k + 1);
      return whole ? k : head ? run.last : i;
    }
    if (HEADS.has(word)) head = true;
    const ends = INSTITUTIONS.has(word) && isCapital(words.tokens, k);
    if (!ends || k === i) continue;
    // "Police Chief", "Party Congress": the last of them ends the name; "of" may follow a head.
    let last = k + 1;
    while (last < run.last && INSTITUTIONS.has(words.text(last)) && isCapital(words.tokens, last)) last++;
    if (head || HEADS.has(words.text(last - 1))) if (OF.has(words.text(last)) && last < run.last) return run.last;
    return last;
  }
  return i;
}

function ofCountry(words: Words, i: number): boolean {
  const hit = words.hit(i) ?? words.hit(i + 1);
  return hit !== undefined && words.scene.knowledge.head(hit.records[0]!.entity).kind === 'country';
}

function readInstitution(words: Words, run: Run, i: number): Part | null {
  if (INSTITUTION_LEADS.has(words.text(i)) && i + 1 < run.last && !glued(words, i + 1)) {
    const last = Math.min(run.last, i + 3);
    return { span: { first: i, last, kind: 'organisation' }, last };
  }
  const last = institutionEnd(words, run, i);
  if (last === i) return null;
  const place = PLACE_HEADS.has(words.text(i)) && !HEADS.has(words.text(i));
  return { span: { first: i, last, kind: place ? 'place' : 'organisation' }, last };
}

/** A given name and another word that may be a surname. */
function readPerson(words: Words, run: Run, i: number): Part | null {
  if (!words.given(i) || i + 1 >= run.last) return null;
  if (words.opens(i) && words.common(i) && words.common(i + 1)) return null;
  const hit = words.hit(i);
  // "Los Angeles", "San Jose": the model's name of several words is the better reading.
  if (hit !== undefined && hit.last - hit.first > 1) return null;
  return isSurname(words, i + 1) ? personFrom(words, run, i) : null;
}

function isSurname(words: Words, i: number): boolean {
  const word = words.text(i);
  if (PARTICLES.has(word)) return true;
  if (!isCapital(words.tokens, i) || glued(words, i)) return isCapital(words.tokens, i);
  if (EVENTS.has(word) || ROLE_NOUNS.has(word) || CALENDAR.has(word) || PLACE_NOUNS.has(word) || DIRECTIONS.has(word))
    return false;
  const hit = words.hit(i);
  return (
    hit === undefined || !isOwn(words, hit) || words.scene.knowledge.head(hit.records[0]!.entity).kind === 'person'
  );
}

const LONGEST_NAME = 6;

function personFrom(words: Words, run: Run, first: number): Part {
  let last = first + 1;
  while (last < run.last && last - first < LONGEST_NAME && (isSurname(words, last) || isInitial(words, last))) {
    if (words.tokens.look[last - 1]! & WORD.possessive) break;
    last++;
  }
  return { span: { first, last, kind: 'person' }, last };
}

function isInitial(words: Words, i: number): boolean {
  return words.text(i).length === 1;
}

/** A name of the gazetteer: is it the place here? */
function readPlace(words: Words, run: Run, hit: NameHit): Part | null {
  const { first, last } = hit;
  const before = words.before(first);
  const located = LOCATIVES.has(before) && first === run.first;
  const single = last - first === 1;
  if (single) {
    if (DIRECTIONS.has(words.text(first)) || words.text(first).length < 3) return null;
    if (words.common(first) && !located && !isWithin(words, last)) return null;
    if (words.given(first) && !located && !isKnownPlace(words, hit)) return null;
  }
  if (last >= run.last || glued(words, last)) return { hit, last };
  const next = words.text(last);
  const fits =
    PLACE_NOUNS.has(next) || EVENTS.has(next) || ROLE_NOUNS.has(next) || CALENDAR.has(next) || words.common(last);
  return fits || words.hit(last) !== undefined ? { hit, last } : null;
}

/** "Van, Turkey": a country or a region follows after a comma. */
function isWithin(words: Words, next: number): boolean {
  if (next >= words.tokens.count || words.tokens.gap[next] !== GAP.comma) return false;
  const { head } = words.scene.knowledge;
  const records = words.hit(next)?.records ?? [];
  return records.some(({ entity }) => head(entity).kind === 'country' || head(entity).feature === 'region');
}

/** A large place is meant before a person of that name is. */
function isKnownPlace({ scene }: Words, hit: NameHit): boolean {
  return hit.records.some(({ entity }) => {
    const { feature, magnitude } = scene.knowledge.head(entity);
    return feature === 'capital' || magnitude >= LARGE;
  });
}

/** "Lake Kivu", "Scott County": by its class, a place that the model does not know. */
function readNewPlace(words: Words, run: Run, i: number): Part | null {
  const lead = PLACE_LEADS.has(words.text(i)) && i + 1 < run.last && !words.common(i + 1);
  if (lead) return { span: { first: i, last: i + 2, kind: 'place' }, last: i + 2 };
  for (let k = i + 1; k < Math.min(run.last, i + 4); k++) {
    if (!PLACE_NOUNS.has(words.text(k)) || !isCapital(words.tokens, k)) continue;
    return { span: { first: i, last: k + 1, kind: 'place' }, last: k + 1 };
  }
  return null;
}

function readAcronym(words: Words, i: number): Part | null {
  const word = words.text(i);
  if (!(words.tokens.look[i]! & WORD.capitals) || word.length < 2 || word.length > 6) return null;
  if (NO_ACRONYMS.has(word) || words.common(i)) return { last: i + 1 };
  return { span: { first: i, last: i + 1, kind: 'organisation' }, last: i + 1 };
}

/** A word that is no English one: a name, of a person where something says so. */
function readUnknown(words: Words, run: Run, i: number): Part | null {
  let last = i;
  while (last < run.last && isStrange(words, last)) last++;
  if (last === i) return null;
  const single = last - i === 1;
  const said =
    last === run.last && last < words.tokens.count && words.tokens.gap[last]! <= 4 && PERSONAL.has(words.text(last));
  if (single && words.opens(i) && !said && !words.given(i) && !words.seenWithin(words.text(i))) return { last };
  const person = said || words.given(i) || !single;
  return { span: { first: i, last, kind: person ? 'person' : 'organisation' }, last };
}

function isStrange(words: Words, i: number): boolean {
  const word = words.text(i);
  if (!isCapital(words.tokens, i) || word.length < 3) return false;
  if (CALENDAR.has(word) || ROLE_NOUNS.has(word) || ADHERENTS.has(word) || EVENTS.has(word)) return false;
  const hit = words.hit(i);
  return !words.common(i) && (hit === undefined || !isOwn(words, hit));
}
