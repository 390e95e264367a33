import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { findHeading } from '../../../src/page/heading.ts';

function headingOf(title: string, page: string): string | null {
  const { document } = parseHTML(`<!doctype html><html><body>${page}</body></html>`);
  const found = findHeading(
    document as unknown as Document,
    title,
    document.querySelector('.body') as unknown as Element,
  );
  return found?.textContent ?? null;
}

const BODY = '<div class="body">Text.</div>';

describe('the heading of an article', () => {
  it.each([
    ['is the title', 'A valley counts its bridges', 'A valley counts its bridges'],
    ['has other quotation marks', "'Gone': a valley counts its bridges", '‘Gone’: a valley counts its bridges'],
    ['lacks the name of the site', 'A valley counts its bridges | The Valley Post', 'A valley counts its bridges'],
    ['has a kicker', 'A valley counts its bridges', 'After the war: a valley counts its bridges'],
    ['differs by a word', 'A valley counts its many bridges', 'A valley counts all its bridges'],
  ])('%s', (_, title, heading) => {
    expect(headingOf(title, `<h1>The Valley Post</h1><h2>${heading}</h2>${BODY}<h2>Read on in the valley</h2>`)).toBe(
      heading,
    );
  });

  it('is the likest of several', () => {
    const page = `<h2>A valley counts its bridges and its mills</h2><h1>A valley counts its bridges</h1>${BODY}`;
    expect(headingOf('A valley counts its bridges', page)).toBe('A valley counts its bridges');
  });

  it('may have nothing of the title, where it stands alone beside the text', () => {
    const page = `<h1>The Valley Post</h1><main><h1>Twelve are left</h1>${BODY}</main>`;
    expect(headingOf('Bridges: what the winter did', page)).toBe('Twelve are left');
  });

  it('is not the name of the site, though the title holds that too', () => {
    const page = `<h1>The Valley Post</h1><h2>Twelve bridges</h2>${BODY}`;
    expect(headingOf('Twelve bridges counted by surveyors - The Valley Post', page)).toBeNull();
  });

  it('is not taken from elsewhere in the page', () => {
    expect(headingOf('Bridges: what the winter did', `<h1>The Valley Post</h1><h2>Most read</h2>${BODY}`)).toBeNull();
    expect(headingOf('', `<h1></h1><h2>Most read</h2>${BODY}`)).toBeNull();
  });
});
