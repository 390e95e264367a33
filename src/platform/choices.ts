import type { Appearance, Density, OpenDelay, UnitSystem } from '../engine/types.ts';

/** What a setting may be; what is stored and what is imported is held against these. */
export const CHOICES = {
  units: [null, 'metric', 'us', 'uk'],
  density: ['first', 'section', 'all'],
  open: [150, 300, 500, 800],
  appearance: ['system', 'light', 'dark'],
} as const satisfies {
  readonly units: readonly (UnitSystem | null)[];
  readonly density: readonly Density[];
  readonly open: readonly OpenDelay[];
  readonly appearance: readonly Appearance[];
};
