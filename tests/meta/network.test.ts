import { describe, expect, it } from 'vitest';
import { TARGETS } from '../../tools/build.ts';
import { builtFiles, readBuilt } from './built.ts';
import { filesBelow, identifiersOnly, isCode, read } from './sources.ts';

/** Every way out that a script has. */
const WAYS_OUT =
  /(?<![\w$])(?:fetch\s*\(|XMLHttpRequest|WebSocket|WebTransport|EventSource|RTCPeerConnection|sendBeacon|importScripts|new\s+Image)/g;

/** The one `fetch`: of the model, a file of the extension itself. */
const MODEL_LOADER = 'src/model/load.ts';

function waysOut(text: string): string[] {
  return (text.match(WAYS_OUT) ?? []).map((way) => way.replace(/\s+/g, ' '));
}

describe('the network', () => {
  it('is touched by nothing in the sources but the loader of the model', () => {
    const found = [...filesBelow('src'), ...filesBelow('entrypoints')]
      .filter((file) => isCode(file) && file !== MODEL_LOADER)
      .flatMap((file) => waysOut(identifiersOnly(read(file))).map((way) => `${file}: ${way}`));
    expect(found).toEqual([]);
  });

  it.each(TARGETS)('is touched by nothing else that ships for %s', (target) => {
    const found = builtFiles(target)
      .filter((path) => path.endsWith('.js'))
      .flatMap((path) => waysOut(readBuilt(target, path).toString()).map((way) => `${path}: ${way}`));
    expect(found).toEqual(['background.js: fetch(']);
  });

  it.each(TARGETS)('is named by no page and no style sheet of %s', (target) => {
    const found = builtFiles(target)
      .filter((path) => /\.(?:html|css)$/.test(path))
      .filter((path) =>
        /(?:src|href|action)=["']?(?:https?:)?\/\/|url\(["']?(?:https?:)?\/\/|@import/i.test(
          readBuilt(target, path).toString(),
        ),
      );
    expect(found).toEqual([]);
  });
});
