import type { Density, IsoDate, Marked } from '../../engine/types.ts';

/** As what the brief is copied: text for people, or W3C Web Annotations for programs. */
export type CopyForm = 'briefing' | 'web-annotations';

/** What the reader can do in the popup; the composition carries it out. None of it fails here: a failure comes back as a state. */
export interface PopupActions {
  /** Scrolls the page to a mention or measurement and lights it up. */
  jump(target: Marked): void;
  setMarks(on: boolean): void;
  setSite(on: boolean): void;
  setDensity(density: Density): void;
  /** Sums the article up as of another day; null: as of the day that was found. */
  setDate(date: IsoDate | null): void;
  /** Marks the mentions of one entity alone; null: as before. */
  follow(id: string | null): void;
  /** Puts the brief on the clipboard. @returns whether the browser did. */
  copy(form: CopyForm): Promise<boolean>;
  /** Annotates the page at hand, whatever the gate said and wherever access was withdrawn. */
  annotate(): void;
  reload(): void;
  /** Opens the page of settings. */
  settings(): void;
  /** Asks the page again. */
  retry(): void;
}

/** The days that an article can be of, both ends included. */
export interface Dates {
  readonly first: IsoDate;
  readonly last: IsoDate;
}
