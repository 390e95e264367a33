/** The worker of an extension that has no more in it than the engine: what it is sent is the first article that it annotates. */
import { browser } from 'wxt/browser';
import { annotate } from '../../../src/engine/annotate.ts';
import { readModel } from '../../../src/model/read.ts';
import { requestOf } from '../requests.ts';

browser.runtime.onMessage.addListener((text: string, _sender, answer: (cold: object) => void) => {
  void (async () => {
    const bytes = await (await fetch('model.bin')).arrayBuffer();
    const start = performance.now();
    const knowledge = readModel(bytes);
    annotate(requestOf(text), knowledge);
    const done = performance.now();
    answer({ coldStartMs: done - start });
  })();
  // The answer comes later.
  return true;
});
