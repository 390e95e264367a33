/** The date in a dateline: "May 30, 2017" or "30 May 2017" in an article's first lines. */
import type { IsoDate } from '../types.ts';

const MONTHS = 'january february march april may june july august september october november december'.split(' ');

/** How far into the text a dateline can stand. */
const HEAD = 400;

const MONTH_NAME = ['sept', ...MONTHS.map((month) => `${month}|${month.slice(0, 3)}`)].join('|');
const MONTH_FIRST = new RegExp(`\\b(${MONTH_NAME})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, 'i');
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? (${MONTH_NAME})\\.?,? (\\d{4})\\b`, 'i');

export function findDateline(text: string): IsoDate | null {
  const head = text.slice(0, HEAD);
  const american = MONTH_FIRST.exec(head);
  if (american !== null) return isoDate(american[3]!, american[1]!, american[2]!);
  const other = DAY_FIRST.exec(head);
  return other === null ? null : isoDate(other[3]!, other[2]!, other[1]!);
}

function isoDate(year: string, monthName: string, day: string): IsoDate | null {
  const month = MONTHS.findIndex((name) => name.startsWith(monthName.toLowerCase())) + 1;
  const iso = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  // A day that its month does not have rolls over.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null;
}
