import { act } from 'preact/test-utils';
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
  homes: [
    { country: 'FR', city: null },
    { country: 'AT', city: null },
    { country: 'CI', city: null },
    { country: 'GB', city: 'Newcastle' },
    { country: 'AT', city: 'Vienna' },
  ],
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

  describe('the field for home', () => {
    const fieldOf = (home: Settings['home'] = null) => {
      const page = open({ settings: { home } });
      const field = page.root.querySelector<HTMLInputElement>('[role="combobox"]')!;
      const send = (event: Event): void => void act(() => void field.dispatchEvent(event));
      return {
        ...page,
        field,
        options: () => [...page.root.querySelectorAll('[role="option"]')].map(({ textContent }) => textContent),
        active: () => page.root.querySelector('[aria-selected="true"]')?.textContent,
        type(text: string) {
          field.value = text;
          send(new window.Event('input', { bubbles: true }));
        },
        key: (key: string) => send(Object.assign(new window.Event('keydown', { bubbles: true }), { key })),
        blur: () => send(new window.Event('blur')),
      };
    };

    it('lists countries and cities by their names, and none', () => {
      const home = fieldOf();
      expect(home.options()).toEqual([]);
      home.key('ArrowDown');
      const all = ['Nothing', 'Austria', 'Côte d’Ivoire', 'France', 'Newcastle, United Kingdom', 'Vienna, Austria'];
      expect(home.options()).toEqual(all);
      home.key('Escape');
      expect(home.options()).toEqual([]);
    });

    it('finds by any word that begins so, whatever the case and the accents', () => {
      const home = fieldOf();
      const found = (text: string) => {
        home.type(text);
        return home.options();
      };
      expect(found('aus')).toEqual(['Austria', 'Vienna, Austria']);
      expect(found('COTE')).toEqual(['Côte d’Ivoire']);
      expect(found('castle')).toEqual([]);
      expect(home.root.querySelector('.combobox [role="status"]')?.textContent).toMatch(/No such country/);
    });

    it('chooses by key, and not by leaving it', () => {
      const home = fieldOf({ country: 'FR', city: null });
      home.type('vie');
      home.blur();
      expect(home.options()).toEqual([]);
      home.type('aus');
      expect(home.active()).toBe('Austria');
      home.key('ArrowDown');
      expect(home.field.getAttribute('aria-activedescendant')).toBe(
        home.root.querySelector('[aria-selected="true"]')?.id,
      );
      home.key('Enter');
      // Of all, the chosen one is where the keys start, and none is before the first.
      home.key('ArrowDown');
      expect(home.active()).toBe('France');
      for (let step = 0; step < 3; step++) home.key('ArrowUp');
      expect(home.active()).toBe('Nothing');
      home.key('Enter');
      expect(home.done).toEqual([{ home: { country: 'AT', city: 'Vienna' } }, { home: null }]);
    });

    it('chooses by pointer', () => {
      const home = fieldOf();
      home.type('newc');
      home.press('Newcastle');
      expect(home.done).toEqual([{ home: { country: 'GB', city: 'Newcastle' } }]);
    });

    it('keeps what this version of the knowledge lacks', () => {
      const home = fieldOf({ country: 'LU', city: null });
      home.key('ArrowDown');
      expect(home.active()).toBe('Luxembourg');
    });
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
    const status = page.root.querySelector('.outcome');
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
