/** What the reader chose. */
import type { UnitSystem } from './quantities.ts';

/** Which mentions are marked: those that lead in the article (see {@link Mention.lead}), in each section, or all. */
export type Density = 'first' | 'section' | 'all';

/** How long the pointer rests on a mark before its card opens, in ms; `key`: only while a key is held. */
export type OpenDelay = 150 | 300 | 500 | 800 | 'key';

/** Which of its names stands first on a card, where it has one in its own script. */
export type NameOrder = 'english' | 'native';

export type Appearance = 'system' | 'light' | 'dark';

/** Where a reader is at home: what is there, figures are compared with. */
export interface Home {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** As the knowledge's measures name it: `Vienna`; `null`: not told. */
  readonly city: string | null;
}

export interface Settings {
  /** `null`: as the browser's language suggests. */
  readonly units: UnitSystem | null;
  readonly marks: boolean;
  readonly density: Density;
  readonly open: OpenDelay;
  readonly appearance: Appearance;
  /** Host names. */
  readonly sitesOff: readonly string[];
  readonly names: NameOrder;
  /** What figures are compared with; `null`: not told. Never sent to a page. */
  readonly home: Home | null;
  /** Ids of the entities that the reader needs no marks for. */
  readonly known: readonly string[];
}

/** The settings that a page is shown by. */
export type PageSettings = Pick<Settings, 'marks' | 'density' | 'open' | 'appearance' | 'names'> & {
  /** Of the entities that the article names. */
  readonly known: readonly string[];
};
