/** Names of persons: after a title, or begun by a given name. */
import { WORD } from '../../text/tokens.ts';
import { institutionEnd } from './institutions.ts';
import { CALENDAR, DIRECTIONS, EVENTS, OF, PARTICLES, PERSON_TITLES, PLACE_NOUNS, ROLE_NOUNS } from './lexicon.ts';
import { glued, isLand, isOwn, type Part } from './part.ts';
import { isCapital, type Run } from './runs.ts';
import type { Words } from './words.ts';

/** "Foreign Minister X", "Dr X"; "spokesman X" with the role in small letters. */
export function readAfterTitle(words: Words, run: Run, i: number): Part | null {
  let from = i;
  while (from < run.last && ROLE_NOUNS.has(words.text(from))) from++;
  const small = i === run.first && isRole(words.before(i)) && !isCapital(words.tokens, i - 1);
  if (from === i && !small) return null;
  if (from === run.last) return { last: from };
  const hit = words.hit(from);
  if (hit !== undefined && isLand(words, hit) && PERSON_TITLES.has(words.before(from)))
    return personFrom(words, run, from);
  if (hit !== undefined && isOwn(words, hit)) return from === i ? null : { last: from };
  if (institutionEnd(words, run, from) > from || OF.has(words.text(from))) return from === i ? null : { last: from };
  if (words.common(from) && !words.given(from) && run.last - from === 1) return from === i ? null : { last: from };
  return personFrom(words, run, from);
}

/** "spokesman", "daughter", and not "spokesmen": of several the name is no one's. */
function isRole(word: string): boolean {
  return PERSON_TITLES.has(word) || (word.length > 2 && ROLE_NOUNS.has(word) && word !== 'saint' && word !== 'crown');
}

/** A given name and another word that may be a surname. */
export function readPerson(words: Words, run: Run, i: number): Part | null {
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
  if (hit === undefined || !isOwn(words, hit)) return true;
  return words.scene.knowledge.head(hit.records[0]!.entity).kind === 'person' || isNamedAfter(words, i);
}

/** "Erin Jordan": a country's name right after a given name that is no other name and no word. */
function isNamedAfter(words: Words, i: number): boolean {
  const before = words.before(i) !== '' && words.given(i - 1) && !words.common(i - 1);
  return before && words.hit(i - 1) === undefined && isLand(words, words.hit(i)!);
}

const LONGEST_NAME = 6;

export function personFrom(words: Words, run: Run, first: number): Part {
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
