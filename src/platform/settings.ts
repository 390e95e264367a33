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

/** Each choice by itself: a popup that closes on the next click must have written it by then, in one call. */
const items = {
  units: storage.defineItem<UnitSystem | null>('sync:units', { fallback: null, version: 1 }),
  marks: storage.defineItem<boolean>('sync:marks', { fallback: true, version: 1 }),
  // Not synced: which sites a reader goes to stays on the machine.
  sitesOff: storage.defineItem<readonly string[]>('local:sitesOff', { fallback: [], version: 1 }),
};

/** The settings, or the defaults where storage fails: a reader without settings still reads. */
export async function readSettings(): Promise<Settings> {
  const [units, marks, sitesOff] = await Promise.all([read(items.units), read(items.marks), read(items.sitesOff)]);
  return { units, marks, sitesOff };
}

async function read<T>(item: { getValue(): Promise<T>; readonly fallback: T }): Promise<T> {
  try {
    return await item.getValue();
  } catch {
    return item.fallback;
  }
}

export function setMarksOn(on: boolean): Promise<void> {
  return items.marks.setValue(on);
}

export async function setSiteOff(site: string, off: boolean): Promise<void> {
  const others = (await items.sitesOff.getValue()).filter((other) => other !== site);
  await items.sitesOff.setValue(off ? [...others, site] : others);
}

/** Three countries read miles; the United Kingdom reads both. */
export function unitsFor(locale: string): UnitSystem {
  const region = new Intl.Locale(locale).maximize().region;
  if (region === 'US' || region === 'LR' || region === 'MM') return 'us';
  return region === 'GB' ? 'uk' : 'metric';
}
