/** What the engine needs of the model. The model implements it; tests make small ones. */
import type { Designation, EntityKind, IsoDate, Relation, Source, Statement } from './types.ts';

/**
 * Calendar dates as numbers `yyyymmdd`, with zeros for what is not known (20161200: December 2016); 0 is open.
 * As a first day the zeros compare as the period's start; {@link KnowledgeView} gives last days with 99 for zeros.
 */
export type DayNumber = number;

/** Whether something that held from `from` to `to` held on the article's date. Undated articles take all. */
export function holds(day: DayNumber, from: DayNumber, to: DayNumber): boolean {
  return day === 0 || (from <= day && day <= to);
}

/** How the letters of a name must be written to count. */
export const NAME_CASE = {
  /** As a name: the first letter of the first word is a capital. */
  initial: 0,
  /** Letter for letter, as acronyms are: IS, US, PYD. */
  exact: 1,
  /** In any case. */
  any: 2,
} as const;
export type NameCase = (typeof NAME_CASE)[keyof typeof NAME_CASE];

/** What a word of the vocabulary is beside a part of names. */
export const WORD_KIND = {
  /** A common English word. */
  common: 1,
  /** A given name. */
  given: 2,
} as const;

export interface NameRecord {
  /** Entity index. */
  readonly entity: number;
  /** As it must be written, where `letters` is `exact`; '' otherwise. */
  readonly text: string;
  readonly letters: NameCase;
  readonly form: 'noun' | 'adjective';
  /** ISO codes: of these countries the article must name one. Empty: it holds everywhere. */
  readonly region: readonly string[];
  readonly from: DayNumber;
  readonly to: DayNumber;
}

/** A phrase that means an entity in one theatre and period. */
export interface PhraseRecord {
  readonly entity: number;
  /** null: an office, "the Malian president", whatever the article is about. */
  readonly theatre: number | null;
  readonly from: DayNumber;
  readonly to: DayNumber;
  /** Country index-free ISO code: the passage must lie there ("on the Iraqi side"). */
  readonly where: string | null;
  /** Entities of which one must be the last actor named before ("its allies"). Empty: none needed. */
  readonly after: readonly number[];
  /** In which number its last word must stand. */
  readonly number: 'any' | 'singular' | 'plural';
}

/**
 * A trie over words. State 0 is its root. Words are numbered; a word that no name contains is -1.
 * Lookups allocate nothing.
 */
export interface WordTrie {
  /** The state after `word`, or -1. */
  next(state: number, word: number): number;
  /** Records that end at `state`: `[first(state), last(state))`. */
  first(state: number): number;
  last(state: number): number;
}

export interface Theatre {
  readonly id: string;
  readonly name: string;
  /** ISO codes; the first is the one fought over. */
  readonly countries: readonly string[];
  readonly from: DayNumber;
  readonly to: DayNumber;
}

/** An entity as the engine scores it; what its card says is read only when it is shown. */
export interface EntityHead {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly country: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly radiusKm: number | null;
  readonly areaKm2: number | null;
  /** Theatre indexes. */
  readonly theatres: readonly number[];
  /** The class of noun that can stand for it later on: `militia`, `group`, `army`, `border`, `zone`. */
  readonly noun: string | null;
  /** For a place of the gazetteer what it is; null for all that the knowledge has an entry for. */
  readonly feature: PlaceFeature | null;
  /** Of a place of the gazetteer, in powers of ten: 6 a million. 0: not known. */
  readonly magnitude: number;
  /** The entity of the first-level region in which a place of the gazetteer lies; -1: not known. */
  readonly region: number;
}

export type PlaceFeature = 'region' | 'capital' | 'seat' | 'town';

export interface EntityDetail {
  readonly native: string | null;
  readonly what: string;
  readonly statements: readonly Dated<Omit<Statement, 'source'>>[];
  readonly designations: readonly Dated<Omit<Designation, 'source'>>[];
}

/** What one entity is to another. */
export interface RelationRecord extends Dated<Omit<Relation, 'source' | 'id' | 'name'>> {
  readonly entity: number;
}

/** What a card shows of a fact, with its period and its source; one source is one object. */
export interface Dated<Fact> {
  readonly fact: Fact;
  readonly source: Source;
  readonly first: DayNumber;
  readonly last: DayNumber;
}

/** A closed line; the last point joins the first. Degrees. */
export interface Ring extends Bounds {
  /** Longitude and latitude in turn: lon₀ lat₀ lon₁ lat₁ … */
  readonly points: Float64Array;
}

/** Degrees; no shape crosses the 180th meridian. */
export type Bounds = Readonly<Record<'west' | 'south' | 'east' | 'north', number>>;

/** A country as Natural Earth draws it. */
export interface Outline extends Bounds {
  /** ISO 3166-1 alpha-2; null for a shape that has none. */
  readonly code: string | null;
  readonly name: string;
  rings(): readonly Ring[];
}

/** An area or a way to measure others against. */
export interface Measure {
  /** With its article; of a way, "London to Paris". */
  readonly name: string;
  readonly dimension: 'area' | 'length';
  /** In km² or km. */
  readonly size: number;
  /** ISO 3166-1 alpha-2: in these countries people know it. Of a country, itself and its neighbours. */
  readonly familiar: readonly string[];
  /** The code of the country whose whole area it is. */
  readonly country: string | null;
}

export interface KnowledgeView {
  /** The day on which the knowledge was last reviewed. */
  readonly modelDate: IsoDate;
  readonly entityCount: number;
  readonly theatres: readonly Theatre[];
  /**
   * The number of the word `folded[start, end)`, or -1. `folded` holds folded UTF-16 units; apostrophes within the
   * word are passed over.
   */
  word(folded: Uint16Array, start: number, end: number): number;
  /** {@link WORD_KIND} flags of a word; 0 for -1. */
  wordKind(word: number): number;
  readonly names: WordTrie;
  name(record: number): NameRecord;
  readonly phrases: WordTrie;
  phrase(record: number): PhraseRecord;
  head(entity: number): EntityHead;
  detail(entity: number): EntityDetail;
  /** Those of an entity that held on the day, on 0 all: of what a state has fought and backed most is long over. */
  relations(entity: number, day: DayNumber): readonly RelationRecord[];
  /** Entity index of an id, or -1. */
  find(id: string): number;
  /** By code. Shapes share their borders to the last digit. */
  readonly outlines: readonly Outline[];
  measures(): readonly Measure[];
  /** What a country is called, by its ISO 3166-1 alpha-2 code; null: the model has none of this code. */
  countryName(code: string): string | null;
}
