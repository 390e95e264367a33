import { describe, expect, it } from 'vitest';
import type { Failure, PageState } from '../../../../src/engine/types.ts';
import type { PopupActions } from '../../../../src/ui/popup/actions.ts';
import { PopupApp } from '../../../../src/ui/popup/popup.tsx';
import { POPUP_STATES } from '../../../../tools/fixtures/samples/popup.ts';
import { reader } from '../../../../tools/fixtures/translate.ts';
import { type Mounted, mount } from '../support/mount.tsx';

function stateNamed(name: string): PageState {
  const found = POPUP_STATES.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no state ${name}`);
  return found.state;
}

/** The popup, with what the reader did in it. */
function open(state: PageState): Mounted & { readonly done: readonly unknown[] } {
  const done: unknown[] = [];
  const note =
    (name: string) =>
    (...given: readonly unknown[]): void =>
      void done.push([name, ...given]);
  const actions: PopupActions = {
    jump: note('jump'),
    setMarks: note('setMarks'),
    setSite: note('setSite'),
    annotate: note('annotate'),
    reload: note('reload'),
    settings: note('settings'),
    retry: note('retry'),
  };
  return { ...mount(<PopupApp state={state} actions={actions} reader={reader} site="herald.test" />), done };
}

describe('the brief', () => {
  const ready = stateNamed('ready') as Extract<PageState, { state: 'ready' }>;
  const { mentions } = ready.annotation;
  const indexesOf = (id: string) => mentions.flatMap((mention, index) => (mention.id === id ? [index] : []));

  it('says which article, of which day, and how the day is known', () => {
    const popup = open(ready);
    expect(popup.root.querySelector('h1')?.textContent).toBe(ready.info.title);
    expect(popup.text()).toContain('Dovrel Herald30 May 2017, from metadata');
  });

  it('goes from mention to mention and round again', () => {
    const popup = open(ready);
    const [first, second, third] = indexesOf('lake-coalition');
    for (const number of [1, 2, 3, 1]) popup.press(`Lake Coalition: go to mention ${number} of 3`);
    expect(popup.done).toEqual([first, second, third, first].map((index) => ['jump', { type: 'mention', index }]));
    expect(popup.root.querySelector('[role="status"]')?.textContent).toBe('1 of 3');
  });

  it('starts with the first mention again after another entity', () => {
    const popup = open(ready);
    popup.press('Lake Coalition');
    popup.press('Tal Dovrel');
    popup.press('Lake Coalition: go to mention 1 of 3');
    expect(popup.done.at(-1)).toEqual(['jump', { type: 'mention', index: indexesOf('lake-coalition')[0] }]);
  });

  it('draws a tick for every mention', () => {
    const [first] = open(ready).root.querySelectorAll('.spark .ticks');
    expect(first?.getAttribute('d')?.match(/M/g)).toHaveLength(6);
  });

  it('has each measurement once, with the check of the article’s own conversion', () => {
    const popup = open(ready);
    const rows = [...popup.root.querySelectorAll('tbody tr')].map((row) =>
      [...row.querySelectorAll('td')].map((cell) => cell.textContent),
    );
    expect(rows.map(([written, ...rest]) => [written?.replace(': go to it', ''), ...rest])).toEqual([
      ['12 tons', '10.9 t', ''],
      ['100 square km', '39 sq mi', 'agrees'],
      ['20 to 25 kilometers', '≈about 12–16 mi', 'rounded'],
      ['1,000 square kilometers', '>more than 390 sq mi', 'differs'],
      ['15,200 km', '9,440 mi', 'other unit'],
    ]);
    popup.press('1,000 square kilometers');
    expect(popup.done).toEqual([['jump', { type: 'quantity', index: 5 }]]);
  });

  it('owns up to what it does not know, and to asking nobody', () => {
    const { text } = open(ready);
    expect(text()).toContain('13 of 15 names known. Not in the knowledge: Barro Senn, Orm Ferry Company');
    expect(text()).toContain('0 requests made');
  });

  it('says so where there is nothing to list', () => {
    expect(open(stateNamed('nothing')).text()).toContain('No actor, place or measurement');
    expect(open(ready).text()).not.toContain('No actor, place or measurement');
  });

  it('shows the beginning of a long list, and the rest when asked', () => {
    const [entry] = ready.annotation.brief.places;
    const places = Array.from({ length: 9 }, (_, i) => ({ ...entry!, id: `place-${i}` }));
    const popup = open({
      ...ready,
      annotation: { ...ready.annotation, brief: { ...ready.annotation.brief, actors: [], places } },
    });
    expect(popup.root.querySelectorAll('.entry')).toHaveLength(6);
    popup.press('All 9');
    expect(popup.root.querySelectorAll('.entry')).toHaveLength(9);
  });

  it('shows whether the marks are on', () => {
    const [marks, site] = open({ ...ready, marks: false }).root.querySelectorAll('input');
    expect([marks?.hasAttribute('checked'), site?.hasAttribute('checked')]).toEqual([false, true]);
  });
});

describe('where there is nothing to show, a heading, words and a way out', () => {
  it.each<[Failure, string, keyof PopupActions]>([
    ['no-article', 'Annotate this page', 'annotate'],
    ['not-allowed', 'Annotate this page', 'annotate'],
    ['model-refused', 'Try again', 'retry'],
    ['reload-needed', 'Reload page', 'reload'],
    ['no-answer', 'Try again', 'retry'],
    ['unexpected', 'Try again', 'retry'],
  ])('%s: %s', (failure, button, action) => {
    const popup = open({ state: 'failed', failure });
    expect(popup.root.querySelector('h1')?.textContent).not.toBe('');
    popup.press(button);
    expect(popup.done).toEqual([[action]]);
  });

  it('no two failures read alike', () => {
    const failures = POPUP_STATES.filter(({ state }) => state.state === 'failed');
    expect(new Set(failures.map(({ state }) => open(state).text())).size).toBe(failures.length);
  });

  it('off: the site can be turned on again', () => {
    const popup = open({ state: 'off' });
    popup.press('Turn on for herald.test');
    expect(popup.done).toEqual([['setSite', true]]);
  });

  it('loading: says that it is busy', () => {
    expect(open({ state: 'loading' }).root.querySelector('[aria-busy="true"]')?.textContent).toBe(
      'Reading the article',
    );
  });
});
