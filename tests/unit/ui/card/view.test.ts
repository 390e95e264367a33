import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../../../src/engine/types.ts';
import { viewOf } from '../../../../src/ui/card/view.ts';
import { ACCORD_FRONT, CARDS, mentionOf } from '../../../../tools/fixtures/samples/entities.ts';
import { ALL } from '../../../../tools/fixtures/samples/quantities.ts';
import { DATE, MODEL_DATE } from '../../../../tools/fixtures/samples/sources.ts';

const ANNOTATION: Annotation = {
  date: DATE,
  mentions: [mentionOf(ACCORD_FRONT), mentionOf(ACCORD_FRONT, { id: null, text: 'Barro Senn' })],
  quantities: ALL,
  cards: CARDS,
  brief: { actors: [], places: [], coverage: { known: 1, seen: 2, unknown: ['Barro Senn'] } },
  modelDate: MODEL_DATE,
};

describe('the view of a mention', () => {
  it('is its entity, on the date of the article', () => {
    expect(viewOf(ANNOTATION, { type: 'mention', index: 0 })).toMatchObject({
      type: 'entity',
      key: 'mention-0',
      entity: ACCORD_FRONT,
      date: DATE,
    });
  });

  it('says which of the entity’s mentions it is, and whether the reader knows it', () => {
    const mentions = [...ANNOTATION.mentions, mentionOf(ACCORD_FRONT, { text: 'the Front' })];
    const last = { type: 'mention', index: 2 } as const;
    expect(viewOf({ ...ANNOTATION, mentions }, last)).toMatchObject({ place: { number: 2, count: 2 }, known: false });
    expect(viewOf({ ...ANNOTATION, mentions }, last, new Set(['accord-front']))).toMatchObject({ known: true });
  });

  it('is none where the knowledge has no entry, or there is no such mention', () => {
    expect(viewOf(ANNOTATION, { type: 'mention', index: 1 })).toBeNull();
    expect(viewOf(ANNOTATION, { type: 'mention', index: 9 })).toBeNull();
    expect(viewOf(ANNOTATION, { type: 'quantity', index: 99 })).toBeNull();
  });
});

describe('the view of a measurement', () => {
  const [tons, original, restated] = ALL;

  it('is the pair, from the side of the original, whichever of the two is hovered', () => {
    const pair = { quantity: original, restated };
    expect(viewOf(ANNOTATION, { type: 'quantity', index: 1 })).toMatchObject({ ...pair, key: 'quantity-1' });
    expect(viewOf(ANNOTATION, { type: 'quantity', index: 2 })).toMatchObject({ ...pair, key: 'quantity-2' });
  });

  it('stands alone where the article gives no second figure', () => {
    expect(viewOf(ANNOTATION, { type: 'quantity', index: 0 })).toMatchObject({ quantity: tons, restated: null });
  });
});
