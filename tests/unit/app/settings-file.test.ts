import { describe, expect, it } from 'vitest';
import { exportSettings, importSettings } from '../../../src/app/settings-file.ts';
import type { Settings } from '../../../src/engine/types.ts';

const SETTINGS: Settings = {
  units: 'uk',
  marks: false,
  density: 'all',
  open: 150,
  appearance: 'dark',
  sitesOff: ['herald.test', 'xn--mnchen-3ya.test'],
  names: 'native',
  home: { country: 'GB', city: 'London' },
  known: ['accord-front', 'AV/tor'],
};

const document = (changes: object): string => JSON.stringify({ ...JSON.parse(exportSettings(SETTINGS)), ...changes });
const withSetting = (settings: object): string => document({ settings: { ...SETTINGS, ...settings } });

describe('the document of settings', () => {
  it('brings back what was exported', () => {
    expect(importSettings(exportSettings(SETTINGS))).toEqual({ ok: true, settings: SETTINGS });
  });

  it('brings back a choice that is none', () => {
    const settings = { ...SETTINGS, units: null, sitesOff: [] };
    expect(importSettings(exportSettings(settings))).toEqual({ ok: true, settings });
  });

  it('says nothing of settings that it leaves out or that nobody knows', () => {
    const imported = importSettings(document({ settings: { open: 800, moonPhase: 'full' } }));
    expect(imported).toEqual({ ok: true, settings: { open: 800 } });
  });

  it('brings up the home of the first version, which was a country', () => {
    const first = (home: unknown): unknown => importSettings(document({ version: 1, settings: { home } }));
    expect(first('LU')).toEqual({ ok: true, settings: { home: { country: 'LU', city: null } } });
    expect(first(null)).toEqual({ ok: true, settings: { home: null } });
    expect(first('Luxembourg')).toEqual({ ok: false, failure: { why: 'bad-value', field: 'home' } });
  });

  it.each([
    ['nothing', ''],
    ['no JSON', '{"format": "sidelight-settings",'],
    ['another document', '{"format": "bookmarks", "version": 1, "settings": {}}'],
    ['a list', '[]'],
    ['no settings', document({ settings: undefined })],
    ['settings that are a list', document({ settings: 'dark' })],
    ['a version that is none', document({ version: 0.5 })],
    ['far too much', withSetting({ sitesOff: Array.from({ length: 60_000 }, () => 'herald.test') })],
  ])('is not taken for %s', (_, text) => {
    expect(importSettings(text)).toEqual({ ok: false, failure: { why: 'not-settings' } });
  });

  it('is refused when a newer version wrote it', () => {
    expect(importSettings(document({ version: 3 }))).toEqual({ ok: false, failure: { why: 'newer' } });
  });

  it.each<[string, unknown]>([
    ['units', 'nautical'],
    ['marks', 'yes'],
    ['density', 'some'],
    ['open', 400],
    ['appearance', 'sepia'],
    ['home', 'LU'],
    ['home', { country: 'LU' }],
    ['sitesOff', 'herald.test'],
    ['sitesOff', ['https://herald.test/news']],
  ])('is refused whole for one wrong value, of %s: %j', (field, value) => {
    const failure = { why: 'bad-value', field };
    expect(importSettings(withSetting({ [field]: value }))).toEqual({ ok: false, failure });
  });
});
