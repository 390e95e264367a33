/**
 * The one element that the card lives in: made when the first card opens, in the top layer, closed to the page.
 *
 * Nothing here knows of timers or of the page's text: {@link step} decides when, the caller says which words.
 */
import { render } from 'preact';
import type { Rect } from '../geometry.ts';
import { type Reader, ReaderContext, type Translate } from '../strings.ts';
import type { CardActions } from './card.tsx';
import { CardFrame } from './frame.tsx';
import hostStyle from './host.css?inline';
import type { Opening } from './intent.ts';
import { MARGIN, type Placement, placeCard } from './placement.ts';
import { CARD_STYLE } from './style.ts';
import type { CardView } from './view.ts';

/** No element of HTML, and no custom element either: content scripts cannot define one. */
const TAG = 'sidelight-card';

/** CSS pixels. On a narrower screen a card opened by finger is a sheet at the bottom. */
const SHEET_BELOW = 600;

/** Elements that show none of their children, should one be what is full screen. */
const CHILDLESS = 'audio, canvas, embed, iframe, img, object, video';

export interface CardHostSettings {
  readonly document: Document;
  readonly translate: Translate;
  /** BCP 47, of the language that `translate` speaks. */
  readonly locale: string;
  /** Of that language. Default: `ltr`. */
  readonly direction?: 'ltr' | 'rtl';
  /** Default: as the system is. */
  readonly scheme?: 'light' | 'dark';
  /** Names in their own script stand before English ones. */
  readonly nativeFirst?: boolean;
  /** Default: the card has no buttons for them. */
  readonly actions?: CardActions;
  /** Aborted, the card closes and its element leaves the page. */
  readonly signal: AbortSignal;
  /** The reader went on to the card of another entity, or back. */
  readonly onJump?: (id: string) => void;
  /** The reader pressed the card's own button or took the focus elsewhere, or the page changed to or from full screen. Not after `hide()`. */
  readonly onClose: () => void;
}

export interface Anchor {
  /** The client rectangles of the words, one a line; at least one. */
  readonly rects: readonly Rect[];
  /** The pointer, if there is one: tells which line is meant. */
  readonly at?: { readonly x: number; readonly y: number };
  /** The words run from right to left. */
  readonly rtl?: boolean;
}

export interface CardHost {
  /** Draws a card that will probably be shown, and lays it out unseen: showing it is quick then. */
  prepare(view: CardView): void;
  /** Opens the card or changes it into this one. By key it takes the focus, and gives it back when it closes. */
  show(view: CardView, anchor: Anchor, how: Opening): void;
  /** Puts the open card at its words again, after a scroll or a new layout. */
  move(anchor: Anchor): void;
  hide(): void;
  /** The key of the view that is shown. */
  readonly openKey: string | null;
  /** Where the open card is; null while none is. */
  rect(): Rect | null;
  /** Whether an event of the page's document happened in the card. */
  contains(event: Event): boolean;
}

interface Shown {
  readonly view: CardView;
  readonly how: Opening;
}

