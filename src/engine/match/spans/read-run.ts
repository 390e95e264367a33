/** Reads one run of capitalised words from left to right, and cuts it into names. */
import { GAP, WORD } from '../../text/tokens.ts';
import { COMMON_OPENERS } from '../lexicon.ts';
import type { NameHit } from '../names.ts';
import { institutionEnd, readInstitution } from './institutions.ts';
import {
  ADHERENTS,
  CALENDAR,
  DIRECTIONS,
  EVENTS,
  FORCES,
  LOCATIVES,
  NO_ACRONYMS,
  PARTICLES,
  PERSON_TITLES,
  PERSONAL,
  PLACE_NOUNS,
  ROLE_NOUNS,
  STREETS,
  WATERS,
} from './lexicon.ts';
import { glued, initialOf, isLand, isLastName, isOwn, LARGE, type NameSpan, type Part } from './part.ts';
import { personFrom, readAfterTitle, readPerson } from './persons.ts';
import { isOtherwise, readNewPlace, readPlace } from './place-names.ts';
import { isCapital, type Run } from './runs.ts';
import type { Words } from './words.ts';

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
    readSaint(words, run, hit) ??
    readAfterTitle(words, run, i) ??
    readInstitution(words, run, i) ??
    readPerson(words, run, i) ??
    (hit === undefined ? null : readPlace(words, run, hit)) ??
    readNewPlace(words, run, i) ??
    readAcronym(words, i) ??
    readUnknown(words, run, i) ?? { last: i + 1 }
  );
}

/** "Saint-Marc" is no title and a name. */
function readSaint(words: Words, run: Run, hit: NameHit | undefined): Part | null {
  const saint = hit !== undefined && hit.last - hit.first > 1 && words.text(hit.first) === 'saint';
  return saint ? readPlace(words, run, hit) : null;
}

const SHORT_NAME = 3;

/** In a headline capitals say nothing: only names of the model are read, and of the gazetteer's only large places. */
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
  const single = hit.last - hit.first === 1;
  if (single && words.common(i)) return { last: i + 1 };
  return large || (words.seenWithin(words.text(i)) && !(single && words.given(i)))
    ? { hit, last: hit.last }
    : { last: i + 1 };
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
  if (isLand(words, hit) && PERSON_TITLES.has(words.before(first))) return personFrom(words, run, first);
  if (kind !== 'country' && kind !== 'place') return { hit, last };
  // "US Army", "U.S. Centers for Disease Control": the acronym of a country stands for the country.
  if (kind === 'country' && words.tokens.look[first]! & WORD.capitals && last - first === 1) return { hit, last };
  return readWithin(words, run, hit) ?? readNamesake(words, run, hit) ?? { hit, last };
}

/** An institution, a street, an airline, waters or a newsroom that a country or a place has named. */
function readWithin(words: Words, run: Run, hit: NameHit): Part | null {
  const { first, last } = hit;
  const { kind } = words.scene.knowledge.head(hit.records[0]!.entity);
  // "Air France"
  if (kind === 'country' && first > run.first && words.text(first - 1) === 'air' && !glued(words, first))
    return { span: { first: first - 1, last, kind: 'organisation' }, last };
  const end = institutionEnd(words, run, first);
  // "Malian Army": without an entry of its own it is an army, of Mali.
  const generic = hit.records[0]!.form === 'adjective' && end === last + 1 && FORCES.has(words.text(last));
  if (generic) return { hit, last };
  if (end > last) return { span: { first, last: end, kind: 'organisation' }, last: end };
  if (last >= run.last || glued(words, last)) return null;
  const next = words.text(last);
  if (EVENTS.has(next) || ROLE_NOUNS.has(next) || DIRECTIONS.has(next) || CALENDAR.has(next)) return { hit, last };
  if (WATERS.has(next) || (STREETS.has(next) && last - first === 1))
    return { span: { first, last: last + 1, kind: 'place' }, last: last + 1 };
  return PLACE_NOUNS.has(next) || hit.records[0]!.form === 'adjective' ? { hit, last } : null;
}

