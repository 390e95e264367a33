/** What stands on one page: its state for the popup, the marks painted over it, and the card over those. */
import type { Density, IsoDate, Marked, PageSettings, PageState } from '../../engine/types.ts';
import { rectsOf } from '../../page/hit.ts';
import { createPainter } from '../../page/painter.ts';
import { type ReadArticle, watchArticle } from '../../page/watch.ts';
import { askWorker, sendToWorker } from '../../platform/messages.ts';
import { viewOf } from '../../ui/card/view.ts';
import { type Shown, shownOf } from '../shown.ts';
import { onSpareEscape } from './escape.ts';
import { startHoverCard } from './hover-card.ts';
import { followedMarks, markOf, marksBeside, marksOf, type PaintedMark } from './marks.ts';
import { type AnnotatedPage, annotatePage, type Failed, readPage, readPageInTasks } from './page.ts';
import { neighbourOf } from './walk.ts';

export interface Stage {
  readonly state: PageState;
  /** Annotates the page as it is now. Where two runs overtake each other, the later one counts. */
  annotate(): Promise<void>;
  /** Of the annotated article; null: nothing is annotated. */
  readonly text: string | null;
  setMarks(on: boolean): void;
  setDensity(density: Density): void;
  /** Marks the mentions of one entity alone, until it is told null or the reader presses Escape. */
  follow(id: string | null): void;
  /** Annotates the article as of another day, until the page is left; null: as of the day that was found. */
  setDate(date: IsoDate | null): Promise<void>;
  /** Scrolls to a mention or a quantity and opens its card. */
  jump(marked: Marked): void;
  /** Opens the card of the next mark in the text, or of the one before, by key. */
  walk(direction: 'next' | 'previous'): void;
}

