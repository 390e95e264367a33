/** "About", "more than", "up to": what the words around a figure say of how exact it is. */

import type { Bound } from '../types.ts';
import { lookBack } from './chars.ts';

const OVER =
  'more than|over|above|at least|exceed(?:s|ed|ing)?|upwards? of|in excess of|(?:no|not) less than|minimum of|(?:great|high|long|larg|heavi)er than|beyond|topped|surpass(?:ed|ing)?|>';
const UNDER =
  'less than|under|below|up to|at most|not? (?:more|greater|longer|larger|higher) than|fewer than|within|as (?:much|many|far|high|deep|long|low|little) as|(?:low|short|small)er than|maximum of|<';
export const ABOUT =
  'about|around|roughly|approximately|approx\\.?|some|nearly|almost|close to|estimated|circa|ca?\\.|near|maybe|perhaps|~|≈|∼';

/** Any words of bound that stand together, with the little words that may go with them; for use in expressions. */
export const BOUND_WORDS = `(?:(?:${OVER}|${UNDER}|${ABOUT}|an?|another|or|just|well|from|between|=)\\s?)*`;

const ends = (words: string): RegExp => new RegExp(`(?:^|[^a-z])(?:${words}) ?(?:an? )?$`, 'i');
/** Longest first: "not more than" is no "more than". */
const BEFORE: readonly (readonly [Bound, RegExp])[] = [
  ['under', ends(UNDER)],
  ['over', ends(OVER)],
  ['about', ends(ABOUT)],
];
const AFTER: readonly (readonly [Bound, RegExp])[] = [
  ['under', /^,? or less\b/],
  ['about', /^,? or (?:so|thereabouts)\b/],
  ['over', /^(?:-plus|,? (?:and|or) (?:more|above|upwards))\b/],
];

/** The bound that the text says of a figure, from the words `before` and `after` it and the `mark` within it. */
export function boundOf(before: string, after: string, mark: 'plus' | 'odd' | null): Bound {
  if (mark) return mark === 'plus' ? 'over' : 'about';
  const near = before.slice(-26);
  const found = BEFORE.find(([, words]) => words.test(near)) ?? AFTER.find(([, words]) => words.test(after));
  return found?.[0] ?? 'exact';
}

const LEAD = new RegExp(`\\b(between|from|rang(?:ing|ed))\\s(?:${BOUND_WORDS}|minus )-?−?$`, 'i');

/** "between" or "from" right before the number at `at`. */
export function leadOf(text: string, at: number): 'between' | 'from' | null {
  const found = lookBack(text, at, LEAD);
  return found && (found[1]!.toLowerCase() === 'between' ? 'between' : 'from');
}
