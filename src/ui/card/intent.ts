/**
 * Hover intent: when a card opens, gives way to the next and closes. A pure reducer: the caller passes in the events
 * with their times, keeps one timer for `wakeAt`, and shows what `open` says.
 *
 *            mark, slow, 500 ms / tap / key
 *   nothing ───────────────────────────────▶ open ──▶ another mark, 100 ms ──▶ open (the other)
 *      ▲                                      │
 *      └── 300 ms off mark, corridor and card ┘  or at once: Escape, a press elsewhere, a scroll
 *
 * Times are milliseconds of any one monotonic clock (`event.timeStamp`).
 */
import type { Point, Rect } from '../geometry.ts';
import { isInCorridor } from './corridor.ts';

/** How a card was opened. By tap and by key it stays until it is closed; by hover it goes when the pointer goes. */
export type Opening = 'hover' | 'tap' | 'key';

export interface Delays {
  /** Rest on a mark before its card opens. Shorter opens by accident, longer feels broken. `key`: only while one is held. */
  readonly open: number | 'key';
  /** The same while a card is open: the reader is asking already. */
  readonly next: number;
  /** From leaving to closing: enough to come back, or to reach the card by a crooked way. */
  readonly close: number;
}

export const DELAYS: Delays = { open: 500, next: 100, close: 300 };

/** CSS pixels a millisecond. A faster pointer is on its way to somewhere else. */
export const FAST = 0.5;

export type IntentEvent = { readonly time: number } & (
  | {
      readonly type: 'move';
      readonly at: Point;
      /** The key of the mark under the pointer. */
      readonly target: string | null;
      readonly onCard: boolean;
      /** `MouseEvent.buttons`. */
      readonly buttons: number;
      /** The key that asks for a card is down. */
      readonly held?: boolean;
    }
  /** The pointer left the page. */
  | { readonly type: 'leave' }
  | { readonly type: 'press'; readonly onCard: boolean }
  /** A tap on a mark, or a command of the keyboard. */
  | { readonly type: 'open'; readonly key: string; readonly how: 'tap' | 'key' }
  /** Where the card now is: sent after each showing. */
  | { readonly type: 'placed'; readonly card: Rect }
  | { readonly type: 'scroll' }
  | { readonly type: 'escape' }
  | { readonly type: 'wake' }
);

export interface IntentState {
  readonly open: { readonly key: string; readonly how: Opening } | null;
  /** When to send `wake`; null: no need. */
  readonly wakeAt: number | null;
  /** A mark on which the pointer rests, and since when. */
  readonly pending: { readonly key: string; readonly since: number; readonly opensAt: number } | null;
  readonly closesAt: number | null;
  /** The last point on the open card's mark: where the corridor starts. */
  readonly apex: Point | null;
  readonly card: Rect | null;
  readonly last: { readonly at: Point; readonly time: number } | null;
  /** A press began on the card: a selection or a scroll bar may be dragged out of it. */
  readonly dragging: boolean;
}

export const AT_REST: IntentState = {
  open: null,
  wakeAt: null,
  pending: null,
  closesAt: null,
  apex: null,
  card: null,
  last: null,
  dragging: false,
};

/** Whether an Escape is ours: only then may it be kept from the page. */
export function takesEscape(state: IntentState): boolean {
  return state.open !== null;
}

export function step(state: IntentState, event: IntentEvent, delays: Delays = DELAYS): IntentState {
  return withWake(next(state, event, delays));
}

function next(state: IntentState, event: IntentEvent, delays: Delays): IntentState {
  switch (event.type) {
    case 'move':
      return { ...afterMove(state, event, delays), last: { at: event.at, time: event.time } };
    case 'leave':
      return { ...closing(state, event.time, delays), pending: null };
    case 'press':
      return event.onCard ? { ...state, pending: null, closesAt: null, dragging: true } : closed(state);
    case 'open':
      return opened(state, event.key, event.how);
    case 'placed':
      return state.open === null ? state : { ...state, card: event.card };
    case 'scroll':
      return state.open?.how === 'hover' ? closed(state) : { ...state, pending: null };
    case 'escape':
      return closed(state);
    case 'wake':
      if (state.pending !== null && event.time >= state.pending.opensAt)
        return opened(state, state.pending.key, 'hover');
      return state.closesAt !== null && event.time >= state.closesAt ? closed(state) : state;
  }
}

type Move = Extract<IntentEvent, { type: 'move' }>;

function afterMove(state: IntentState, move: Move, delays: Delays): IntentState {
  if (move.buttons !== 0) return state.dragging ? state : { ...state, pending: null };
  const calm = { ...state, dragging: false };
  if (move.onCard) return { ...calm, pending: null, closesAt: null };
  if (move.target !== null && move.target === state.open?.key)
    return { ...calm, pending: null, closesAt: null, apex: move.at };

  const inCorridor = isOnTheWay(state, move.at);
  const staying = inCorridor ? { ...calm, closesAt: null } : closing(calm, move.time, delays);
  const asks = delays.open !== 'key' || move.held === true;
  if (move.target === null || !asks) return { ...staying, pending: null };

  const resting = state.pending?.key === move.target && !isFast(state, move);
  const since = resting ? state.pending.since : move.time;
  const pending = { key: move.target, since, opensAt: since + delayOf(state, inCorridor, delays) };
  return { ...staying, pending };
}

function delayOf(state: IntentState, inCorridor: boolean, delays: Delays): number {
  // A reader who holds the key need not prove it by waiting.
  const first = delays.open === 'key' ? delays.next : delays.open;
  if (state.open?.how !== 'hover') return first;
  // A mark on the way to the card is passed over, not asked for.
  return inCorridor ? Math.max(delays.next, delays.close) : delays.next;
}

function isOnTheWay({ open, apex, card }: IntentState, at: Point): boolean {
  return open !== null && apex !== null && card !== null && isInCorridor(at, apex, card);
}

/** Coarse clocks give two events the same time: then nothing is known of the speed. */
function isFast({ last }: IntentState, { at, time }: Move): boolean {
  if (last === null || time <= last.time) return false;
  return Math.hypot(at.x - last.at.x, at.y - last.at.y) / (time - last.time) > FAST;
}

function opened(state: IntentState, key: string, how: Opening): IntentState {
  const apex = how === 'hover' ? (state.last?.at ?? null) : null;
  return { ...AT_REST, last: state.last, open: { key, how }, apex };
}

function closed(state: IntentState): IntentState {
  return { ...AT_REST, last: state.last };
}

/** Starts the time to closing, once; a card opened by tap or key has none. */
function closing(state: IntentState, time: number, delays: Delays): IntentState {
  if (state.open?.how !== 'hover') return state;
  return { ...state, closesAt: state.closesAt ?? time + delays.close };
}

function withWake(state: IntentState): IntentState {
  const times = [state.pending?.opensAt, state.closesAt].filter((time) => time !== undefined && time !== null);
  return { ...state, wakeAt: times.length === 0 ? null : Math.min(...times) };
}
