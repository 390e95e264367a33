/** A figure where it stands: the words around it, in its own sentence and within a bounded window. */
import { boundStarts } from './bounds.ts';
import type { Evidence } from './evidence.ts';
import type { Figure, Phrase } from './phrase.ts';
import type { Unit } from './units.ts';

const BEFORE = 110;
const AFTER = 70;

export interface Site {
  readonly text: string;
  readonly phrase: Phrase;
  readonly figure: Figure;
  readonly start: number;
  readonly end: number;
  /** The sentence up to the phrase and from its end on; at most some hundred characters each. */
  readonly before: string;
  readonly after: string;
  /** The word before, as written. */
  readonly previous: string;
  /** A sign stands before it that makes it negative, if it is a temperature. */
  readonly negative: boolean;
  /** The unit of the article's own conversion beside it, on either side; null where there is none. */
  readonly paired: Unit | null;
  /** Nothing else stands in the text: a table cell, a caption, a query. */
  readonly alone: boolean;
  readonly evidence: Evidence;
}

/** The part of `text` before `at` that belongs to its sentence. */
export function sentenceBefore(text: string, at: number): string {
  const window = text.slice(Math.max(0, at - BEFORE), at);
  let from = 0;
  for (const stop of window.matchAll(/[.!?]["”’)]? +(?=[A-Z"“])|[\n;]/g)) {
    // "approx. 5 km", "St. Helens": a stop after a short word with a capital or before a figure ends nothing.
    from = stop.index + stop[0].length;
  }
  return window.slice(from);
}

export function sentenceAfter(text: string, at: number): string {
  const window = text.slice(at, at + AFTER);
  const stop = /[.!?]["”’)]?(?: |$)|[\n;]/.exec(window);
  return stop ? window.slice(0, stop.index) : window;
}

/** Whether the whole text is the phrase, with at most words of bound before it. */
export function standsAlone(text: string, start: number, end: number): boolean {
  if (text.length > 60) return false;
  const lead = text
    .slice(0, start)
    .replace(/(?:minus |-)$/i, '')
    .trimStart();
  return boundStarts(lead, lead.length, 0).at(-1) === 0 && /^[\s.]*$/.test(text.slice(end));
}
