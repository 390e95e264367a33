/**
 * The shared vocabulary. Every layer may import these types; none of them holds behaviour.
 *
 * All offsets are UTF-16 code units into the article's text, `end` exclusive. All annotation types are plain
 * JSON values, so that they cross a message channel in both browsers without loss.
 */

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A calendar date as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: the precision that is known. */
export type PartialDate = string;

/** A calendar date as `YYYY-MM-DD`. */
export type IsoDate = string;

// ── Mentions ─────────────────────────────────────────────────────────────────────────────────────────────

export type EntityKind = 'group' | 'country' | 'place' | 'person' | 'organisation' | 'operation' | 'equipment' | 'term';

/**
 * How a mention came to its entity: `named` by one of the entity's own names, `contextual` by a phrase that means
 * it in this article only ("the coalition"), `composed` from parts ("Iranian-backed Iraqi militia").
 */
export type Reading = 'named' | 'contextual' | 'composed';

/** Why a phrase was read as this entity: shown on the card of every contextual and composed reading. */
export interface Because {
  /** The theatre whose phrases applied, by name. */
  readonly theatre?: string;
  /** The earlier mention that the phrase leans on ("its allies": whose). */
  readonly antecedent?: string;
  /** The phrase names an office; the entity held it on the article's date. */
  readonly office?: true;
}

export interface Mention extends Span {
  readonly text: string;
  readonly kind: EntityKind;
  /** null: a name was seen, but the model has no entry for it. */
  readonly id: string | null;
  readonly name: string;
  readonly reading: Reading;
  readonly form: 'noun' | 'adjective';
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  /** Degrees north. */
  readonly lat?: number;
  /** Degrees east. */
  readonly lon?: number;
  readonly because?: Because;
  /** Who uses the name, where it stands in a quotation with a clear speaker. */
  readonly speaker?: string;
  /**
   * Marked on the page when not all mentions are: the first under each name, and those beside one in its sentence,
   * so that no party to a sentence stands out and its opponent does not.
   */
  readonly lead: boolean;
  /** The same within its section of the text, where it does not lead in the article as a whole. */
  readonly leadsSection?: true;
}

// ── Quantities ───────────────────────────────────────────────────────────────────────────────────────────

export type Dimension =
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'speed'
  | 'temperature'
  | 'pressure'
  | 'energy'
  | 'power'
  | 'flow'
  | 'fuel-economy'
  | 'angle';

export type Bound = 'exact' | 'about' | 'over' | 'under';

/** One figure, or both ends of a range in the order in which they are written. */
export type Value = number | readonly [number, number];

/** The figure in the reader's units. */
export interface Converted {
  /** As shown, rounded to the source's precision, in the reader's locale: `39 sq mi`. */
  readonly text: string;
  /** The rounded figure in `unit`. */
  readonly value: Value;
  readonly unit: string;
  /** The same, unrounded (at most six significant digits). */
  readonly exact: Value;
}

/**
 * What the check of a conversion printed by the article says: `agrees` is a sensible rounding of the exact value,
 * `rounded` is coarser, `other-unit` fits a sibling unit (nautical miles, short tons), `differs` fits nothing.
 */
export type Verdict = 'agrees' | 'rounded' | 'other-unit' | 'differs';

/** Another unit that the same words may mean: a US or an imperial gallon, a short, long or metric ton. */
export interface OtherReading {
  readonly unit: string;
  readonly label: string;
  readonly si: Value;
  readonly converted: Converted;
}

export interface Quantity extends Span {
  readonly text: string;
  readonly dimension: Dimension;
  /** In `unit`. */
  readonly value: Value;
  /** Canonical symbol: `km`, `km²`, `mi`, `°F`. */
  readonly unit: string;
  readonly bound: Bound;
  /** A difference of temperatures ("1.5 °C warmer"), not a reading of a thermometer. */
  readonly difference: boolean;
  /** In the SI unit of the dimension: m, m², m³, kg, m/s, K (also for differences), Pa, J, W, m³/s, m/m³, rad. */
  readonly si: Value;
  readonly converted: Converted;
  readonly others?: readonly OtherReading[];
  /** This quantity restates `quantities[restates]`, the article's own conversion of it. */
  readonly restates?: number;
  readonly verdict?: Verdict;
  /** For `differs`: by what share of the exact value the article is off, signed. */
  readonly off?: number;
  /** For `other-unit`: the unit that would fit. */
  readonly fits?: string;
  /** Of an area: its share of the country where it lies, as shown, and that country's name with its article. */
  readonly share?: { readonly text: string; readonly of: string };
  /** How many times something that the reader knows it is; `null`: about once. It is all that a page learns of where the reader is at home. */
  readonly comparison?: { readonly times: string | null; readonly as: string };
}