/** A person, or a body with one more word, that bears the name of a country or a place. */
function readNamesake(words: Words, run: Run, hit: NameHit): Part | null {
  const { first, last } = hit;
  const single = last - first === 1;
  const given = single && words.given(first);
  if (given && isSomeones(words, hit)) return personFrom(words, run, first);
  if (last >= run.last || glued(words, last)) return null;
  const { kind } = words.scene.knowledge.head(hit.records[0]!.entity);
  const after = words.hit(last);
  const said = PERSONAL.has(words.before(first));
  const ends = last + 1 === run.last;
  // "Jordan Kuwait, an analyst"; "said Kent Mosul"
  if (single && ends && after !== undefined && isLand(words, after) && (given || said))
    return { span: { first, last: last + 1, kind: 'person' }, last: last + 1 };
  if (after !== undefined && isOwn(words, after)) return null;
  if (given) return personFrom(words, run, first);
  if (after !== undefined) return null;
  // "Said Masisi Bahati, a porter": a place's name before a word that is none.
  if (kind === 'place' && said && ends) return personFrom(words, run, first);
  // "Syria Direct": a country and one more capitalised word name something made of both.
  if (kind === 'country' && ends && run.first === first && !words.opens(first))
    return { span: { first, last: run.last, kind: 'organisation' }, last: run.last };
  return null;
}

const OWNERS = new Set(['his', 'her', 'my']);

/** "Chad, his roommate", and not "in Jordan, his home". */
function isSomeones(words: Words, { first, last }: NameHit): boolean {
  const { tokens } = words;
  const apposed = last < tokens.count && tokens.gap[last] === GAP.comma && OWNERS.has(words.text(last));
  return apposed && !LOCATIVES.has(words.before(first)) && words.before(first) !== 'of';
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
  const namesake = namesakeFrom(words, run, i, last);
  if (namesake !== null) return namesake;
  const single = last - i === 1;
  const said =
    last === run.last && last < words.tokens.count && words.tokens.gap[last]! <= 4 && PERSONAL.has(words.text(last));
  if (single && words.opens(i) && !said && !words.given(i) && !words.seenWithin(words.text(i))) return { last };
  const person = said || words.given(i) || !single;
  return { span: { first: i, last, kind: person ? 'person' : 'organisation' }, last };
}

/** "Antauro Humala": a name of his own before a last name that the model has for somebody else. */
function namesakeFrom(words: Words, run: Run, first: number, from: number): Part | null {
  let at = from;
  while (at < run.last && PARTICLES.has(words.text(at))) at++;
  const hit = at < run.last ? words.hit(at) : undefined;
  if (hit === undefined || hit.last < run.last || !isLastName(words, hit) || parted(words, first, hit.last))
    return null;
  // The same man, spelled otherwise.
  if (hit.records.some((record) => initialOf(words, record) === words.text(first).charAt(0))) return null;
  return { span: { first, last: hit.last, kind: 'person' }, last: hit.last };
}

/** By more than spaces and the hyphen of an article, or a possessive: "Fatah’s Abbas". */
function parted({ tokens }: Words, first: number, last: number): boolean {
  for (let i = first + 1; i < last; i++) {
    if (tokens.gap[i] !== GAP.space && tokens.gap[i] !== GAP.hyphen) return true;
    if (tokens.look[i - 1]! & WORD.possessive) return true;
  }
  return false;
}

function isStrange(words: Words, i: number): boolean {
  const word = words.text(i);
  if (!isCapital(words.tokens, i) || word.length < 3) return false;
  if (CALENDAR.has(word) || ROLE_NOUNS.has(word) || ADHERENTS.has(word) || EVENTS.has(word)) return false;
  const hit = words.hit(i);
  return !words.common(i) && (hit === undefined || !isOwn(words, hit));
}
