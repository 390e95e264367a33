/** Going from mention to mention of one entity: first, next, and round again. */

export interface Visit {
  readonly id: string;
  /** From 0. */
  readonly position: number;
}

/** Starts with the first; the same id again goes on to its next. */
export function visitNext(last: Visit | null, id: string, count: number): Visit {
  return { id, position: last?.id === id ? (last.position + 1) % count : 0 };
}