/** `metric`; `us` customary; `uk`: miles on roads, stones for people, otherwise metric. */
export type UnitSystem = 'metric' | 'us' | 'uk';

// ── What the reader chose ────────────────────────────────────────────────────────────────────────────────

/** Which mentions are marked: those that lead in the article (see {@link Mention.lead}), in each section, or all. */
export type Density = 'first' | 'section' | 'all';

/** How long the pointer rests on a mark before its card opens, in ms; `key`: only while a key is held. */
export type OpenDelay = 150 | 300 | 500 | 800 | 'key';

/** Which of its names stands first on a card, where it has one in its own script. */
export type NameOrder = 'english' | 'native';

export type Appearance = 'system' | 'light' | 'dark';

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
  /** ISO 3166-1 alpha-2 of the country that figures are compared with; `null`: not told. Never sent to a page. */
  readonly home: string | null;
  /** Ids of the entities that the reader needs no marks for. */
  readonly known: readonly string[];
}

/** The settings that a page is shown by. */
export type PageSettings = Pick<Settings, 'marks' | 'density' | 'open' | 'appearance' | 'names'> & {
  /** Of the entities that the article names. */
  readonly known: readonly string[];
};

// ── Cards ────────────────────────────────────────────────────────────────────────────────────────────────

/** What a statement rests on: a law, listing or official text; broad reporting; or one party's word. */
export type Basis = 'on record' | 'widely reported' | 'claimed';

export interface Source {
  readonly title: string;
  readonly publisher: string;
  readonly date?: PartialDate;
  readonly url?: string;
}

export interface Statement {
  readonly text: string;
  readonly from?: PartialDate;
  readonly to?: PartialDate;
  readonly basis: Basis;
  /** Who claims it; only where `basis` is `claimed`. */
  readonly by?: string;
  /** Index into the card's `sources`. */
  readonly source: number;
}

export type RelationType =
  | 'part of'
  | 'umbrella of'
  | 'led by'
  | 'backed by'
  | 'allied with'
  | 'fights'
  | 'split from'
  | 'renamed from';

export interface Relation {
  readonly type: RelationType;
  readonly id: string;
  readonly name: string;
  readonly from?: PartialDate;
  readonly to?: PartialDate;
  readonly basis: Basis;
  readonly by?: string;
  readonly source: number;
}

/** A dated act of a named body, never an adjective of the actor. */
export interface Designation {
  readonly body: string;
  readonly act: string;
  readonly scope?: string;
  readonly from: PartialDate;
  readonly to?: PartialDate;
  readonly source: number;
}

/** A name of the entity as the article uses it. */
export interface NameUse {
  readonly text: string;
  readonly count: number;
  /** Who says it, where every use is inside a quotation of one speaker. */
  readonly speaker?: string;
}

