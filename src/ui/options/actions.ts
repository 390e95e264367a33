import type { Home, IsoDate, Settings } from '../../engine/types.ts';
import type { MessageKey } from '../strings.ts';

/** What the reader can do on the page of settings; the composition carries it out. */
export interface OptionsActions {
  change(changes: Partial<Settings>): void;
  exportAll(): void;
  importFrom(file: File): void;
  reset(): void;
  /** Takes the last import or reset back. */
  undo(): void;
}

/** What came of the last action. */
export interface Outcome {
  readonly message: MessageKey;
  /** Goes into the message. */
  readonly detail?: string;
  readonly failed: boolean;
  readonly canUndo: boolean;
}

/** What the knowledge holds. */
export interface Holdings {
  readonly modelDate: IsoDate;
  readonly entities: number;
  readonly statements: number;
  readonly sources: number;
  /** Where a reader may be at home. */
  readonly homes: readonly Home[];
}
