import type { Marked } from '../../engine/types.ts';

/** What the reader can do in the popup; the composition carries it out. None of it fails here: a failure comes back as a state. */
export interface PopupActions {
  /** Scrolls the page to a mention or measurement and lights it up. */
  jump(target: Marked): void;
  setMarks(on: boolean): void;
  setSite(on: boolean): void;
  /** Annotates the page at hand, whatever the gate said and wherever access was withdrawn. */
  annotate(): void;
  reload(): void;
  /** Opens the page of settings. */
  settings(): void;
  /** Asks the page again. */
  retry(): void;
}