export function createCardHost(settings: CardHostSettings): CardHost {
  const { document, signal } = settings;
  const reader: Reader = {
    t: settings.translate,
    locale: settings.locale,
    nativeFirst: settings.nativeFirst ?? false,
  };
  let parts: { readonly host: HTMLElement; readonly root: ShadowRoot; readonly mount: HTMLElement } | null = null;
  let shown: Shown | null = null;
  let prepared: CardView | null = null;
  let focusBefore: Element | null = null;
  let drawing = false;

  function make(): NonNullable<typeof parts> {
    const host = document.createElement(TAG);
    host.popover = 'manual';
    if (settings.scheme !== undefined) host.style.setProperty('--scheme', settings.scheme);
    const root = host.attachShadow({ mode: 'closed' });
    const style = document.createElement('style');
    // Before it is put in: under a strict policy of the page, Firefox lets no other way of filling it pass.
    style.textContent = hostStyle + CARD_STYLE;
    const mount = document.createElement('div');
    root.append(style, mount);
    root.addEventListener('focusout', focusLeft);
    document.addEventListener('fullscreenchange', dismiss, { signal });
    return { host, root, mount };
  }

  function draw({ view, how }: Shown, side: Placement['side'] | null): void {
    if (parts === null) return;
    const { root, mount } = parts;
    const jumped = (id: string): void => {
      // The button that was pressed goes with the card that it stood on.
      if (root.activeElement !== null) focusFrame();
      root.querySelector('.scroll')?.scrollTo(0, 0);
      settings.onJump?.(id);
    };
    render(
      <ReaderContext.Provider value={reader}>
        <CardFrame
          view={view}
          reachable={how !== 'hover'}
          side={side}
          direction={settings.direction ?? 'ltr'}
          onJump={jumped}
          onClose={dismiss}
          {...(settings.actions && { actions: settings.actions })}
        />
      </ReaderContext.Provider>,
      mount,
    );
  }

  /** Measures the card where nobody sees it, and puts it where it belongs, within one frame. */
  function place(current: Shown, anchor: Anchor): void {
    if (parts === null) return;
    const { host, mount } = parts;
    host.setAttribute('data-side', 'viewport');
    host.style.setProperty('--max-height', 'none');
    mount.style.cssText = `width: max-content; max-width: calc(100% - ${2 * MARGIN}px)`;
    // Both of one layout.
    const viewport = host.getBoundingClientRect();
    const size = mount.getBoundingClientRect();
    const sheet = current.how === 'tap' && viewport.width <= SHEET_BELOW;
    mount.style.cssText = '';
    const placement = placeCard({
      anchor: anchor.rects,
      at: anchor.at ?? null,
      viewport,
      size,
      rtl: anchor.rtl ?? false,
      sheet,
    });
    for (const [name, pixels] of Object.entries(propertiesOf(placement))) host.style.setProperty(name, `${pixels}px`);
    host.setAttribute('data-side', placement.side);
    draw(current, placement.side);
  }

  function prepare(view: CardView): void {
    if (signal.aborted || shown !== null) return;
    parts ??= make();
    forgetPrepared(view);
    draw({ view, how: 'hover' }, null);
    prepared = view;
    // Most of the time goes into the first look for its letters in the system's fonts.
    const { host } = parts;
    attach(document, host);
    host.setAttribute('data-side', 'viewport');
    host.getBoundingClientRect();
    host.removeAttribute('data-side');
  }

  /** A card keeps what the reader unfolds, by its mark: drawn from another annotation it must not be taken up again. */
  function forgetPrepared(next: CardView): void {
    if (parts !== null && prepared !== null && subjectOf(prepared) !== subjectOf(next)) render(null, parts.mount);
    prepared = null;
  }

  function show(view: CardView, anchor: Anchor, how: Opening): void {
    if (signal.aborted) return;
    parts ??= make();
    const { host, root } = parts;
    if (shown === null) focusBefore = document.activeElement;
    forgetPrepared(view);
    // Whoever steps from mention to mention stays on the button.
    const step = root.activeElement?.getAttribute('data-step');
    shown = { view, how };
    drawing = true;
    draw(shown, null);
    toTop(document, host);
    place(shown, anchor);
    drawing = false;
    root.querySelector('.scroll')?.scrollTo(0, 0);
    const button = step == null ? null : root.querySelector<HTMLElement>(`[data-step="${step}"]`);
    if (button !== null && how !== 'hover') button.focus({ preventScroll: true });
    else if (how === 'key') focusFrame();
  }

  function focusFrame(): void {
    parts?.root.querySelector<HTMLElement>('.frame')?.focus({ preventScroll: true });
  }

  /** A card in which the focus was closes when the focus goes elsewhere, but not when the whole window is left. */
  function focusLeft({ relatedTarget }: Event & { relatedTarget?: EventTarget | null }): void {
    const was = shown;
    if (drawing || was === null || parts === null) return;
    const { root } = parts;
    if (relatedTarget instanceof Node && root.contains(relatedTarget)) return;
    // Only now the browser moves the focus.
    setTimeout(() => {
      if (shown === was && root.activeElement === null) dismiss();
    });
  }

  function hide(): void {
    if (parts === null || shown === null) return;
    const { host, root, mount } = parts;
    const hadFocus = root.activeElement !== null;
    shown = null;
    if (host.matches(':popover-open')) host.hidePopover();
    render(null, mount);
    if (hadFocus && focusBefore instanceof HTMLElement && focusBefore.isConnected)
      focusBefore.focus({ preventScroll: true });
    focusBefore = null;
  }

  function dismiss(): void {
    if (shown === null) return;
    hide();
    settings.onClose();
  }

  signal.addEventListener('abort', () => {
    hide();
    parts?.host.remove();
    parts = null;
  });

  return {
    prepare,
    show,
    hide,
    move: (anchor) => {
      if (shown !== null) place(shown, anchor);
    },
    get openKey() {
      return shown?.view.key ?? null;
    },
    rect: () => (shown === null || parts === null ? null : parts.host.getBoundingClientRect()),
    contains: (event) => parts !== null && event.composedPath().includes(parts.host),
  };
}

function subjectOf(view: CardView): object {
  return view.type === 'entity' ? view.entity : view.quantity;
}

/** Over all that is in the top layer already. */
function toTop(document: Document, host: HTMLElement): void {
  attach(document, host);
  // The top layer keeps the order of showing.
  if (host.matches(':popover-open')) host.hidePopover();
  host.showPopover();
}

function attach(document: Document, host: HTMLElement): void {
  const parent = parentFor(document);
  if (host.parentNode !== parent) parent.append(host);
}

/** The page's root; but outside of a modal dialog all is inert, and outside of what is full screen nothing is seen. */
function parentFor(document: Document): Element {
  const modal = [...document.querySelectorAll(':modal')].at(-1) ?? document.fullscreenElement;
  return modal === null || modal.matches(CHILDLESS) ? document.documentElement : modal;
}

function propertiesOf({ left, width, offset, maxHeight, light }: Placement): Readonly<Record<string, number>> {
  return {
    '--left': left,
    '--width': width,
    '--offset': offset,
    '--max-height': maxHeight,
    '--light-left': light.left,
    '--light-width': light.width,
  };
}
