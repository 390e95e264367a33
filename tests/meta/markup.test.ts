import { expect, it } from 'vitest';
import { filesBelow, identifiersOnly, isCode, read } from './sources.ts';

/** Every way in which a string becomes nodes or code. Article and model are data, and are shown as text only. */
const TURNS_TEXT_INTO_MORE =
  /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|createContextualFragment|setHTMLUnsafe|DOMParser)\b|\bdocument\s*\.\s*write(?:ln)?\b|(?<![.\w$])eval\s*\(|\bnew\s+Function\b/g;

it('no string becomes markup or code', () => {
  const found = [...filesBelow('src'), ...filesBelow('entrypoints')]
    .filter(isCode)
    .flatMap((file) => (identifiersOnly(read(file)).match(TURNS_TEXT_INTO_MORE) ?? []).map((way) => `${file}: ${way}`));
  expect(found).toEqual([]);
});