/** A point of a map, with what stands at it. Units of the map: {@link PlaceMap}. */
export interface MapLabel {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** A place on a map. */
export interface MapMark {
  readonly x: number;
  readonly y: number;
  /** Where its name stands, if there was room for it: the text's start, middle or end is at its `x`. */
  readonly label?: MapLabel & { readonly anchor: 'start' | 'middle' | 'end' };
}

/** Points of the compass, or in between. */
export type MapPart = 'n' | 'ne' | 'e' | 'se' | 's' | 'sw' | 'w' | 'nw' | 'middle';

/**
 * Where a place is: a drawing of 320 by 180 units, x to the right and y down, north up. Paths are those of SVG, closed,
 * in whole units; they run a few units over the edges, so that no edge is drawn as a coast.
 */
export interface PlaceMap {
  /** The land of the place's country. */
  readonly home: string;
  /** All other land. */
  readonly land: string;
  /** The place itself first. */
  readonly marks: readonly MapMark[];
  readonly countries: readonly MapLabel[];
  /** A radius that the article states, or the extent of a zone. Not `certain`: its centre or its edge is not known. */
  readonly circle?: MapLabel & { readonly r: number; readonly certain: boolean };
  /** A round distance in the reader's units, and how long it is drawn. */
  readonly scale: { readonly length: number; readonly text: string };
  /** Straight lines to the nearest of the article's other places, in the reader's units. */
  readonly distances: readonly { readonly name: string; readonly text: string }[];
  /** In which part of its country the place is. */
  readonly part?: MapPart;
  /** Other countries on the map, the nearest first. */
  readonly near: readonly string[];
}

/** The article's places on one map, in the units and with the paths of {@link PlaceMap}. */
export interface OverviewMap extends Pick<PlaceMap, 'land' | 'countries' | 'scale'> {
  readonly marks: readonly (MapMark & { readonly id: string })[];
  /** The radii that the article states, and the extents of its zones. */
  readonly circles: readonly NonNullable<PlaceMap['circle']>[];
  /** Ids of places too far from the others to be on one map with them. */
  readonly outside: readonly string[];
}

/** All that a hover shows of an entity; made once for each article, so that no hover waits. */
export interface EntityCard {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  /** The name in its own script. */
  readonly native?: string;
  /** What it is, in a few words: "armed group in Lebanon". */
  readonly what: string;
  /** What held on the article's date; without a date, only what has no dates. The first one says who it is. */
  readonly held: readonly Statement[];
  /** What began after the article's date. */
  readonly since: readonly Statement[];
  /** Relations that held on the article's date. */
  readonly relations: readonly Relation[];
  readonly designations: readonly Designation[];
  readonly names: readonly NameUse[];
  readonly sources: readonly Source[];
  readonly country?: string;
  readonly countryName?: string;
  readonly lat?: number;
  readonly lon?: number;
  /** Kilometres; for zones and regions that are no point. */
  readonly radiusKm?: number;
  readonly theatre?: string;
  /** Of places that the article names. */
  readonly map?: PlaceMap;
}

// ── The annotation ───────────────────────────────────────────────────────────────────────────────────────

/** Where an article's date was found, most trusted first. */
export type DateOrigin = 'time' | 'json-ld' | 'meta' | 'url' | 'dateline' | 'given';

export interface ArticleDate {
  readonly date: IsoDate;
  readonly origin: DateOrigin;
}

export interface BriefActor {
  readonly id: string;
  readonly count: number;
  /** Index into `mentions` of the first mention. */
  readonly first: number;
  /** Where in the text its mentions stand, each from 0 (start) to 1 (end). */
  readonly spark: readonly number[];
  /** Of its conflicts the one that the article is most about, by name. */
  readonly theatre?: string;
}

/** What the popup shows. */
export interface Brief {
  readonly actors: readonly BriefActor[];
  readonly places: readonly BriefActor[];
  /** Distinct names seen, and how many of them the model knows. */
  readonly coverage: { readonly known: number; readonly seen: number; readonly unknown: readonly string[] };
  /** Where the article names places that can be drawn. */
  readonly map?: OverviewMap;
}

export interface Annotation {
  readonly date: ArticleDate | null;
  /** Ordered by start; no two overlap. */
  readonly mentions: readonly Mention[];
  /** Ordered by start. A quantity may lie within a mention, never across its edge. */
  readonly quantities: readonly Quantity[];
  /** By entity id; one for every id in `mentions`, and for those that their relations name. */
  readonly cards: Readonly<Record<string, EntityCard>>;
  readonly brief: Brief;
  /** The day on which the knowledge was last reviewed. */
  readonly modelDate: IsoDate;
}

/** Names one mark of an annotation: an index into its `mentions` or `quantities`. */
export interface Marked {
  readonly type: 'mention' | 'quantity';
  readonly index: number;
}

// ── The page as the popup sees it ────────────────────────────────────────────────────────────────────────

/** What Readability and the page's metadata say of the article. */
export interface ArticleInfo {
  readonly title: string;
  readonly byline: string | null;
  readonly site: string | null;
  readonly date: ArticleDate | null;
}

/**
 * Why there is nothing to show. Each is a state with its own words and its own way out, never an exception:
 * `no-article` Readability found none; `not-allowed` the browser or the reader keeps us off this page;
 * `model-refused` the model file is damaged or of another version; `reload-needed` the page holds a script of an
 * earlier version of the extension; `no-answer` the worker did not answer in time; `unexpected` anything else.
 */
export type Failure = 'no-article' | 'not-allowed' | 'model-refused' | 'reload-needed' | 'no-answer' | 'unexpected';

/** What a tab answers when the popup asks. */
export type PageState =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly failure: Failure }
  | { readonly state: 'off' }
  | {
      readonly state: 'ready';
      readonly info: ArticleInfo;
      readonly annotation: Annotation;
      /** Whether the marks are painted. */
      readonly marks: boolean;
      readonly density: Density;
      /** The entity whose mentions alone are marked, by id. */
      readonly following: string | null;
    };
