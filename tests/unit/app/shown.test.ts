import { describe, expect, it } from 'vitest';
import { shownOf } from '../../../src/app/shown.ts';
import type { Annotation, PageState } from '../../../src/engine/types.ts';

function ready(marks: boolean): PageState {
  const annotation = { mentions: [], quantities: [] } as unknown as Annotation;
  const info = { title: '', byline: null, site: null, date: null };
  return { state: 'ready', info, annotation, marks, density: 'first', following: null };
}

describe('the toolbar’s button', () => {
  it.each<[string, PageState, number, string, number]>([
    ['lit with what is marked', ready(true), 12, 'marked', 12],
    ['quiet where nothing is marked', ready(true), 0, 'quiet', 0],
    ['struck through where the marks are off', ready(false), 12, 'off', 0],
    ['struck through where the site is off', { state: 'off' }, 0, 'off', 0],
    ['quiet where there is no article', { state: 'failed', failure: 'no-article' }, 0, 'quiet', 0],
    ['quiet at work', { state: 'loading' }, 0, 'quiet', 0],
    ['broken where the model was refused', { state: 'failed', failure: 'model-refused' }, 0, 'failed', 0],
    ['broken where the worker is silent', { state: 'failed', failure: 'no-answer' }, 0, 'failed', 0],
  ])('is %s', (_what, state, painted, look, count) => {
    expect(shownOf(state, painted)).toEqual({ look, count });
  });
});
