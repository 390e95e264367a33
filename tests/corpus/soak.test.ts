import { expect, it } from 'vitest';
import { soak } from '../soak/soak.ts';
import { BUILDING, builtModel } from './built-model.ts';

it(
  'every annotation of random articles is sound',
  () => {
    const seeds = Array.from({ length: 300 }, (_, index) => index);
    const { articles, mentions, quantities, faults } = soak(builtModel(), seeds);
    expect(faults).toEqual([]);
    // They were not empty.
    expect(mentions).toBeGreaterThan(10 * articles);
    expect(quantities).toBeGreaterThan(articles);
  },
  BUILDING,
);
