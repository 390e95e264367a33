import { describe, expect, it } from 'vitest';
import { crossing } from './layers.ts';
import { filesBelow, identifiersOnly, importsOf, isCode, read } from './sources.ts';

const code = [...filesBelow('src'), ...filesBelow('entrypoints')].filter(isCode);

/** What only a page, a worker or a browser has. The engine runs in all three, and in Node. */
const BROWSER_GLOBALS =
  /(?<![.\w$])(?:document|window|self|navigator|location|localStorage|indexedDB|fetch|chrome|browser|process|Buffer|requestAnimationFrame|setTimeout|setInterval)(?=\s*[.([?])/g;

/** Each one used, but for those that the file itself declares: a stretch of text may well be called a window. */
function browserGlobals(text: string): string[] {
  return [...new Set(text.match(BROWSER_GLOBALS))].filter(
    (name) => !new RegExp(`\\b(?:const|let)\\s+${name}\\b`).test(text),
  );
}

/** The extension API, under either of its names. */
const EXTENSION_API = /(?<![.\w$])(?:browser|chrome)\s*\??\.\s*\w+/g;

describe('the layers', () => {
  it('import only what the design lets them', () => {
    const crossings = code.flatMap((file) => importsOf(read(file)).flatMap((name) => crossing(file, name) ?? []));
    expect(crossings).toEqual([]);
  });

  it.each([
    ['src/engine/match/walk.ts', '../../model/read.ts'],
    ['src/engine/text/fold.ts', 'node:fs'],
    ['src/model/read.ts', '../engine/text/fold.ts'],
    ['src/page/hit.ts', '../ui/card/card.tsx'],
    ['src/ui/card/card.tsx', 'wxt/browser'],
    ['src/platform/settings.ts', '../app/content.ts'],
    ['entrypoints/popup/main.ts', '../../src/ui/popup/popup.tsx'],
  ])('would catch %s importing %s', (file, specifier) => {
    expect(crossing(file, specifier)).toContain(file);
  });

  it('sees every way of importing', () => {
    const text = [
      "import { a } from './a.ts';",
      "import type {\n  B,\n} from './b.ts';",
      "export * from './c.ts';",
      "import './d.css';",
      "const e = await import('./e.ts');",
      "// import { f } from './f.ts';",
      "const url = 'http://example.test/'; /* import './g.ts' */",
    ].join('\n');
    expect(importsOf(text)).toEqual(['./a.ts', './b.ts', './c.ts', './d.css', './e.ts']);
  });

  it('keep the engine free of the page, the browser and Node', () => {
    const found = code
      .filter((file) => file.startsWith('src/engine/'))
      .flatMap((file) => browserGlobals(identifiersOnly(read(file))).map((name) => `${file}: ${name}`));
    expect(found).toEqual([]);
  });

  it('speak to the browser through the platform alone', () => {
    const found = code
      .filter((file) => !file.startsWith('src/platform/') && !file.startsWith('entrypoints/'))
      .flatMap((file) => (identifiersOnly(read(file)).match(EXTENSION_API) ?? []).map((use) => `${file}: ${use}`));
    expect(found).toEqual([]);
  });
});
