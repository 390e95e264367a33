import { beforeAll, describe, expect, it } from 'vitest';
import type { Model } from '../../src/model/read.ts';
import { BUILDING, builtModel } from './built-model.ts';
import { conflict, f1, peace, tally } from './tally.ts';

let model: Model;
beforeAll(() => {
  model = builtModel();
}, BUILDING);

describe('short passages of news', () => {
  it('have the names read as marked', () => {
    const names = tally(model, [...conflict, ...peace], false);
    console.log(`names in passages: F1 ${f1(names).toFixed(3)}`, names.missed, names.wrong);
    expect(f1(names)).toBeGreaterThanOrEqual(0.93);
  });

  it('have what is meant in context read as marked', () => {
    const context = tally(model, [...conflict, ...peace], true);
    console.log(`in context: F1 ${f1(context).toFixed(3)}`, context.missed, context.wrong);
    expect(f1(context)).toBeGreaterThanOrEqual(0.85);
  });

  it('have next to no card where nobody of the model is spoken of', () => {
    const { wrong } = tally(model, peace, false);
    const inContext = tally(model, peace, true).wrong;
    expect([...wrong, ...inContext].length).toBeLessThanOrEqual(Math.floor(peace.length / 10));
  });
});
