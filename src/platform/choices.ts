import type { Appearance, Density, NameOrder, OpenDelay, UnitSystem } from '../engine/types.ts';

/** What a setting may be; what is stored and what is imported is held against these. */
export const CHOICES = {
  units: [null, 'metric', 'us', 'uk'],
  density: ['first', 'section', 'all'],
  open: [150, 300, 500, 800, 'key'],
  appearance: ['system', 'light', 'dark'],
  names: ['english', 'native'],
} as const satisfies {
  readonly units: readonly (UnitSystem | null)[];
  readonly density: readonly Density[];
  readonly open: readonly OpenDelay[];
  readonly appearance: readonly Appearance[];
  readonly names: readonly NameOrder[];
};
