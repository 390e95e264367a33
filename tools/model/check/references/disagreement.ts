/** What a reference has otherwise than we do. */
export interface Disagreement {
  /** Ours that differs. */
  readonly entity: string;
  readonly reference: 'factbook' | 'wikidata' | 'ucdp';
  readonly differs: 'start' | 'end' | 'missing' | 'fights';
  /** What of it: "president of mali", the person missing, the opponent. */
  readonly about: string;
  /** Both sides of it, for whoever judges it. */
  readonly says: string;
}

export interface Compared {
  /** The rows of the references that are about something of ours. */
  readonly rows: number;
  readonly disagreements: readonly Disagreement[];
}

const MONTH = 31;

/** Whether two days are more than a month apart; where either is no day, whether their years differ. */
export function apart(ours: string, theirs: string): boolean {
  if (ours.length < 10 || theirs.length < 10) return ours.slice(0, 4) !== theirs.slice(0, 4);
  return Math.abs(daysBetween(ours, theirs)) > MONTH;
}

/** Days from `one` to `other`; a year or a month stands for its first day. */
export function daysBetween(one: string, other: string): number {
  return (Date.parse(firstDay(other)) - Date.parse(firstDay(one))) / 86_400_000;
}

function firstDay(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}
