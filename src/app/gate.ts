/**
 * The gate, on every page: asks whether the page reads like an article, and if so calls the worker. It imports little
 * more than the one function that it needs, since every page pays for it.
 */
import { onceShown } from '../page/navigation.ts';
import { isProbablyReaderable } from '../page/readerable.ts';
import { knock } from '../platform/knock.ts';

export function startGate(): void {
  // The article is the main frame's; other frames hold comments, players and advertisements.
  if (window.top !== window) return;
  onceShown(document, () => void (isProbablyReaderable(document) && knock()));
}
