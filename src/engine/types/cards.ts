/** What the cards show. */
import type { EntityKind } from './mentions.ts';
import type { PartialDate } from './spans.ts';

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
