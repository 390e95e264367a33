/**
 * The gate, on every page: asks whether the page reads like an article, and if so calls the worker. It imports little
 * more than the one function that it needs, since every page pays for it.
 */
import isProbablyReaderable from '@mozilla/readability/Readability-readerable.js';
import { onceShown } from '../page/navigation.ts';
import { askWorker } from '../platform/messages.ts';

export function startGate(): void {
  // The article is the main frame's; other frames hold comments, players and advertisements.
  if (window.top !== window) return;
  // A page that is prepared before the reader asks for it may never be shown; it ends with its document.
  const { signal } = new AbortController();
  onceShown(document, () => void (isProbablyReaderable(document) && askWorker('gate→worker:readable', null)), {
    signal,
  });
}
