/** Formats of numbers: making one costs a hundred times what using it does, so each is made once. */

/**
 * `compact`: "6.1 million" to so many significant digits; `fixed` and `plain`: so many decimals, with and without closing
 * zeros; `multiple` and `percent`: to so many significant digits.
 */
export type NumberStyle = 'compact' | 'fixed' | 'plain' | 'multiple' | 'percent';

const formats = new Map<string, Intl.NumberFormat>();

/** @param locale BCP 47; in place of a malformed one stands English: the reader still gets figures. */
export function numberFormat(locale: string, style: NumberStyle, digits: number): Intl.NumberFormat {
  const key = `${locale} ${style} ${digits}`;
  let format = formats.get(key);
  if (format === undefined) {
    const options = optionsOf(style, digits);
    try {
      format = new Intl.NumberFormat(locale, options);
    } catch {
      format = new Intl.NumberFormat('en', options);
    }
    formats.set(key, format);
  }
  return format;
}

/** Whole numbers from here on have groups. */
const GROUPED = 1000;
const plainDigits = new Map<string, boolean>();

/** "1,200": a whole number, which most are small enough to be nothing but its digits. */
export function formatWhole(value: number, locale: string): string {
  return value >= 0 && value < GROUPED && hasPlainDigits(locale)
    ? String(value)
    : numberFormat(locale, 'plain', 0).format(value);
}

function hasPlainDigits(locale: string): boolean {
  let plain = plainDigits.get(locale);
  if (plain === undefined) {
    plain = numberFormat(locale, 'plain', 0).resolvedOptions().numberingSystem === 'latn';
    plainDigits.set(locale, plain);
  }
  return plain;
}

function optionsOf(style: NumberStyle, digits: number): Intl.NumberFormatOptions {
  switch (style) {
    case 'compact':
      return { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: digits };
    case 'multiple':
      return { maximumSignificantDigits: digits };
    case 'percent':
      return { style: 'percent', maximumSignificantDigits: digits };
    default:
      return { maximumFractionDigits: digits, minimumFractionDigits: style === 'fixed' ? digits : 0 };
  }
}
