/**
 * From the pointer, the finger and the keys to the card: events become {@link step}s of the intent, and what the intent
 * says is shown. Listens on the window, passively; an event of the page is kept from it only where it was meant for us.
 */
import { hitTest, rectsOf } from '../../page/hit.ts';
import type { Painter } from '../../page/painter.ts';
import type { TextMap } from '../../page/text-map.ts';
import type { CardHost } from '../../ui/card/host.tsx';
import {
  AT_REST,
  type Delays,
  type IntentEvent,
  type IntentState,
  type Opening,
  step,
  takesEscape,
} from '../../ui/card/intent.ts';
import type { CardView } from '../../ui/card/view.ts';
import type { PaintedMark } from './marks.ts';

/** Held, it asks for the card under the pointer. Alone it does nothing else, while Alt opens the menu of a browser. */
const ASKING = 'Shift';

/** The pointer has then rested on a mark for long enough that its card is drawn, to be shown when the delay is over, in ms. */
const PREPARE_AFTER = 100;

/** What is on the page now; it changes when the article does. */
export interface Shown {
  readonly map: TextMap;
  readonly marks: readonly PaintedMark[];
  /** null where a mark has no card. */
  view(mark: PaintedMark): CardView | null;
}

export interface HoverSettings {
  readonly window: Window;
  readonly painter: Painter;
  readonly signal: AbortSignal;
  /** Made on first use: most readers of a page never hover. */
  readonly host: () => CardHost;
  /** null while nothing is annotated. */
  readonly shown: () => Shown | null;
  readonly delays: () => Delays;
}

export interface Hover {
  /** Opens the card of a mark that need not be painted; by key, the card takes the focus. */
  open(mark: PaintedMark, how: 'tap' | 'key'): void;
  /** The mark whose card is open. */
  readonly opened: PaintedMark | null;
  /** How it was opened. */
  readonly how: Opening | null;
  /** Closes the open card: its words are no longer there. */
  close(): void;
}

