/**
 * Names that the model does not know: seen, and told apart as persons, organisations and operations, where the
 * words around them say so. A known place within such a name is no mention of the place.
 */

import { SAYING } from '../text/quotes.ts';
import { GAP, WORD } from '../text/tokens.ts';
import { foldedWord, isArabicArticle } from '../text/words.ts';
import type { EntityKind } from '../types.ts';
import { COMMON_OPENERS, ORGANISATION_NOUNS, TITLES } from './lexicon.ts';
import type { NameHit } from './names.ts';
import type { Scene } from './scene.ts';

export interface UnknownName {
  readonly first: number;
  readonly last: number;
  readonly kind: EntityKind;
}

/** Longer runs of capitals are headlines or lists. */
const LONGEST = 7;

/** Ordered, none overlapping. */
export function findUnknownNames(scene: Scene, names: readonly NameHit[]): UnknownName[] {
  const known = knownWords(scene, names);
  const found: UnknownName[] = [];
  let i = 0;
  while (i < scene.tokens.count) {
    const last = endOfRun(scene, i);
    if (last > i) found.push(...readRun(scene, known, i, last));
    i = Math.max(last, i + 1);
  }
  return found;
}

/** Per word: 0 unknown, 1 within a name of the model, 2 within a name of a country. */
function knownWords({ tokens, knowledge }: Scene, names: readonly NameHit[]): Uint8Array {
  const known = new Uint8Array(tokens.count);
  for (const { first, last, records } of names) {
    known.fill(knowledge.head(records[0]!.entity).kind === 'country' ? 2 : 1, first, last);
  }
  return known;
}

/** The end of the run of capitalised words from `first`, articles between them included. */
function endOfRun({ tokens }: Scene, first: number): number {
  if (!capital(tokens.look, first) && !articleOfName(tokens, first)) return first;
  let i = first + 1;
  while (
    i < tokens.count &&
    (tokens.gap[i] === GAP.space || tokens.gap[i] === GAP.hyphen || tokens.gap[i] === GAP.stop)
  ) {
    if (tokens.look[i - 1]! & WORD.possessive) break;
    if (!capital(tokens.look, i) && !articleOfName(tokens, i)) break;
    i++;
  }
  return i;
}

function capital(look: Uint8Array, i: number): boolean {
  return (look[i]! & WORD.capital) !== 0;
}

function articleOfName(tokens: Scene['tokens'], i: number): boolean {
  return isArabicArticle(tokens, i) && tokens.gap[i + 1] === GAP.hyphen && capital(tokens.look, i + 1);
}

function readRun(scene: Scene, known: Uint8Array, from: number, to: number): UnknownName[] {
  const { tokens } = scene;
  let first = from;
  // What opens a sentence or a headline need not be a name.
  while (first < to && COMMON_OPENERS.has(foldedWord(tokens, first))) first++;
  const titled = scene.titled[tokens.paragraph[from]!]!;
  const found: UnknownName[] = [];
  while (first < to) {
    const name = readName(scene, known, first, to, titled);
    if (name === null) break;
    if (name.last - name.first <= LONGEST && !allKnown(known, name)) found.push(name);
    first = name.last;
  }
  return found;
}

/** The name at the head of the run `[first, to)`. */
function readName(scene: Scene, known: Uint8Array, first: number, to: number, titled: boolean): UnknownName | null {
  const { tokens } = scene;
  if (foldedWord(tokens, first) === 'operation' && to - first > 1) return { first, last: to, kind: 'operation' };

  const noun = organisationEnd(scene, first, to);
  if (noun > first + 1) return { first, last: noun, kind: 'organisation' };

  const titles = afterTitles(scene, first, to);
  if (titles < to && titles > first) return { first: titles, last: to, kind: 'person' };
  if (titled) return null;
  if (personAround(scene, known, first, to)) return { first, last: to, kind: 'person' };
  // "Syria Direct": a country and a capitalised word that is no name is the name of something made of both.
  const opens = (tokens.look[first]! & WORD.opens) !== 0;
  if (!opens && known[first] === 2 && to - first === 2 && known[first + 1] === 0 && tokens.gap[first + 1] === GAP.space)
    return { first, last: to, kind: 'organisation' };
  return null;
}

function allKnown(known: Uint8Array, { first, last }: UnknownName): boolean {
  for (let i = first; i < last; i++) if (known[i] === 0) return false;
  return true;
}

/** After the first noun that ends an organisation's name, or `first`. */
function organisationEnd({ tokens }: Scene, first: number, to: number): number {
  for (let i = first + 1; i < to; i++) if (ORGANISATION_NOUNS.has(foldedWord(tokens, i))) return i + 1;
  return first;
}

function afterTitles({ tokens }: Scene, first: number, to: number): number {
  let i = first;
  while (i < to && TITLES.has(foldedWord(tokens, i))) i++;
  return i;
}

/** "spokesman X", "X said", "By X": what stands beside the name makes it a person's. */
function personAround({ tokens }: Scene, known: Uint8Array, first: number, to: number): boolean {
  if (known[first] === 2) return false;
  const before = first > 0 ? foldedWord(tokens, first - 1) : '';
  const beside = first > 0 && tokens.gap[first] === GAP.space;
  if (beside && TITLES.has(before)) return true;
  if (beside && before === 'by' && (tokens.look[first - 1]! & WORD.opens) !== 0 && to - first > 1) return true;
  const after = to < tokens.count && tokens.gap[to]! <= GAP.comma ? foldedWord(tokens, to) : '';
  return SAYING.has(after) && to - first > 1 && to - first < 4 && allUnknown(known, first, to);
}

function allUnknown(known: Uint8Array, first: number, to: number): boolean {
  for (let i = first; i < to; i++) if (known[i] !== 0) return false;
  return true;
}
