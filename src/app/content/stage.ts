/** What stands on one page: its state for the popup, the marks painted over it, and the card over those. */
import type { Marked, PageSettings, PageState } from '../../engine/types.ts';
import { rectsOf } from '../../page/hit.ts';
import { createPainter } from '../../page/painter.ts';
import { type ReadArticle, watchArticle } from '../../page/watch.ts';
import { sendToWorker } from '../../platform/messages.ts';
import { viewOf } from '../../ui/card/view.ts';
import { startHoverCard } from './hover-card.ts';
import { markOf, marksBeside, marksOf, type PaintedMark } from './marks.ts';
import { type AnnotatedPage, annotatePage, type Failed, readPage } from './page.ts';
import { neighbourOf } from './walk.ts';

export interface Stage {
  readonly state: PageState;
  /** Annotates the page as it is now. Where two runs overtake each other, the later one counts. */
  annotate(): Promise<void>;
  setMarks(on: boolean): void;
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
  let run = 0;
  /** Ids of the article's entities that the reader needs no marks for. */
  let known: ReadonlySet<string> = new Set();
  let watching: AbortController | null = null;

  const hover = startHoverCard({
    window,
    painter,
    signal,
    settings: () => settings,
    actions: { step, setKnown },
    shown: () =>
      page === null
        ? null
        : { map: page.map, marks, view: ({ marked }) => page && viewOf(page.annotation, marked, known) },
  });

  function paint(): void {
    hover.close();
    if (page !== null && state.state === 'ready' && state.marks) painter.paint(page.map, marks);
    else painter.clear();
  }

  function showPage(next: AnnotatedPage, by: PageSettings): void {
    page = next;
    settings = by;
    known = new Set(by.known);
    marks = marksOf(next.annotation, by.density, known);
    state = { state: 'ready', info: next.info, annotation: next.annotation, marks: by.marks };
    paint();
  }

  function showFailure(failed: Failed): void {
    page = null;
    marks = [];
    state = failed;
    paint();
  }

  /** After a change of the page: what it reads now. */
  function readAgain(): ReadArticle | null {
    const read = readPage(document);
    if (read === null || page === null || settings === null || state.state !== 'ready') return null;
    // Where the page only put equal nodes in the place of the old ones, or moved them, the marks follow at once.
    if (read.map.text === page.map.text)
      showPage({ ...page, ...read }, { ...settings, marks: state.marks, known: [...known] });
    else void annotateRead(read);
    return read;
  }

  async function annotateRead(read: ReadArticle): Promise<boolean> {
    run++;
    const mine = run;
    const result = await annotatePage(read);
    if (signal.aborted || mine !== run) return false;
    if (!('page' in result)) showFailure(result);
    // What the reader did on this page counts more than what is set for all.
    else if (state.state === 'ready') showPage(result.page, { ...result.settings, marks: state.marks });
    else showPage(result.page, result.settings);
    return true;
  }

  async function annotate(): Promise<void> {
    const read = readPage(document);
    watching?.abort();
    if (read === null) {
      run++;
      showFailure({ state: 'failed', failure: 'no-article' });
    } else if (await annotateRead(read)) {
      watching = new AbortController();
      watchArticle(read, readAgain, { signal: AbortSignal.any([signal, watching.signal]) });
    }
  }

  /** At once on this page; the worker keeps it for all others. The open card stays: it has the way back. */
  function setKnown(id: string, on: boolean): void {
    if (page === null || settings === null || state.state !== 'ready') return;
    const others = [...known].filter((other) => other !== id);
    known = new Set(on ? [...others, id] : others);
    marks = marksOf(page.annotation, settings.density, known);
    if (state.marks) painter.paint(page.map, marks);
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

  return {
    get state() {
      return state;
    },
    annotate,
    setMarks(on) {
      if (state.state !== 'ready') return;
      state = { ...state, marks: on };
      paint();
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
