/** What a quantity's card says in words: units, bounds and the verdict on the article's own conversion. */
import type { Bound, Quantity, Value } from '../../engine/types.ts';
import { formatShare, formatValue } from '../format.ts';
import type { MessageKey, Reader } from '../strings.ts';

const BOUNDS = { about: 'boundAbout', over: 'boundOver', under: 'boundUnder' } as const satisfies Record<
  Exclude<Bound, 'exact'>,
  MessageKey
>;

/** Names of the units that are taken for one another, by the engine's symbols; others show by their symbol. */
const UNITS: Readonly<Record<string, MessageKey>> = {
  nmi: 'unitNauticalMiles',
  mi: 'unitMiles',
  nm: 'unitNanometres',
  kn: 'unitKnots',
  mph: 'unitMilesPerHour',
  'km/h': 'unitKilometresPerHour',
  t: 'unitTonnes',
  'short ton': 'unitShortTons',
  'long ton': 'unitLongTons',
  'kt TNT': 'unitKilotons',
  oz: 'unitOunces',
  'troy oz': 'unitTroyOunces',
  gal: 'unitUsGallons',
  'imp gal': 'unitImperialGallons',
  qt: 'unitUsQuarts',
  'imp qt': 'unitImperialQuarts',
  pt: 'unitUsPints',
  'imp pt': 'unitImperialPints',
  mpg: 'unitUsMilesPerGallon',
  'imp mpg': 'unitImperialMilesPerGallon',
  dunam: 'unitDunams',
  'iraqi dunam': 'unitIraqiDunams',
};

export function boundWord({ bound }: Quantity, { t }: Reader): string | null {
  return bound === 'exact' ? null : t(BOUNDS[bound]);
}

export function unitName(symbol: string, { t }: Reader): string {
  const key = UNITS[symbol];
  return key === undefined ? symbol : t(key);
}

/**
 * The exact value of `quantity` in the unit of `restated`. Every unit but those of temperature is a multiple of its
 * SI unit, so the restated figure itself gives the factor; null where it cannot be told (a restated 0).
 */
export function exactIn(quantity: Quantity, restated: Quantity): Value | null {
  if (quantity.converted.unit === restated.unit) return quantity.converted.exact;
  const scale = scaleOf(restated);
  if (scale === null) return null;
  const { si } = quantity;
  return typeof si === 'number' ? scale(si) : [scale(si[0]), scale(si[1])];
}

function scaleOf({ unit, value, si, dimension, difference }: Quantity): ((si: number) => number) | null {
  if (dimension === 'temperature' && !difference) {
    if (unit === '°C') return (kelvin) => kelvin - 273.15;
    if (unit === '°F') return (kelvin) => kelvin * 1.8 - 459.67;
  }
  const [first, firstSi] = typeof value === 'number' || typeof si === 'number' ? [value, si] : [value[0], si[0]];
  if (typeof first !== 'number' || typeof firstSi !== 'number' || first === 0) return null;
  return (figure) => (figure * first) / firstSi;
}

const WAYS = ['quantitySameWay', 'quantityLikeWay'] as const satisfies readonly MessageKey[];
const AREAS = ['quantitySameArea', 'quantityLikeArea'] as const satisfies readonly MessageKey[];

/** Its share of the country, and what it is about as large as; each null where there is none. */
export function perspectiveWords(
  { share, comparison, dimension, bound }: Quantity,
  { t }: Reader,
): { readonly share: string | null; readonly comparison: string | null } {
  // Both are roundings, even of an exact figure.
  const words = t(bound === 'exact' ? 'boundAbout' : BOUNDS[bound]);
  const [same, like] = dimension === 'length' ? WAYS : AREAS;
  const compared = (times: string | null, as: string): string =>
    times === null ? t(same, words, as) : t(like, words, times, as);
  return {
    share: share === undefined ? null : t('quantityShare', words, share.text, share.of),
    comparison: comparison === undefined ? null : compared(comparison.times, comparison.as),
  };
}

/** null: the article gives no figure of its own, or it cannot be checked. */
export function verdictWords(quantity: Quantity, restated: Quantity, reader: Reader): string | null {
  const { t, locale } = reader;
  const exact = exactIn(quantity, restated);
  if (restated.verdict === undefined || exact === null) return null;
  const value = formatValue(exact, locale);
  switch (restated.verdict) {
    case 'agrees':
      return t('verdictAgrees', restated.text, value);
    case 'rounded':
      return t('verdictRounded', restated.text, value);
    case 'other-unit':
      if (restated.fits === undefined) return t('verdictDiffers', restated.text, quantity.text, value);
      return t('verdictOtherUnit', restated.text, quantity.text, value, unitName(restated.fits, reader));
    case 'differs': {
      if (restated.off === undefined) return t('verdictDiffers', restated.text, quantity.text, value);
      const key = restated.off > 0 ? 'verdictTooHigh' : 'verdictTooLow';
      return t(key, restated.text, formatShare(restated.off, locale), quantity.text, value);
    }
  }
}
