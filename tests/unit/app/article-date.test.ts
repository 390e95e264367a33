import { describe, expect, it } from 'vitest';
import { choosableDates, isChoosable, isDay } from '../../../src/app/article-date.ts';

const NOW = new Date(2026, 10, 23, 9);

describe('the date that a reader gives an article', () => {
  it('is a day up to today', () => {
    expect(choosableDates(NOW).last).toBe('2026-11-23');
    for (const day of ['1900-01-01', '2016-02-29', '2026-11-23']) expect(isChoosable(day, NOW)).toBe(true);
    for (const day of ['1899-12-31', '2026-11-24']) expect(isChoosable(day, NOW)).toBe(false);
  });

  it.each([
    '2017-02-29',
    '2017-13-01',
    '2017-5-30',
    '2017',
    '201705-30',
    '',
    null,
    undefined,
    20170530,
    ['2017-05-30'],
  ])('is not %j', (value) => {
    expect(isDay(value)).toBe(false);
    expect(isChoosable(value, NOW)).toBe(false);
  });
});
