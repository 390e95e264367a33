import { describe, expect, it } from 'vitest';
import { dateInUrl, isPlausible, parseDate, parseMachineDate, todayOf } from '../../../src/page/dates.ts';

describe('a written date', () => {
  it.each([
    ['2017-05-30', '2017-05-30'],
    ['2017-05-30T23:45:00-08:00', '2017-05-30'],
    ['2017-05-30T00:10:00Z', '2017-05-30'],
    ['2017-05-30 09:12:00.000000', '2017-05-30'],
    ['2017/5/3', '2017-05-03'],
    ['20170530', '2017-05-30'],
    ['20170530091200', '2017-05-30'],
    ['May 30, 2017', '2017-05-30'],
    ['Tuesday, May 3rd, 2017 at 9:12 am', '2017-05-03'],
    ['Tue, 30 May 2017 09:12:00 GMT', '2017-05-30'],
    ['30-May-2017', '2017-05-30'],
    ['Sept. 4, 2017', '2017-09-04'],
    ['Tue May 30 21:30:09 EST 2017', '2017-05-30'],
    ['30.5.2017', '2017-05-30'],
    ['30/05/2017', '2017-05-30'],
    ['05/30/2017', '2017-05-30'],
    ['2017年5月30日 09:12', '2017-05-30'],
  ])('%s is %s, whatever the zone', (written, date) => {
    expect(parseDate(written)).toBe(date);
  });

  it.each([
    ['two orders of day and month', '03/04/2017'],
    ['a month alone', '2017-05'],
    ['a year alone', '2017'],
    ['a day that no calendar has', '2017-02-30'],
    ['a thirteenth month', '20171330'],
    ['a moment in seconds', '1496135520'],
    ['words', 'two hours ago'],
    ['nothing', ''],
    ['no month', 'Foo 30, 2017'],
  ])('is not read from %s', (_, written) => {
    expect(parseDate(written)).toBeNull();
  });

  it('meant for machines is not read from words', () => {
    expect(parseMachineDate('2017-05-30T09:12Z')).toBe('2017-05-30');
    expect(parseMachineDate('17:00 Thursday 24 December 2015')).toBeNull();
  });
});

describe('a date in an address', () => {
  it.each([
    ['https://a.example/2017/05/30/valley-counts', '2017-05-30'],
    ['https://a.example/world/2017/may/30/valley', '2017-05-30'],
    ['https://a.example/2017-05-30-valley.html', '2017-05-30'],
    ['https://a.example/news/20170530/valley', '2017-05-30'],
    ['https://a.example/valley-20170530', '2017-05-30'],
    ['https://a.example/2017/5/3/?page=2016/01/01', '2017-05-03'],
  ])('is read from %s', (url, date) => {
    expect(dateInUrl(url)).toBe(date);
  });

  it.each([
    'https://a.example/2017/05/valley',
    'https://a.example/story-fni0fha6-1227261886014',
    'https://a.example/?date=2017-05-30',
    'https://a.example/2017/13/45/valley',
    'https://a.example/2017/05/300/valley',
  ])('is not read from %s', (url) => {
    expect(dateInUrl(url)).toBeNull();
  });
});

describe('a plausible date', () => {
  it('lies between the first news on the web and tomorrow', () => {
    expect(isPlausible('1989-12-31', '2020-06-01')).toBe(false);
    expect(isPlausible('1990-01-01', '2020-06-01')).toBe(true);
    expect(isPlausible('2020-06-02', '2020-06-01')).toBe(true);
    expect(isPlausible('2020-06-03', '2020-06-01')).toBe(false);
    expect(isPlausible('2021-01-01', '2020-12-31')).toBe(true);
  });

  it("is counted from the reader's own day", () => {
    expect(todayOf(new Date(2020, 11, 31, 23, 59))).toBe('2020-12-31');
    expect(todayOf(new Date(2020, 0, 1, 0, 0))).toBe('2020-01-01');
  });
});
