/** What the reader chose. Only choices are stored, so that defaults can change under those who made none. */
import { browser } from 'wxt/browser';
import type { Home, Settings, UnitSystem } from '../engine/types.ts';
import { CHOICES } from './choices.ts';
import { type StoredSetting, storedSetting } from './stored.ts';

type Stored = { readonly [K in keyof Settings]: StoredSetting<Settings[K]> };

const oneOf =
  (choices: readonly unknown[]) =>
  (value: unknown): boolean =>
    choices.includes(value);

/** Each choice by itself: a popup that closes on the next click must have written it by then, in one call. */
const stored: Stored = {
  units: storedSetting({ key: 'sync:units', fallback: null, accepts: oneOf(CHOICES.units) }),
  marks: storedSetting({ key: 'sync:marks', fallback: true, accepts: oneOf([true, false]) }),
  density: storedSetting({ key: 'sync:density', fallback: 'first', accepts: oneOf(CHOICES.density) }),
  open: storedSetting({ key: 'sync:open', fallback: 500, accepts: oneOf(CHOICES.open) }),
  appearance: storedSetting({ key: 'sync:appearance', fallback: 'system', accepts: oneOf(CHOICES.appearance) }),
  // Not synced: which sites a reader goes to stays on the machine.
  sitesOff: storedSetting({ key: 'local:sitesOff', fallback: [], accepts: isListOfTexts }),
  names: storedSetting({ key: 'sync:names', fallback: 'english', accepts: oneOf(CHOICES.names) }),
  // Nor are where readers live and whom they know.
  home: storedSetting({
    key: 'local:home',
    fallback: null,
    accepts: (value) => value === null || isHome(value),
    version: 2,
    // The code of the country it was.
    migrations: { 2: (older) => (typeof older === 'string' ? { country: older, city: null } : older) },
  }),
  known: storedSetting({ key: 'local:known', fallback: [], accepts: isListOfTexts }),
};

function isHome(value: unknown): boolean {
  const { country, city } = (value ?? {}) as Partial<Record<keyof Home, unknown>>;
  return typeof country === 'string' && /^[A-Z]{2}$/.test(country) && (city === null || typeof city === 'string');
}

function isListOfTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

/** The settings, or the defaults where storage fails, and `failed` is called: a reader without settings still reads. */
export async function readSettings(failed?: () => void): Promise<Settings> {
  const [units, marks, density, open, appearance, sitesOff, names, home, known] = await Promise.all([
    stored.units.read(failed),
    stored.marks.read(failed),
    stored.density.read(failed),
    stored.open.read(failed),
    stored.appearance.read(failed),
    stored.sitesOff.read(failed),
    stored.names.read(failed),
    stored.home.read(failed),
    stored.known.read(failed),
  ]);
  return { units, marks, density, open, appearance, sitesOff, names, home, known };
}

/** The settings as they are now, read once and then after every change or failure alone: each page asks the worker for them twice. */
export function keepSettings(): () => Promise<Settings> {
  let kept: Promise<Settings> | null = null;
  browser.storage.onChanged.addListener(() => {
    kept = null;
  });
  return () => {
    kept ??= readSettings(() => {
      kept = null;
    });
    return kept;
  };
}

/**
 * Writes the settings that `changes` holds and leaves the others.
 *
 * @throws where the browser does not store them: its storage is full or damaged.
 */
export async function changeSettings(changes: Partial<Settings>): Promise<void> {
  const names = (Object.keys(stored) as (keyof Settings)[]).filter((name) => changes[name] !== undefined);
  await Promise.all(names.map((name) => write(name, changes)));
}

function write<K extends keyof Settings>(name: K, changes: Partial<Settings>): Promise<void> {
  const value = changes[name];
  return value === undefined ? Promise.resolve() : stored[name].write(value);
}

/** As after installing. */
export async function resetSettings(): Promise<void> {
  await Promise.all(Object.values(stored).map((setting) => setting.clear()));
}

export function setMarksOn(on: boolean): Promise<void> {
  return stored.marks.write(on);
}

export async function setSiteOff(site: string, off: boolean): Promise<void> {
  const others = (await stored.sitesOff.read()).filter((other) => other !== site);
  await stored.sitesOff.write(off ? [...others, site] : others);
}

/** Whether the reader needs marks for an entity. */
export async function setKnown(id: string, known: boolean): Promise<void> {
  const others = (await stored.known.read()).filter((other) => other !== id);
  await stored.known.write(known ? [...others, id] : others);
}

/** Three countries read miles; the United Kingdom reads both. */
export function unitsFor(locale: string): UnitSystem {
  const region = new Intl.Locale(locale).maximize().region;
  if (region === 'US' || region === 'LR' || region === 'MM') return 'us';
  return region === 'GB' ? 'uk' : 'metric';
}
