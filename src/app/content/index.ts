/**
 * The annotator in one page: finds the article, has it annotated, paints the marks, shows the cards and answers the
 * popup. Everything it starts ends with one signal.
 */
import type { Marked } from '../../engine/types.ts';
import { watchNavigation, watchReturn } from '../../page/navigation.ts';
import { isAlive } from '../../platform/lifetime.ts';
import { answerMessages, type ToPage } from '../../platform/messages.ts';
import { isChoosable } from '../article-date.ts';
import { createStage } from './stage.ts';

/** The annotator that a document has: in this script's own world, which no page can see. */
interface Running {
  readonly controller: AbortController;
  readonly isAlive: () => boolean;
  readonly annotate: () => void;
}

const RUNNING = Symbol.for('sidelight');

/** Single-page applications put the new article in some time after the new address. */
const AFTER_NAVIGATION = [600, 2_000]; // ms

/**
 * Starts the document's annotator; where it runs already, has it look at the page again.
 *
 * @param ended when another script of the extension takes this one's place.
 */
export function startAnnotator(ended: AbortSignal): void {
  const world = globalThis as { [RUNNING]?: Running };
  const running = world[RUNNING];
  if (running !== undefined && !running.controller.signal.aborted) {
    if (running.isAlive()) {
      running.annotate();
      return;
    }
    // An update of the extension cut it off.
    running.controller.abort();
  }
  const controller = new AbortController();
  // It also ends when this very script is injected again, which changes nothing for the one that runs.
  ended.addEventListener('abort', () => isAlive() || controller.abort());
  world[RUNNING] = { controller, isAlive, annotate: run(controller) };
}

/** @returns what has it look at the page again. */
function run(controller: AbortController): () => void {
  const { signal } = controller;
  const stage = createStage(window, signal);
  const annotate = (): void => {
    if (isAlive()) void stage.annotate();
    else controller.abort();
  };

  const stopAnswering = answerMessages<ToPage>({
    'popup→page:state': async () => stage.state,
    // The popup is of this very extension, and `answerMessages` has seen to it that nobody else speaks here.
    'popup→page:jump': async (target) => {
      stage.jump(target as Marked);
      return null;
    },
    'popup→page:marks': async (choice) => {
      stage.setMarks((choice as ToPage['popup→page:marks']['payload']).on);
      return null;
    },
    'popup→page:density': async (choice) => {
      stage.setDensity((choice as ToPage['popup→page:density']['payload']).density);
      return null;
    },
    'popup→page:follow': async (choice) => {
      stage.follow((choice as ToPage['popup→page:follow']['payload']).id);
      return null;
    },
    'popup→page:date': async (choice) => {
      const { date } = choice as ToPage['popup→page:date']['payload'];
      if (date === null || isChoosable(date, new Date())) await stage.setDate(date);
      return stage.state;
    },
    'popup→page:text': async () => (stage.text === null ? null : { text: stage.text }),
    'worker→page:walk': async (direction) => {
      stage.walk(direction as ToPage['worker→page:walk']['payload']);
      return null;
    },
    'worker→page:toggle-marks': async () => {
      if (stage.state.state !== 'ready') return null;
      const on = !stage.state.marks;
      stage.setMarks(on);
      return { on };
    },
    'popup→page:stop': async () => {
      controller.abort();
      return null;
    },
  });
  signal.addEventListener('abort', stopAnswering);

  let timers: number[] = [];
  const annotateLater = (): void => {
    for (const timer of timers) window.clearTimeout(timer);
    timers = AFTER_NAVIGATION.map((wait) => window.setTimeout(annotate, wait));
  };
  watchNavigation(window, annotateLater, { signal });
  watchReturn(window, annotate, { signal });
  signal.addEventListener('abort', () => timers.forEach(window.clearTimeout, window));
  annotate();
  return annotate;
}
