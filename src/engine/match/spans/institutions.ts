/** Names of institutions, companies, newsrooms and teams. */
import { GAP } from '../../text/tokens.ts';
import { HEADS, INSTITUTION_LEADS, INSTITUTIONS, OF, PLACE_HEADS } from './lexicon.ts';
import { glued, type Part } from './part.ts';
import { isCapital, type Run } from './runs.ts';
import type { Words } from './words.ts';

/** The end of an institution's name that begins at `i`; `i` where there is none. */
export function institutionEnd(words: Words, run: Run, i: number): number {
  let head = false;
  for (let k = i; k < run.last; k++) {
    const word = words.text(k);
    if (k > i && words.tokens.gap[k]! > GAP.hyphen) return i;
    if (OF.has(word)) return isWhole(words, i, k) ? k : head ? run.last : i;
    if (HEADS.has(word)) head = true;
    if (k > i && endsInstitution(words, k)) return afterLastNoun(words, run, k, head);
  }
  return i;
}

function endsInstitution(words: Words, i: number): boolean {
  return INSTITUTIONS.has(words.text(i)) && isCapital(words.tokens, i);
}

/** "Police Department", "Party Congress of Cuba": the last noun in a row ends the name; after a head "of" leads on. */
function afterLastNoun(words: Words, run: Run, noun: number, head: boolean): number {
  let last = noun + 1;
  while (last < run.last && endsInstitution(words, last)) last++;
  const leadsOn = last < run.last && OF.has(words.text(last)) && (head || HEADS.has(words.text(last - 1)));
  return leadsOn ? run.last : last;
}

/** "the Health Ministry of Uganda": before the country the name is whole. */
function isWhole(words: Words, first: number, of: number): boolean {
  return of - first > 1 && INSTITUTIONS.has(words.text(of - 1)) && ofCountry(words, of + 1);
}

function ofCountry(words: Words, i: number): boolean {
  const hit = words.hit(i) ?? words.hit(i + 1);
  return hit !== undefined && words.scene.knowledge.head(hit.records[0]!.entity).kind === 'country';
}

export function readInstitution(words: Words, run: Run, i: number): Part | null {
  if (INSTITUTION_LEADS.has(words.text(i)) && i + 1 < run.last && !glued(words, i + 1)) {
    const last = Math.min(run.last, i + 3);
    return { span: { first: i, last, kind: 'organisation' }, last };
  }
  const last = institutionEnd(words, run, i);
  if (last === i) return null;
  const place = PLACE_HEADS.has(words.text(i)) && !HEADS.has(words.text(i));
  return { span: { first: i, last, kind: place ? 'place' : 'organisation' }, last };
}