export function startHover({ window, painter, signal, host, shown, delays }: HoverSettings): Hover {
  const { document } = window;
  let intent: IntentState = AT_REST;
  let opened: PaintedMark | null = null;
  let timer = 0;
  let awaited: string | null = null;
  let preparing = 0;
  let frame = 0;
  let latest: PointerEvent | null = null;
  let held = false;
  let asked = 0;

  function dispatch(event: IntentEvent): void {
    const before = intent.open;
    intent = step(intent, event, delays());
    if (intent.open !== before) showOpen();
    prepareAwaited();
    window.clearTimeout(timer);
    if (intent.wakeAt !== null) {
      const wait = Math.max(0, intent.wakeAt - performance.now());
      timer = window.setTimeout(() => dispatch({ type: 'wake', time: performance.now() }), wait);
    }
  }

  /** The first card of a page takes some frames to draw: the delay has room for them. */
  function prepareAwaited(): void {
    const key = intent.pending?.key ?? null;
    if (key === awaited) return;
    awaited = key;
    window.clearTimeout(preparing);
    if (key !== null) preparing = window.setTimeout(() => prepare(key), PREPARE_AFTER);
  }

  function prepare(key: string): void {
    const now = shown();
    const mark = now?.marks.find((one) => one.key === key);
    const view = mark === undefined ? null : (now?.view(mark) ?? null);
    if (view !== null) host().prepare(view);
  }

  /** Shows what the intent says is open, and tells the intent where it stands. */
  function showOpen(): void {
    const { open } = intent;
    const now = shown();
    const mark =
      open === null ? undefined : opened?.key === open.key ? opened : now?.marks.find(({ key }) => key === open.key);
    const view = mark === undefined || now === null ? null : now.view(mark);
    const rects = mark === undefined || now === null ? [] : rectsOf(now.map, mark.span);
    if (open === null || now === null || mark === undefined || view === null || rects.length === 0) {
      hideCard();
      return;
    }
    opened = mark;
    painter.setCurrent(now.map, mark.span);
    host().show(view, anchorOf(now, mark, rects), open.how);
    const card = host().rect();
    if (card !== null) dispatch({ type: 'placed', time: performance.now(), card });
  }

  function hideCard(): void {
    if (opened === null) return;
    opened = null;
    const now = shown();
    if (now !== null) painter.setCurrent(now.map, null);
    host().hide();
  }

  function anchorOf({ map }: Shown, mark: PaintedMark, rects: readonly DOMRect[]) {
    const [range] = map.toRanges(mark.span);
    const element = range?.startContainer.parentElement ?? document.documentElement;
    const rtl = window.getComputedStyle(element).direction === 'rtl';
    const at = intent.open?.how === 'hover' ? intent.last?.at : undefined;
    return { rects, rtl, ...(at === undefined ? {} : { at }) };
  }

  function markAt(x: number, y: number): PaintedMark | null {
    const now = shown();
    const hit = now === null ? null : hitTest(painter, now.map, document, x, y);
    return hit === null ? null : (now?.marks[hit.mark] ?? null);
  }

  function onCard(event: Event): boolean {
    return opened !== null && host().contains(event);
  }

  /** One look a frame, however many events the pointer sends. */
  function pointerMoved(event: PointerEvent): void {
    if (event.pointerType === 'touch' || !event.isTrusted) return;
    latest = event;
    held = event.shiftKey;
    if (frame === 0) frame = window.requestAnimationFrame(lookUnderPointer);
  }

  function lookUnderPointer(): void {
    frame = 0;
    if (latest === null || shown() === null) return;
    const { clientX: x, clientY: y, buttons } = latest;
    const time = Math.max(latest.timeStamp, asked);
    // The event's path is gone by now; its place is not.
    const over = opened !== null && isWithin(host().rect(), x, y);
    const target = over ? null : (markAt(x, y)?.key ?? null);
    dispatch({ type: 'move', time, at: { x, y }, target, onCard: over, buttons, held });
  }

  /** The key may go down and up while the pointer rests. */
  function askingChanged(event: KeyboardEvent): void {
    if (event.key !== ASKING || event.repeat || !event.isTrusted || delays().open !== 'key') return;
    held = event.type === 'keydown' && !isTyping(event);
    asked = event.timeStamp;
    lookUnderPointer();
  }

  function clicked(event: MouseEvent): void {
    if (!event.isTrusted || onCard(event) || !isTouch(event)) return;
    // A link under the finger is followed, as without us.
    if (event.target instanceof Element && event.target.closest('a[href], button, input, select, textarea')) return;
    const mark = markAt(event.clientX, event.clientY);
    if (mark !== null) dispatch({ type: 'open', time: event.timeStamp, key: mark.key, how: 'tap' });
  }

  function keyPressed(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !event.isTrusted || !takesEscape(intent)) return;
    // Ours only while our card is open: the page's own dialog keeps its Escape otherwise.
    event.preventDefault();
    event.stopImmediatePropagation();
    dispatch({ type: 'escape', time: event.timeStamp });
  }

  function scrolled(event: Event): void {
    if (intent.open === null && intent.pending === null) return;
    if (onCard(event)) return;
    dispatch({ type: 'scroll', time: event.timeStamp });
    const now = shown();
    if (opened !== null && now !== null) host().move(anchorOf(now, opened, rectsOf(now.map, opened.span)));
  }

  const passive = { signal, passive: true, capture: true };
  window.addEventListener('pointermove', pointerMoved, passive);
  document.documentElement.addEventListener(
    'pointerleave',
    ({ timeStamp }) => dispatch({ type: 'leave', time: timeStamp }),
    { signal, passive: true },
  );
  window.addEventListener(
    'pointerdown',
    (event) => dispatch({ type: 'press', time: event.timeStamp, onCard: onCard(event) }),
    passive,
  );
  window.addEventListener('click', clicked, passive);
  window.addEventListener('scroll', scrolled, passive);
  window.addEventListener('keydown', keyPressed, { signal, capture: true });
  window.addEventListener('keydown', askingChanged, passive);
  window.addEventListener('keyup', askingChanged, passive);
  signal.addEventListener('abort', () => {
    window.clearTimeout(timer);
    window.clearTimeout(preparing);
    window.cancelAnimationFrame(frame);
    opened = null;
  });

  return {
    open(mark, how) {
      opened = mark;
      dispatch({ type: 'open', time: performance.now(), key: mark.key, how });
    },
    get opened() {
      return opened;
    },
    get how() {
      return intent.open?.how ?? null;
    },
    close: () => dispatch({ type: 'escape', time: performance.now() }),
  };
}

function isWithin(
  rect: DOMRect | { left: number; top: number; right: number; bottom: number } | null,
  x: number,
  y: number,
): boolean {
  return rect !== null && x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom;
}

function isTyping({ target }: Event): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, select, textarea'));
}

function isTouch(event: MouseEvent): boolean {
  return 'pointerType' in event && event.pointerType === 'touch';
}
