/** What the worker answers: the article, annotated. */
import type { EntityCard, OverviewMap } from './cards.ts';
import type { Mention } from './mentions.ts';
import type { Quantity } from './quantities.ts';
import type { IsoDate } from './spans.ts';

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
