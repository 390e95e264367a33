/**
 * The shared vocabulary. Every layer may import these types; none of them holds behaviour.
 *
 * All offsets are UTF-16 code units into the article's text, `end` exclusive. All annotation types are plain
 * JSON values, so that they cross a message channel in both browsers without loss.
 */
export type * from './types/annotation.ts';
export type * from './types/cards.ts';
export type * from './types/choices.ts';
export type * from './types/mentions.ts';
export type * from './types/page.ts';
export type * from './types/quantities.ts';
export type * from './types/spans.ts';
export type * from './types/writable.ts';
