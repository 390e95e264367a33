import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber, formatWhole } from '../../../../src/engine/text/number-format.ts';

const value = fc.oneof(
  fc.integer({ min: -2_000_000, max: 2_000_000 }),
  fc.integer({ min: -9999, max: 9999 }).map((n) => n / 1000),
  fc.integer({ min: 0, max: 999 }).map((n) => n / 100 + 0.005),
  fc.double({ noNaN: true, min: -1e17, max: 1e17 }),
);
const OPTIONS = {
  plain: (digits: number) => ({ maximumFractionDigits: digits }),
  fixed: (digits: number) => ({ maximumFractionDigits: digits, minimumFractionDigits: digits }),
  multiple: (digits: number) => ({ maximumSignificantDigits: digits }),
  percent: (digits: number) => ({ style: 'percent', maximumSignificantDigits: digits }) as const,
};

describe('numbers in a locale', () => {
  it.each(['en', 'en-US', 'en-GB', 'de', 'ar-EG'])('are written as %s writes them', (locale) => {
    const style = fc.constantFrom('plain', 'fixed', 'multiple', 'percent');
    fc.assert(
      fc.property(value, style, fc.integer({ min: 1, max: 6 }), (number, styled, digits) => {
        const format = new Intl.NumberFormat(locale, OPTIONS[styled](digits));
        expect(formatNumber(number, locale, styled, digits)).toBe(format.format(number));
      }),
      { numRuns: 1000 },
    );
  });

  it('are written in English where there is no such locale', () => {
    expect(formatWhole(12_345, 'no such')).toBe('12,345');
  });
});
