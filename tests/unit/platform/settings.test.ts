import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

// The storage looks for a browser as it loads.
Object.assign(globalThis, { browser: fakeBrowser });

const { changeSettings, keepSettings, readSettings, resetSettings, setKnown, setSiteOff } = await import(
  '../../../src/platform/settings.ts'
);
const { storedSetting } = await import('../../../src/platform/stored.ts');

const DEFAULTS = {
  units: null,
  marks: true,
  density: 'first',
  open: 500,
  appearance: 'system',
  sitesOff: [],
  names: 'english',
  home: null,
  known: [],
};

beforeEach(() => fakeBrowser.reset());

describe('the settings', () => {
  it('are the defaults for whoever chose nothing', async () => {
    expect(await readSettings()).toEqual(DEFAULTS);
  });

  it('change one by one', async () => {
    await changeSettings({ units: 'metric', open: 150 });
    await changeSettings({ units: null });
    expect(await readSettings()).toEqual({ ...DEFAULTS, open: 150 });
  });

  it('keep what the first version stored', async () => {
    await fakeBrowser.storage.sync.set({ units: 'uk', marks: false });
    await fakeBrowser.storage.local.set({ sitesOff: ['herald.test'] });
    expect(await readSettings()).toEqual({ ...DEFAULTS, units: 'uk', marks: false, sitesOff: ['herald.test'] });
  });

  it('pass over what they do not know, without forgetting it', async () => {
    await fakeBrowser.storage.sync.set({ density: 'sections', open: 'soon' });
    expect(await readSettings()).toEqual(DEFAULTS);
    expect(await fakeBrowser.storage.sync.get('density')).toEqual({ density: 'sections' });
  });

  it('keep the list of sites on the machine', async () => {
    await setSiteOff('herald.test', true);
    await setSiteOff('wire.test', true);
    await setSiteOff('herald.test', false);
    expect((await readSettings()).sitesOff).toEqual(['wire.test']);
    expect(await fakeBrowser.storage.sync.get(null)).toEqual({});
  });

  it('keep on the machine whom the reader knows and where the reader lives', async () => {
    await setKnown('hezbollah', true);
    await setKnown('isis', true);
    await setKnown('hezbollah', false);
    const home = { country: 'GB', city: 'London' };
    await changeSettings({ home });
    expect(await readSettings()).toMatchObject({ known: ['isis'], home });
    expect(await fakeBrowser.storage.sync.get(null)).toEqual({});
  });

  it.each(['LU', 'luxembourg', {}, { country: 'Luxembourg', city: null }, { country: 'LU' }])(
    'take no home from %j',
    async (home) => {
      await fakeBrowser.storage.local.set({ home });
      expect((await readSettings()).home).toBeNull();
    },
  );

  it('bring up the home of earlier versions, which was the code of a country', async () => {
    await fakeBrowser.storage.local.set({ home: 'LU' });
    // What is stored is brought up where the settings are first looked at.
    vi.resetModules();
    const updated = await import('../../../src/platform/settings.ts');
    expect((await updated.readSettings()).home).toEqual({ country: 'LU', city: null });
    await updated.changeSettings({ home: { country: 'AT', city: 'Vienna' } });
    vi.resetModules();
    const later = await import('../../../src/platform/settings.ts');
    expect((await later.readSettings()).home).toEqual({ country: 'AT', city: 'Vienna' });
  });

  it('are read once until one of them changes', async () => {
    const settings = keepSettings();
    const read = settings();
    expect((await read).open).toBe(500);
    expect(settings()).toBe(read);
    await changeSettings({ open: 150 });
    expect((await settings()).open).toBe(150);
  });

  it('are read anew after storage failed', async () => {
    await setSiteOff('herald.test', true);
    const get = vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('gone'));
    const settings = keepSettings();
    expect((await settings()).sitesOff).toEqual([]);
    get.mockRestore();
    expect((await settings()).sitesOff).toEqual(['herald.test']);
  });

  it('are as at the beginning after a reset', async () => {
    await changeSettings({ units: 'us', marks: false, density: 'all', appearance: 'dark', sitesOff: ['herald.test'] });
    await resetSettings();
    expect(await readSettings()).toEqual(DEFAULTS);
  });
});

describe('a stored setting of a later version', () => {
  const define = () =>
    storedSetting<string>({
      key: 'sync:pace',
      fallback: 'calm',
      accepts: (value) => typeof value === 'string',
      version: 2,
      migrations: { 2: (older) => (older === 1 ? 'quick' : 'calm') },
    });

  it('is brought up from the one before, once', async () => {
    await fakeBrowser.storage.sync.set({ pace: 1 });
    expect(await define().read()).toBe('quick');
    await define().write('slow');
    expect(await define().read()).toBe('slow');
  });

  it('is the fallback where there was none', async () => {
    expect(await define().read()).toBe('calm');
  });
});