export function createStage(window: Window, signal: AbortSignal): Stage {
  const { document } = window;
  const painter = createPainter({ signal });
  let page: AnnotatedPage | null = null;
  let state: PageState = { state: 'loading' };
  let settings: PageSettings | null = null;
  let marks: readonly PaintedMark[] = [];
  let told: Shown | null = null;
  let run = 0;
  /** Ids of the article's entities that the reader needs no marks for. */
  let known: ReadonlySet<string> = new Set();
  let watching: AbortController | null = null;
  /**
   * The date that the reader gave the article, and the address that shows it: another article has a date of its own.
   * It lives here and is stored nowhere. What was read is nobody's business, and a reload is a quick way back.
   */
  let given: { readonly date: IsoDate; readonly address: string } | null = null;

  const hover = startHoverCard({
    window,
    painter,
    signal,
    settings: () => settings,
    actions: { step, setKnown, copy: copyText },
    shown: () =>
      page === null
        ? null
        : { map: page.map, marks, view: ({ marked }) => page && viewOf(page.annotation, marked, known) },
  });

  function paint(): void {
    hover.close();
    repaint();
  }

  function repaint(): void {
    paintMarks();
    tellButton();
  }

  /** The toolbar's button shows what became of the page. */
  function tellButton(): void {
    const next = shownOf(state, marks.length);
    if (next.look === told?.look && next.count === told.count) return;
    told = next;
    void askWorker('page→worker:shown', next).then((answer) => {
      if (answer === null && told === next) told = null;
    });
  }

  function paintMarks(): void {
    if (page === null || state.state !== 'ready') {
      marks = [];
      painter.clear();
      return;
    }
    const { annotation, following, density } = state;
    marks = following === null ? marksOf(annotation, density, known) : followedMarks(annotation, following);
    // Following was asked for since: it shows even where the marks are off.
    if (state.marks || following !== null) painter.paint(page.map, marks);
    else painter.clear();
  }

  function showPage(next: AnnotatedPage, by: PageSettings): void {
    page = next;
    settings = by;
    known = new Set(by.known);
    const { info, annotation } = next;
    const followed = state.state === 'ready' ? state.following : null;
    // A new version of the article may not name it any more.
    const following = annotation.mentions.some(({ id }) => id !== null && id === followed) ? followed : null;
    state = { state: 'ready', info, annotation, marks: by.marks, density: by.density, following };
    paint();
  }

  function follow(id: string | null): void {
    if (state.state !== 'ready' || state.following === id) return;
    state = { ...state, following: id };
    paint();
  }

  function showFailure(failed: Failed): void {
    page = null;
    state = failed;
    paint();
  }

  /** After a change of the page: what it reads now. */
  function readAgain(): ReadArticle | null {
    const read = readPage(document);
    if (read === null || state.state === 'failed') return null;
    // Where the page only put equal nodes in the place of the old ones, or moved them, the marks follow at once.
    if (page !== null && settings !== null && read.map.text === page.map.text) {
      // An answer that is still to come is about what stood here in between.
      run++;
      showPage({ ...page, ...read }, chosenHere(settings));
    } else void annotateRead(read);
    return read;
  }

  /** What the reader did on this page counts more than what is set for all. */
  function chosenHere(by: PageSettings): PageSettings {
    return state.state === 'ready' ? { ...by, marks: state.marks, density: state.density, known: [...known] } : by;
  }

  async function annotateRead(read: ReadArticle): Promise<void> {
    run++;
    const mine = run;
    const result = await annotatePage(read, given?.address === addressOf(window) ? given.date : null);
    if (signal.aborted || mine !== run) return;
    if (!('page' in result)) showFailure(result);
    else showPage(result.page, chosenHere(result.settings));
  }

  async function annotate(): Promise<void> {
    // The browser forgot it where this page comes out of the back/forward cache.
    told = null;
    run++;
    const mine = run;
    const read = await readPageInTasks(document);
    if (signal.aborted || mine !== run) return;
    watching?.abort();
    if (read === null) {
      showFailure({ state: 'failed', failure: 'no-article' });
      return;
    }
    // From here on: what changes until the answer comes would be painted over wrongly.
    watching = new AbortController();
    watchArticle(read, readAgain, { signal: AbortSignal.any([signal, watching.signal]) });
    await annotateRead(read);
  }

  /** At once on this page; the worker keeps it for all others. The open card stays: it has the way back. */
  function setKnown(id: string, on: boolean): void {
    if (page === null || settings === null || state.state !== 'ready') return;
    const others = [...known].filter((other) => other !== id);
    known = new Set(on ? [...others, id] : others);
    repaint();
    void sendToWorker('page→worker:know', { id, known: on });
  }

  function step(direction: 'next' | 'previous'): void {
    if (page === null || hover.opened === null) return;
    go(page, marksBeside(page.annotation, hover.opened), direction, hover.how === 'key' ? 'key' : 'tap');
  }

  /** To the next of `candidates`, passing over what the page has folded away: it has no place to show a card at. */
  function go(
    on: AnnotatedPage,
    candidates: readonly PaintedMark[],
    direction: 'next' | 'previous',
    how: 'tap' | 'key',
  ): void {
    const shown = new Map(
      candidates.map((mark) => [mark, rectsOf(on.map, mark.span)] as const).filter(([, { length }]) => length),
    );
    const isAbove = (mark: PaintedMark) => shown.get(mark)!.every(({ bottom }) => bottom <= 0);
    const mark = neighbourOf([...shown.keys()], hover.opened, direction, isAbove);
    if (mark !== null) reveal(on, mark, how);
  }

  function reveal({ map }: AnnotatedPage, mark: PaintedMark, how: 'tap' | 'key'): void {
    const [range] = map.toRanges(mark.span);
    range?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    hover.open(mark, how);
  }

  onSpareEscape(window, () => follow(null), { signal });

  return {
    get state() {
      return state;
    },
    get text() {
      return page?.map.text ?? null;
    },
    annotate,
    follow,
    setDensity(density) {
      if (state.state !== 'ready') return;
      state = { ...state, density };
      paint();
    },
    setMarks(on) {
      if (state.state !== 'ready') return;
      // Off is off, whatever was followed.
      state = { ...state, marks: on, following: on ? state.following : null };
      paint();
    },
    async setDate(date) {
      if (page === null) return;
      given = date === null ? null : { date, address: addressOf(window) };
      await annotateRead(page);
    },
    jump(marked) {
      const mark = page === null ? null : markOf(page.annotation, marked);
      if (page === null || mark === null) return;
      reveal(page, mark, 'tap');
    },
    walk(direction) {
      if (page !== null) go(page, marks, direction, 'key');
    },
  };
}

/** Without what is after the hash, which leads within the page. */
function addressOf({ location: { origin, pathname, search } }: Window): string {
  return `${origin}${pathname}${search}`;
}

/** Not on pages without https, which browsers keep from the clipboard, nor where a page's own policy forbids it. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
