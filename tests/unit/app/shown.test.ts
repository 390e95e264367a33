import { describe, expect, it } from 'vitest';
import { shownOf } from '../../../src/app/shown.ts';
import type { Annotation, PageState } from '../../../src/engine/types.ts';

const NAME = {
  start: 0,
  end: 4,
  text: 'Tanf',
  kind: 'place',
  name: 'al-Tanf',
  reading: 'named',
  form: 'noun',
  lead: true,
};

function ready(marks: boolean, ids: readonly (string | null)[]): PageState {
  const annotation = { mentions: ids.map((id) => ({ ...NAME, id })), quantities: [] } as unknown as Annotation;
  const info = { title: '', byline: null, site: null, date: null };
  return { state: 'ready', info, annotation, marks, density: 'first', following: null };
}

describe('the toolbar’s button', () => {
  it.each<[string, PageState, string, number]>([
    ['lit with what is marked', ready(true, ['al-tanf', null, 'isis']), 'marked', 2],
    ['struck through where the marks are off', ready(false, ['al-tanf']), 'off', 1],
    ['struck through where the site is off', { state: 'off' }, 'off', 0],
    ['quiet where nothing is known', ready(true, [null]), 'quiet', 0],
    ['quiet where there is no article', { state: 'failed', failure: 'no-article' }, 'quiet', 0],
    ['quiet at work', { state: 'loading' }, 'quiet', 0],
    ['broken where the model was refused', { state: 'failed', failure: 'model-refused' }, 'failed', 0],
    ['broken where the worker is silent', { state: 'failed', failure: 'no-answer' }, 'failed', 0],
  ])('is %s', (_what, state, look, count) => {
    expect(shownOf(state)).toEqual({ look, count });
  });
});
