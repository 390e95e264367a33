/** The settings as one JSON document, to take along to another browser. */
import { z } from 'zod/mini';
import type { Settings } from '../engine/types.ts';
import { CHOICES } from '../platform/choices.ts';

const FORMAT = 'sidelight-settings';

/** Raised whenever an older document would be read wrongly; older ones are then brought up to it here. */
const VERSION = 2;

/** In UTF-16 units. Ten thousand sites take less. */
const MAX_LENGTH = 500_000;

/** What may be left out stays as it is. */
const settingsSchema = z.object({
  units: z.optional(z.nullable(z.enum(['metric', 'us', 'uk']))),
  marks: z.optional(z.boolean()),
  density: z.optional(z.literal(CHOICES.density)),
  open: z.optional(z.literal(CHOICES.open)),
  appearance: z.optional(z.literal(CHOICES.appearance)),
  names: z.optional(z.literal(CHOICES.names)),
  home: z.optional(
    z.nullable(
      z.object({
        country: z.string().check(z.regex(/^[A-Z]{2}$/)),
        city: z.nullable(z.string().check(z.minLength(1), z.maxLength(100))),
      }),
    ),
  ),
  known: z.optional(z.array(z.string().check(z.regex(/^[^\s]{1,200}$/)))),
  sitesOff: z.optional(z.array(z.string().check(z.regex(/^[^\s/]{1,253}$/)))),
});

const documentSchema = z.object({
  format: z.literal(FORMAT),
  version: z.int().check(z.minimum(1)),
  settings: z.unknown(),
});

/** Why a document was not taken; nothing of it was, then. `field`: the first setting that no reader could have chosen. */
export type ImportFailure =
  | { readonly why: 'not-settings' | 'newer' }
  | { readonly why: 'bad-value'; readonly field: string };

export type Imported =
  | { readonly ok: true; readonly settings: Partial<Settings> }
  | { readonly ok: false; readonly failure: ImportFailure };

export function exportSettings(settings: Settings): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, settings }, null, 2)}\n`;
}

/** Reads the whole document before anything is changed. */
export function importSettings(text: string): Imported {
  const document = documentSchema.safeParse(text.length > MAX_LENGTH ? null : parsed(text));
  if (!document.success) return { ok: false, failure: { why: 'not-settings' } };
  if (document.data.version > VERSION) return { ok: false, failure: { why: 'newer' } };
  const settings = settingsSchema.safeParse(broughtUp(document.data));
  if (settings.success) return { ok: true, settings: given(settings.data) };
  const [field] = settings.error.issues[0]?.path ?? [];
  if (field === undefined) return { ok: false, failure: { why: 'not-settings' } };
  return { ok: false, failure: { why: 'bad-value', field: String(field) } };
}

/** Settings as this version writes them. In the first one, home was the code of a country. */
function broughtUp({ version, settings }: z.infer<typeof documentSchema>): unknown {
  if (version > 1 || typeof settings !== 'object' || settings === null || !('home' in settings)) return settings;
  return typeof settings.home === 'string' ? { ...settings, home: { country: settings.home, city: null } } : settings;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function given(settings: z.infer<typeof settingsSchema>): Partial<Settings> {
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
}
