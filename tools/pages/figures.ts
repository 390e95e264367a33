/** What the visits of one browser come to. */
import type { Notes } from './measured-build.ts';
import type { Visit } from './visit.ts';

/** In ms, where not said otherwise. */
export interface Figures {
  readonly pages: number;
  /** Pages whose text the gate let through to the worker. */
  readonly articles: number;
  readonly errors: number;
  readonly changedPages: number;
  /** Of Readability's characters, those that lead back to the live page, from 0 to 1. */
  readonly mapped: number;
  readonly paintMedian: number;
  readonly paintP95: number;
  /** From the gate's start to the frame after the marks, as the screen shows them. */
  readonly drawnMedian: number;
  /** The longest task of the extension in any page, without Readability's parse; and in 95 of 100 pages. */
  readonly longestTask: number;
  readonly taskP95: number;
  readonly parseMedian: number;
  readonly parseMax: number;
  readonly gateMedian: number;
  readonly gateMax: number;
}

/** The value that the share `q` of all values does not exceed. */
export function quantile(values: readonly number[], q: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(q * sorted.length) - 1)] ?? Number.NaN;
}

function between(notes: Notes, from: keyof Notes, to: keyof Notes): number[] {
  const [start, end] = [notes[from], notes[to]];
  return typeof start === 'number' && typeof end === 'number' ? [end - start] : [];
}

export function figuresOf(visits: readonly Visit[], gates: readonly Notes[]): Figures {
  const all = visits.map(({ notes }) => notes);
  const sum = (pick: (visit: Visit) => number): number => visits.reduce((total, visit) => total + pick(visit), 0);
  const paints = all.flatMap((notes) => between(notes, 'gateStart', 'painted'));
  const parses = all.flatMap(({ parse }) => parse ?? []);
  const gate = gates.flatMap((notes) => between(notes, 'gateStart', 'gateEnd'));
  return {
    pages: visits.length,
    articles: all.filter(({ isArticle }) => isArticle).length,
    errors: sum(({ errors }) => errors.length),
    changedPages: sum(({ unchanged }) => (unchanged ? 0 : 1)),
    mapped: sum(({ mapping }) => mapping.mapped) / sum(({ mapping }) => mapping.found),
    paintMedian: quantile(paints, 0.5),
    paintP95: quantile(paints, 0.95),
    drawnMedian: quantile(
      all.flatMap((notes) => between(notes, 'gateStart', 'drawn')),
      0.5,
    ),
    longestTask: Math.max(...all.flatMap(({ turns }) => turns)),
    taskP95: quantile(
      all.map(({ turns }) => Math.max(0, ...turns)),
      0.95,
    ),
    parseMedian: quantile(parses, 0.5),
    parseMax: Math.max(...parses),
    gateMedian: quantile(gate, 0.5),
    gateMax: Math.max(...gate),
  };
}
