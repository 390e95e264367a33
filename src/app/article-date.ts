/** The date that a reader gives an article. */
import type { IsoDate } from '../engine/types.ts';
import { isoDate, todayOf } from '../page/dates.ts';

/** Archives show older articles than the web has: a reader may know better than the rule for dates that pages state. */
const EARLIEST: IsoDate = '1900-01-01';

export interface DateRange {
  readonly first: IsoDate;
  readonly last: IsoDate;
}

/** Both ends included; nobody has read an article of tomorrow. */
export function choosableDates(now: Date): DateRange {
  return { first: EARLIEST, last: todayOf(now) };
}

/** Whether a value from elsewhere is a day that the calendar has. */
export function isDay(value: unknown): value is IsoDate {
  const [, year, month, day] = typeof value === 'string' ? (/^(\d{4})-(\d{2})-(\d{2})$/.exec(value) ?? []) : [];
  return year !== undefined && isoDate(Number(year), Number(month), Number(day)) === value;
}

/** Whether it is a day within the range, too. */
export function isChoosable(value: unknown, now: Date): value is IsoDate {
  const { first, last } = choosableDates(now);
  return isDay(value) && value >= first && value <= last;
}
