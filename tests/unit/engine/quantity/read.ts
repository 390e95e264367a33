import { findQuantities, type QuantityOptions } from '../../../../src/engine/quantity/index.ts';
import type { Quantity } from '../../../../src/engine/types.ts';

export const metric: QuantityOptions = { units: 'metric', locale: 'en-GB' };
export const us: QuantityOptions = { units: 'us', locale: 'en-US' };
export const uk: QuantityOptions = { units: 'uk', locale: 'en-GB' };

export const find = (text: string, options: QuantityOptions = us): Quantity[] => findQuantities(text, options);

/** What was read, in short: `20–25 km`. */
export const read = (text: string, options: QuantityOptions = us): string[] =>
  find(text, options).map(({ value, unit }) => `${typeof value === 'number' ? value : value.join('–')} ${unit}`);
