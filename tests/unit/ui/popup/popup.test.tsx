import { act } from 'preact/test-utils';
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
    setDensity: note('setDensity'),
    setDate: note('setDate'),
    follow: note('follow'),
    copy: async (form) => {
      done.push(['copy', form]);
      return true;
    },
    annotate: note('annotate'),
    reload: note('reload'),
    settings: note('settings'),
    retry: note('retry'),
  };
  const dates = { first: '1900-01-01', last: '2026-11-23' };
  return { ...mount(<PopupApp {...{ state, actions, reader, dates }} site="herald.test" />), done };
}

describe('the brief', () => {
  const ready = stateNamed('ready') as Extract<PageState, { state: 'ready' }>;
  const { mentions } = ready.annotation;
  const indexesOf = (id: string) => mentions.flatMap((mention, index) => (mention.id === id ? [index] : []));

  it('says which article, of which day, and how the day is known', () => {
    const popup = open(ready);
    expect(popup.root.querySelector('h1')?.textContent).toBe(ready.info.title);
    expect(popup.text()).toContain('Dovrel Herald·30 May 2017, from metadata');
  });

  it('goes by another day that the reader gives, and says of which days there are articles', () => {
    const popup = open(ready);
    const give = (day: string): void => {
      popup.press('30 May 2017');
      const form = popup.root.querySelector('form')!;
      form.querySelector('input')!.value = day;
      act(() => void form.dispatchEvent(new window.Event('submit', { bubbles: true, cancelable: true })));
    };
    const refusal = () => popup.root.querySelector('[role="alert"]')?.textContent;
    // What is not a whole date is empty; a year may have six digits there.
    for (const day of ['', '1899-12-31', '2026-11-24', '201999-01-01']) {
      give(day);
      expect(refusal()).toBe('Give a day from 1 Jan 1900 to 23 Nov 2026.');
      popup.press('Cancel');
    }
    expect(popup.done).toEqual([]);
    give('2018-02-14');
    expect(popup.done).toEqual([['setDate', '2018-02-14']]);
    expect(popup.root.querySelector('form')).toBeNull();
  });

  it('says that a day is the reader’s, and goes back to what was found', () => {
    const given = { date: '2018-02-14', origin: 'given' } as const;
    const popup = open({ ...ready, info: { ...ready.info, date: given, found: ready.info.date } });
    expect(popup.text()).toContain('14 Feb 2018, set by you');
    popup.press('back to 30 May 2017');
    const undated = open({ ...ready, info: { ...ready.info, date: given, found: null } });
    undated.press('go on without');
    expect([...popup.done, ...undated.done]).toEqual([
      ['setDate', null],
      ['setDate', null],
    ]);
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

  it('puts members under what they are part of, and conflicts under their names', () => {
    const popup = open(ready);
    expect([...popup.root.querySelectorAll('h3')].map(({ textContent }) => textContent)).toEqual([
      'Dovrel valley war',
      'Others',
    ]);
    const rows = [...popup.root.querySelectorAll<HTMLElement>('.row')];
    const member = rows.find(({ textContent }) => textContent?.startsWith('River Brigade'));
    expect(member?.getAttribute('data-depth')).toBe('1');
  });

  it('finds an entity by each of its names, and owns up to names that it does not know', () => {
    const popup = open(ready);
    const found = (query: string): string[] => {
      popup.type('Search names', query);
      return [...popup.root.querySelectorAll('.list li')].map((row) => row.querySelector('.title, bdi')!.textContent!);
    };
    expect(found('northern')).toEqual([expect.stringContaining('Accord Front northern bandits')]);
    expect(found('جبهة')).toEqual([expect.stringContaining('Accord Front')]);
    expect(found('TAL dov')).toEqual([expect.stringContaining('Tal Dovrel')]);
    expect(found('senn')).toEqual(['Barro Senn']);
    expect(found('xyzzy')).toEqual([]);
    expect(popup.text()).toContain('No such name');
    expect(found(' ').length).toBeGreaterThan(5);
  });

  it('draws the places on one map, with what is too far off for it', () => {
    const map = open(ready).root.querySelector('.overview');
    expect(map?.querySelector('svg')?.getAttribute('aria-label')).toBe('Map: Tal Dovrel and Dovrel valley.');
    expect(map?.querySelectorAll('circle.vague')).toHaveLength(1);
    expect(map?.textContent).toContain('Too far off for this map: Kestria.');
  });

  it('follows one entity, and ends it', () => {
    const popup = open(ready);
    popup.press('Follow Lake Coalition');
    const following = open({ ...ready, following: 'lake-coalition' });
    expect(following.text()).toContain('Only Lake Coalition is marked');
    following.press('Follow Lake Coalition');
    following.press('Mark all again');
    expect([...popup.done, ...following.done]).toEqual([
      ['follow', 'lake-coalition'],
      ['follow', null],
      ['follow', null],
    ]);
  });

  it('sets how much is marked, where anything is', () => {
    const popup = open(ready);
    const steps = popup.root.querySelectorAll<HTMLElement>('.step input');
    expect([...steps].map((step) => step.hasAttribute('checked'))).toEqual([true, false, false]);
    popup.change(steps[1]!);
    expect(popup.done).toEqual([['setDensity', 'section']]);
    expect(open({ ...ready, marks: false }).root.querySelector('.density')).toBeNull();
  });

  it('copies the brief, and says so', async () => {
    const popup = open(ready);
    popup.press('Briefing');
    popup.press('Annotations');
    await popup.settled();
    expect(popup.done).toEqual([
      ['copy', 'briefing'],
      ['copy', 'web-annotations'],
    ]);
    expect(popup.text()).toContain('Copied');
  });

  it('shows whether the marks are on', () => {
    const [marks, site] = open({ ...ready, marks: false }).root.querySelectorAll('.switch input');
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
