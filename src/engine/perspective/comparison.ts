/** One comparison with something of about the size that a reader of a country knows. */
import type { Measure } from '../knowledge.ts';
import { formatNumber } from '../text/number-format.ts';
import type { Home, Quantity } from '../types.ts';
import { figuresOf, roundedTo, singleOf } from './figures.ts';
import { isOfCity } from './home.ts';
import { sentenceAround } from './sentence.ts';

/** A multiple beyond these says no more than the figure itself. */
const LEAST = 1 / 3;
const MOST = 5;
/** From here to its inverse, a multiple is said to be once. */
const ONCE = 0.94;
/** In m: over shorter ways people walk and see, and need no comparison. */
const SHORTEST = 20_000;
const PER_UNIT = { area: 1e6, length: 1e3 } as const;

/** Beside the dead, the wounded and the displaced a comparison with a holiday island is an insult. */
const SUFFERING =
  /\b(?:kill|dead\b|deadl|toll\b|death|die[ds]?\b|dying|fatal|casualt|wound|injur|maim|bod(?:y|ies)\b|corpse|grave|massacre|execut|murder|slain|victim|surviv|displac|refugee|flee|fled\b|evacu|homeless|uproot|expel|drown|starv|famine|hunger|hostage|missing\b|tortur|rape)/i;
/** Heights and depths are no ways between towns. */
const UPRIGHT = /\b(?:altitude|high\b|height|deep\b|depth|above|below|apogee|orbit|space)\b/i;

interface Article {
  readonly text: string;
  readonly locale: string;
  readonly home: Home | null;
}

export function comparisonOf(
  quantity: Quantity,
  { text, locale, home }: Article,
  measures: readonly Measure[],
): NonNullable<Quantity['comparison']> | null {
  const { dimension } = quantity;
  const figure = singleOf(quantity);
  if (home === null || figure === null || (dimension !== 'area' && dimension !== 'length')) return null;
  const { start, end } = sentenceAround(text, quantity);
  const sentence = text.slice(start, end);
  if (SUFFERING.test(sentence)) return null;
  if (dimension === 'length' && (figure.si < SHORTEST || UPRIGHT.test(sentence))) return null;

  const fitting = measures.flatMap((measure) => {
    const times = figure.si / PER_UNIT[dimension] / measure.size;
    const fits =
      measure.dimension === dimension && measure.familiar.includes(home.country) && times >= LEAST && times <= MOST;
    // What the sentence itself names is no help.
    return fits && !sentence.includes(measure.name) ? [{ measure, times }] : [];
  });
  const [best] = fitting.sort((a, b) => distance(a, home) - distance(b, home) || off(a) - off(b));
  if (best === undefined) return null;
  const { name: as } = best.measure;
  if (best.times >= ONCE && best.times <= 1 / ONCE) return { times: null, as };
  const rounded = roundedTo(best.times, figuresOf(figure.value));
  return { times: formatNumber(rounded, locale, 'multiple', 2), as };
}

interface Fitting {
  readonly measure: Measure;
  readonly times: number;
}

/** The reader's own city comes before the rest of the country, and that before the countries next to it. */
function distance({ measure }: Fitting, home: Home): number {
  if (home.city !== null && isOfCity(measure, home.city)) return 0;
  return measure.country === null || measure.country === home.country ? 1 : 2;
}

/** How far from once: as far for twice as for half. */
function off({ times }: Fitting): number {
  return Math.abs(Math.log(times));
}
