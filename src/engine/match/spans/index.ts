/**
 * Name spans: what in the text is a name, and of what kind, before it is asked whose.
 *
 * A place's name within the name of a person, a newsroom or a team is no mention of the place, and a capital at the start
 * of a sentence is no name. Names that the model does not know come out too, as far as their kind can be told.
 */
import type { NameHit } from '../names.ts';
import type { Scene } from '../scene.ts';
import { isOwn, type NameSpan } from './part.ts';
import { isBeside, isParted, isThing } from './place-names.ts';
import { readRun } from './read-run.ts';
import { findRuns, isCapital } from './runs.ts';
import { calledByLastName, lastNames } from './surnames.ts';
import { type Words, wordsOfScene } from './words.ts';

export type { NameSpan } from './part.ts';

export interface Spans {
  /** Names that are none of the model's, and short forms of those that are: ordered, none overlapping. */
  readonly unlisted: readonly (NameSpan & { readonly entity: number | null })[];
  /** The names of the model that stand for what they name, ordered. */
  readonly trusted: readonly NameHit[];
}

/** Where a name of the model that begins with a small letter ends, by its first capitalised word. */
function smallBefore(words: Words, names: readonly NameHit[]): Map<number, number> {
  const ends = new Map<number, number>();
  for (const hit of names) {
    if (isCapital(words.tokens, hit.first) || !isOwn(words, hit)) continue;
    for (let i = hit.first + 1; i < hit.last; i++) if (isCapital(words.tokens, i)) ends.set(i, hit.last);
  }
  return ends;
}

export function findSpans(scene: Scene, names: readonly NameHit[]): Spans {
  const words = wordsOfScene(scene, names);
  const spans: NameSpan[] = [];
  const trusted = new Set<NameHit>();
  // A name may have small words within, or before: "Jaish-e-Mohammed", "port of Hodeidah".
  const before = smallBefore(words, names);
  let read = 0;
  for (const run of findRuns(scene.tokens)) {
    read = Math.max(read, before.get(run.first) ?? 0);
    if (run.last <= read) continue;
    const reading = readRun(words, { first: Math.max(run.first, read), last: run.last });
    spans.push(...reading.spans);
    for (const hit of reading.hits) {
      trusted.add(hit);
      read = Math.max(read, hit.last);
    }
  }
  const covered = new Uint8Array(scene.tokens.count);
  for (const { first, last } of spans) covered.fill(1, first, last);
  const apart = names.filter(
    (hit) =>
      !isThing(words, hit) &&
      !isParted(words, hit) &&
      !isBeside(words, hit) &&
      covered[hit.first] === 0 &&
      covered[hit.last - 1] === 0 &&
      (trusted.has(hit) || isOwn(words, hit)),
  );
  return calledByLastName(words, lastNames(words, apart, spans), apart, spans);
}
