/** "About", "more than", "up to": what the words around a figure say of how exact it is. */
import type { Bound } from '../types.ts';

/** Longest bound that is looked for, with its space. */
const WINDOW = 26;

const OVER =
  /(?:\b(?:more than|over|above|at least|exceed(?:s|ed|ing)?|upwards? of|in excess of|n(?:o|ot) less than|(?:a )?minimum (?:of )?|greater than|higher than|longer than|larger than|heavier than|beyond|topped|surpass(?:ed|ing)?)|>) ?(?:an? )?$/i;
const UNDER =
  /(?:\b(?:less than|under|below|up to|at most|no(?:t)? (?:more|greater|longer|larger|higher) than|fewer than|within|as (?:much|many|far|high|deep|large|long|little|low) as|lower than|shorter than|smaller than|(?:a )?maximum (?:of )?)|<) ?(?:an? )?$/i;
const ABOUT =
  /(?:\b(?:about|around|roughly|approximately|approx\.?|some|nearly|almost|close to|(?:an )?estimated|circa|ca?\.|near)|[~≈∼]) ?(?:an? )?$/i;

export interface Around {
  readonly before: string;
  /** Text after the figure; a few words suffice. */
  readonly after: string;
  readonly mark: 'plus' | 'odd' | null;
}

export function boundOf({ before, after, mark }: Around): Bound {
  if (mark) return mark === 'plus' ? 'over' : 'about';
  const near = before.slice(-WINDOW);
  if (UNDER.test(near)) return 'under';
  if (OVER.test(near)) return 'over';
  if (ABOUT.test(near)) return 'about';
  const trailing = /^(?:,? or (more|less|so|thereabouts)\b|-(plus)\b| (?:and|or) (?:above|upwards)\b)/i.exec(
    after.slice(0, 18),
  );
  if (!trailing) return 'exact';
  if (trailing[1] === 'less') return 'under';
  return trailing[1] === 'so' || trailing[1] === 'thereabouts' ? 'about' : 'over';
}

const LEAD = /\b(between|from|ranging|ranged)\s(?:(?:about|around|roughly|as low as|minus|-|−)\s?)*[-−]?$/i;

/** "between" or "from" right before the number at `at`. */
export function leadOf(text: string, at: number): 'between' | 'from' | null {
  const found = LEAD.exec(text.slice(Math.max(0, at - WINDOW), at));
  if (!found) return null;
  return found[1]!.toLowerCase() === 'between' ? 'between' : 'from';
}
