/** Numbers as a reader's locale writes them. */

/**
 * `compact`: "6.1 million" to so many significant digits; `fixed` and `plain`: so many decimals, with and without closing
 * zeros; `multiple` and `percent`: to so many significant digits.
 */
export type NumberStyle = 'compact' | 'fixed' | 'plain' | 'multiple' | 'percent';

/**
 * As `Intl.NumberFormat` writes it.
 *
 * @param locale BCP 47; in place of a malformed one stands English: the reader still gets figures.
 * @param digits of the style, 0 to 20; from 1 on for significant ones.
 */
export function formatNumber(value: number, locale: string, style: NumberStyle, digits: number): string {
  const english = ENGLISH.has(locale) ? formatEnglish(value, style, digits) : null;
  return english ?? formatOf(locale, style, digits).format(value);
}

/** "1,200": a whole number. */
export function formatWhole(value: number, locale: string): string {
  return formatNumber(value, locale, 'plain', 0);
}

const formats = new Map<string, Intl.NumberFormat>();

/** Making a format costs a hundred times what using it does, so each is made once. */
function formatOf(locale: string, style: NumberStyle, digits: number): Intl.NumberFormat {
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

/** Locales that write as below. The first format of a process takes ten milliseconds: a third of a first article. */
const ENGLISH: ReadonlySet<string> = new Set(['en', 'en-US', 'en-GB']);

/** The most digits of which a number holds every one. */
const EXACT_DIGITS = 15;

/** null: not in this style, or not of this size. */
function formatEnglish(value: number, style: NumberStyle, digits: number): string | null {
  if (style === 'compact' || !Number.isFinite(value)) return null;
  const sign = value < 0 || Object.is(value, -0) ? '-' : '';
  const size = Math.abs(value);
  if (style === 'plain' && Number.isSafeInteger(value)) return `${sign}${grouped(String(size))}`;
  const [mantissa = '', exponent] = size.toExponential().split('e');
  const whole = Number(exponent) + (style === 'percent' ? 2 : 0) + 1;
  const decimals = style === 'percent' || style === 'multiple' ? digits - whole : digits;
  const written = mantissa.replace('.', '');
  const kept = whole + decimals;
  if (kept > EXACT_DIGITS) return null;
  // The shortest decimal is what is rounded, half away from zero: 1.005 to 1.01, which is less than that as a number.
  const up = kept >= 0 && (written[kept] ?? '0') >= '5' ? 1 : 0;
  const scaled = Number(written.slice(0, Math.max(kept, 0)).padEnd(kept, '0')) + up;
  return `${sign}${pointed(scaled, decimals, style === 'fixed')}${style === 'percent' ? '%' : ''}`;
}

/** `scaled` × 10^-`decimals`; `fixed`: with all its decimals, zeros too. */
function pointed(scaled: number, decimals: number, fixed: boolean): string {
  const text = `${scaled}${'0'.repeat(Math.max(0, -decimals))}`.padStart(decimals + 1, '0');
  const point = text.length - Math.max(0, decimals);
  let end = text.length;
  if (!fixed) while (end > point && text[end - 1] === '0') end--;
  return `${grouped(String(Number(text.slice(0, point))))}${end > point ? `.${text.slice(point, end)}` : ''}`;
}

function grouped(digits: string): string {
  let text = digits.slice(-3);
  for (let end = digits.length - 3; end > 0; end -= 3) text = `${digits.slice(Math.max(0, end - 3), end)},${text}`;
  return text;
}
