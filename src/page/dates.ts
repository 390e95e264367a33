import type { IsoDate } from '../engine/types.ts';

/** News on the web begins about here; what is dated before is a default or an archive's guess. */
const FIRST_YEAR = 1990;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:\d{6})?(?!\d)/;
const CHINESE = /(\d{4})年(\d{1,2})月(\d{1,2})日/;
const MONTH_DAY = /\b([a-z]{3})[a-z]*\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/i;
const DAY_MONTH = /\b(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3})[a-z]*\.?,?[ -](\d{4})\b/i;
/** As Java and Unix print it: `Fri Mar 13 21:30:09 EST 2015`. */
const CLOCK_YEAR = /\b([a-z]{3}) (\d{1,2}) \d{1,2}:\d\d:\d\d \w{2,5} (\d{4})\b/i;
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)/;

/** `YYYY-MM-DD`, or null for a day that no calendar has. */
export function isoDate(year: number, month: number, day: number): IsoDate | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : null;
}

function fromMonthName(year: string, name: string, day: string): IsoDate | null {
  const month = (MONTHS as readonly string[]).indexOf(name.toLowerCase());
  return month < 0 ? null : isoDate(Number(year), month + 1, Number(day));
}

/** `03/04/2017` may be read in two ways and is not read; with dots the day comes first. */
function fromYearLast(first: number, separator: string, second: number, year: number): IsoDate | null {
  if (separator === '.' || first > 12) return isoDate(year, second, first);
  return second > 12 || first === second ? isoDate(year, first, second) : null;
}

/**
 * The calendar date that a machine-readable or printed date states, as written: its time zone is not applied, since
 * the day that the paper printed is the day that "on Sunday" counts from. Null where no full date can be read.
 */
export function parseDate(written: string): IsoDate | null {
  const text = written.slice(0, 100).trim().replace(/\s+/g, ' ');
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) return isoDate(Number(yearFirst[1]), Number(yearFirst[3]), Number(yearFirst[4]));
  const compact = COMPACT.exec(text) ?? CHINESE.exec(text);
  if (compact) return isoDate(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  const yearLast = YEAR_LAST.exec(text);
  if (yearLast) return fromYearLast(Number(yearLast[1]), yearLast[2]!, Number(yearLast[3]), Number(yearLast[4]));
  const monthDay = MONTH_DAY.exec(text) ?? CLOCK_YEAR.exec(text);
  if (monthDay) return fromMonthName(monthDay[3]!, monthDay[1]!, monthDay[2]!);
  const dayMonth = DAY_MONTH.exec(text);
  return dayMonth ? fromMonthName(dayMonth[3]!, dayMonth[2]!, dayMonth[1]!) : null;
}

/** The same of a value for machines alone (`2017-05-30T09:12Z`, `20170530`): some pages put words there. */
export function parseMachineDate(written: string): IsoDate | null {
  return /^\s*\d{4}-?\d\d-?\d\d/.test(written) ? parseDate(written) : null;
}

/** The day after, which it may already be where the article was written. */
function dayAfter(day: IsoDate): IsoDate {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

/** Whether an article can be of that date when read `today`. */
export function isPlausible(date: IsoDate, today: IsoDate): boolean {
  return date >= `${FIRST_YEAR}-01-01` && date <= dayAfter(today);
}

/** The reader's calendar date. */
export function todayOf(now: Date): IsoDate {
  return isoDate(now.getFullYear(), now.getMonth() + 1, now.getDate())!;
}

/** The date in an address: `/2017/05/30/`, `/2017/may/30/`, `/2017-05-30-…`, `/20170530/`. */
export function dateInUrl(url: string): IsoDate | null {
  const path = url.slice(0, 2_000).replace(/[?#].*/s, '');
  const parted = /[/_-]((?:19|20)\d\d)([/_-])(\d{1,2}|[a-z]{3})\2(\d{1,2})(?![\da-z])/i.exec(path);
  if (parted) {
    const [, year, , month, day] = parted;
    return /^\d/.test(month!) ? isoDate(Number(year), Number(month), Number(day)) : fromMonthName(year!, month!, day!);
  }
  const compact = /[/_-]((?:19|20)\d\d)(\d\d)(\d\d)(?!\d)/.exec(path);
  return compact ? isoDate(Number(compact[1]), Number(compact[2]), Number(compact[3])) : null;
}
