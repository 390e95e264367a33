/**
 * The gate, on every page: asks whether the page reads like an article, and if so calls the worker. It imports the one
 * function that it needs and nothing else, since every page pays for it.
 */
import isProbablyReaderable from '@mozilla/readability/Readability-readerable.js';
import { sendToWorker } from '../platform/messages.ts';

export function startGate(): void {
  whenShown(() => {
    // The article is the main frame's; frames hold comments, players and advertisements.
    if (window.top === window && isProbablyReaderable(document)) void sendToWorker('gate→worker:readable', null);
  });
}

/** A page that the browser prepares before the reader asks for it may never be shown. */
function whenShown(run: () => void): void {
  if ('prerendering' in document && document.prerendering === true)
    document.addEventListener('prerenderingchange', run, { once: true });
  else run();
}
