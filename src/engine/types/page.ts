/** The page as the popup sees it. */
import type { Annotation, ArticleDate } from './annotation.ts';
import type { Density } from './choices.ts';

/** What Readability and the page's metadata say of the article. */
export interface ArticleInfo {
  readonly title: string;
  readonly byline: string | null;
  readonly site: string | null;
  readonly date: ArticleDate | null;
  /** What page and text say; only where `date` is the reader's own. */
  readonly found?: ArticleDate | null;
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
