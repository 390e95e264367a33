import { describe, expect, it } from 'vitest';
import type { Settings } from '../../../../src/engine/types.ts';
import type { Holdings, OptionsActions, Outcome } from '../../../../src/ui/options/actions.ts';
import { OptionsApp } from '../../../../src/ui/options/options.tsx';
import { reader } from '../../../../tools/fixtures/translate.ts';
import { mount } from '../support/mount.tsx';

const SETTINGS: Settings = {
  units: null,
  marks: true,
  density: 'first',
  open: 500,
  appearance: 'system',
  sitesOff: ['wire.test', 'herald.test'],
  names: 'english',
  home: null,
  known: [],
};
const HOLDINGS: Holdings = {
  modelDate: '2026-11-01',
  entities: 1200,
  statements: 3400,
  sources: 56,
  homes: ['FR', 'AT', 'DE'],
};

interface Given {
  readonly settings?: Partial<Settings>;
  readonly holdings?: Holdings | null;
  readonly outcome?: Outcome;
}

function open({ settings = {}, holdings = HOLDINGS, outcome }: Given = {}) {
  const done: unknown[] = [];
  const actions: OptionsActions = {
    change: (changes) => void done.push(changes),
    exportAll: () => void done.push('export'),
    importFrom: () => void done.push('import'),
    reset: () => void done.push('reset'),
    undo: () => void done.push('undo'),
  };
  const page = mount(
    <OptionsApp
      settings={{ ...SETTINGS, ...settings }}
      ownUnits="us"
      holdings={holdings}
      knownNames={{ 'accord-front': 'Accord Front' }}
      outcome={outcome ?? null}
      actions={actions}
      reader={reader}
    />,
  );
  const choices = [...page.root.querySelectorAll('.choice')];
  return {
    ...page,
    done,
    chosen: () =>
      choices.filter((choice) => choice.querySelector('input')?.hasAttribute('checked')).map((one) => one.textContent),
    choose(label: string) {
      const input = choices.find(({ textContent }) => textContent === label)?.querySelector('input');
      input?.dispatchEvent(new input.ownerDocument.defaultView!.Event('change'));
    },
  };
}

describe('the page of settings', () => {
  it('shows what is chosen', () => {
    expect(open().chosen()).toEqual(['Automatic', 'First use of each name', '0.5s', 'As the system', 'English first']);
    const other = open({ settings: { units: 'uk', density: 'all', open: 150, appearance: 'dark' } });
    expect(other.chosen()).toEqual(['British', 'Every mention', '0.15s', 'Dark', 'English first']);
  });

  it('changes one setting with each choice', () => {
    const page = open({ settings: { units: 'uk' } });
    for (const label of ['Automatic', 'Metric', 'Every mention', '0.8s', 'Shift held', 'Light', 'Own script first'])
      page.choose(label);
    expect(page.done).toEqual([
      { units: null },
      { units: 'metric' },
      { density: 'all' },
      { open: 800 },
      { open: 'key' },
      { appearance: 'light' },
      { names: 'native' },
    ]);
  });

  it('says which units go with the browser’s language', () => {
    expect(open().text()).toContain('here: US customary');
  });

  it('names each group of choices', () => {
    const names = [...open().root.querySelectorAll('fieldset > legend')].map(({ textContent }) => textContent);
    expect(names).toEqual(['Units', 'Marked in an article', 'Cards open after', 'Appearance', 'Names on cards']);
  });

  it('offers all countries to be at home in, by their names, and none', () => {
    const select = (home: string | null) => open({ settings: { home } }).root.querySelector('select');
    const options = [...(select(null)?.querySelectorAll('option') ?? [])].map(({ textContent }) => textContent);
    expect(options).toEqual(['Nothing', 'Austria', 'France', 'Germany']);
    // One that this version of the knowledge lacks stays chosen.
    expect([...(select('LU')?.querySelectorAll('option') ?? [])].map(({ textContent }) => textContent)).toContain(
      'Luxembourg',
    );
  });

  it('gives marks back to actors known, one by one and all at once', () => {
    const page = open({ settings: { known: ['accord-front', 'sy/homs/tadmur'] } });
    page.press('Mark Accord Front again');
    page.press('Mark tadmur again');
    page.press('Mark all again');
    expect(page.done).toEqual([{ known: ['sy/homs/tadmur'] }, { known: ['accord-front'] }, { known: [] }]);
    expect(open().buttons('Mark')).toEqual([]);
  });

  it('turns a site on again and leaves the others off', () => {
    const page = open();
    page.press('Turn on for herald.test');
    expect(page.done).toEqual([{ sitesOff: ['wire.test'] }]);
    expect(open({ settings: { sitesOff: [] } }).buttons('Turn on')).toEqual([]);
  });

  it('exports, resets, and offers to take it back', () => {
    const page = open({ outcome: { message: 'optionsWereReset', failed: false, canUndo: true } });
    for (const button of ['Export', 'Reset', 'Undo']) page.press(button);
    expect(page.done).toEqual(['export', 'reset', 'undo']);
  });

  it('says what is wrong with a file, and offers nothing to take back', () => {
    const page = open({ outcome: { message: 'optionsBadValue', detail: 'open', failed: true, canUndo: false } });
    const status = page.root.querySelector('[role="status"]');
    expect(status?.textContent).toMatch(/“open”.*Nothing was changed/);
    expect(page.buttons('Undo')).toEqual([]);
  });

  it('says how much the knowledge holds, or that it cannot be read', () => {
    const figures = [...open().root.querySelectorAll('.figures dd')].map(({ textContent }) => textContent);
    expect(figures).toEqual(['1,200', '3,400', '56', '1 Nov 2026', '0']);
    const refused = open({ holdings: null });
    expect(refused.root.querySelector('.figures')).toBeNull();
    expect(refused.text()).toContain('Installing Sidelight again mends it');
  });
});
