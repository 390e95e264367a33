import { describe, expect, it } from 'vitest';
import { formatCoordinates, formatDate, formatShare, formatValue } from '../../../src/ui/format.ts';
import { reader } from '../../../tools/fixtures/translate.ts';

describe('formatDate', () => {
  it.each([
    ['2017', '2017'],
    ['2016-12', 'Dec 2016'],
    ['2017-05-30', '30 May 2017'],
    ['2020-01-01', '1 Jan 2020'],
    ['early 2017', 'early 2017'],
  ])('%s is %s, as precise as it is known and in no time zone', (date, words) => {
    expect(formatDate(date, 'en-GB')).toBe(words);
  });

  it('follows the locale', () => {
    expect(formatDate('2017-05-30', 'de')).toBe('30. Mai 2017');
  });
});

describe('formatValue', () => {
  it.each([
    [38.6102, '38.61'],
    [386.102, '386.1'],
    [9444.84, '9,445'],
    [[12.4274, 15.5343] as const, '12.43–15.53'],
  ])('%j is %s', (value, text) => {
    expect(formatValue(value, 'en-GB')).toBe(text);
  });
});

describe('formatShare', () => {
  it.each([
    [0.295, '30%'],
    [-0.295, '30%'],
    [0.034, '3.4%'],
  ])('%d is %s', (share, text) => {
    expect(formatShare(share, 'en-GB')).toBe(text);
  });
});

it('gives coordinates their hemispheres', () => {
  expect(formatCoordinates(-12.4821, 61.0467, reader)).toBe('12.48° S, 61.05° E');
  expect(formatCoordinates(33.5, -5, reader)).toBe('33.50° N, 5.00° W');
});
