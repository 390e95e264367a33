import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../../../src/engine/types.ts';
import { exactIn, verdictWords } from '../../../../src/ui/card/quantity-words.ts';
import { AGREES, ALONE, DIFFERS, OTHER_UNIT, ROUNDED } from '../../../../tools/fixtures/samples/quantities.ts';
import { reader } from '../../../../tools/fixtures/translate.ts';

describe('the verdict in words', () => {
  it.each([
    ['agrees', AGREES, '39 square miles agrees: exactly 38.61.'],
    ['rounded', ROUNDED, '10 to 15 miles is a coarse rounding: exactly 12.43–15.53.'],
    ['differs', DIFFERS, '500 square miles is 30% too high: 1,000 square kilometers is exactly 386.1.'],
    [
      'other unit',
      OTHER_UNIT,
      '8,200 miles does not match: 15,200 km is exactly 9,445. The figure would fit nautical miles.',
    ],
  ] as const)('%s', (_, [quantity, restated], words) => {
    expect(verdictWords(quantity, restated, reader)).toBe(words);
  });

  it('says too low where the figure is', () => {
    expect(verdictWords(DIFFERS[0], { ...DIFFERS[1], text: '270 square miles', off: -0.301 }, reader)).toBe(
      '270 square miles is 30% too low: 1,000 square kilometers is exactly 386.1.',
    );
  });

  it('says nothing where nothing was checked', () => {
    const { verdict: _, ...unchecked } = AGREES[1];
    expect(verdictWords(AGREES[0], unchecked, reader)).toBeNull();
  });
});

describe('the exact value in the unit of the article’s own figure', () => {
  it('is found where the reader’s unit is another one', () => {
    const metric: Quantity = { ...AGREES[0], converted: { text: '100 km²', value: 100, unit: 'km²', exact: 100 } };
    expect(exactIn(metric, AGREES[1])).toBeCloseTo(38.61, 2);
  });

  it('keeps both ends of a range', () => {
    const [low, high] = exactIn({ ...ROUNDED[0], converted: AGREES[0].converted }, ROUNDED[1]) as [number, number];
    expect([low.toFixed(2), high.toFixed(2)]).toEqual(['12.43', '15.53']);
  });

  it('minds that scales of temperature have other zeros', () => {
    const fahrenheit: Quantity = { ...ALONE, value: 93, unit: '°F', si: 307.04 };
    const kelvins: Quantity = { ...ALONE, converted: { text: '307 K', value: 307, unit: 'K', exact: 307.15 } };
    expect(exactIn(kelvins, fahrenheit)).toBeCloseTo(93.2, 5);
  });

  it('is not known for a figure of zero', () => {
    const zero: Quantity = { ...AGREES[1], value: 0, si: 0 };
    expect(exactIn({ ...AGREES[0], converted: ALONE.converted }, zero)).toBeNull();
  });
});
