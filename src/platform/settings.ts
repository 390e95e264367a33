/** What the reader chose. Only choices are stored, so that defaults can change under those who made none. */
import { storage } from 'wxt/utils/storage';
import type { UnitSystem } from '../engine/types.ts';

export interface Settings {
  /** `null`: as the browser's language suggests. */
  readonly units: UnitSystem | null;
  readonly marks: boolean;
  /** Host names. */
  readonly sitesOff: readonly string[];
}

const DEFAULTS: Settings = { units: null, marks: true, sitesOff: [] };

const stored = storage.defineItem<Partial<Settings>>('sync:settings', { fallback: {}, version: 1 });

/** The settings, or the defaults where storage fails: a reader without settings still reads. */
export async function readSettings(): Promise<Settings> {
  try {
    return { ...DEFAULTS, ...(await stored.getValue()) };
  } catch {
    return DEFAULTS;
  }
}

export async function changeSettings(change: Partial<Settings>): Promise<void> {
  await stored.setValue({ ...(await stored.getValue()), ...change });
}

export async function setSiteOff(host: string, off: boolean): Promise<void> {
  const { sitesOff } = await readSettings();
  const others = sitesOff.filter((site) => site !== host);
  await changeSettings({ sitesOff: off ? [...others, host] : others });
}

/** Three countries read miles; the United Kingdom reads both. */
export function unitsFor(locale: string): UnitSystem {
  const region = new Intl.Locale(locale).maximize().region;
  if (region === 'US' || region === 'LR' || region === 'MM') return 'us';
  return region === 'GB' ? 'uk' : 'metric';
}
