/** Reading measurements, beside Microsoft's Recognizers-Text on dimensions and temperatures. */
import { recognizeDimension, recognizeTemperature } from '@microsoft/recognizers-text-number-with-unit';
import { findQuantities } from '../../src/engine/quantity/index.ts';
import { timeInTurn } from './median.ts';
import { READER } from './requests.ts';

const CULTURE = 'en-us';

export interface Reading {
  readonly timesFasterThanRecognizers: number;
  readonly quantitiesMs: number;
}

export function measureQuantities(text: string): Reading {
  const { ours, recognizers } = timeInTurn(
    {
      ours: () => findQuantities(text, READER),
      recognizers: () => [recognizeDimension(text, CULTURE), recognizeTemperature(text, CULTURE)],
    },
    { rounds: 7, warm: 4, inRow: 3 },
  );
  return { timesFasterThanRecognizers: recognizers / ours, quantitiesMs: ours };
}
