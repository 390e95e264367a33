import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PlacementInput, placeCard } from '../../../../src/ui/card/placement.ts';
import type { Rect } from '../../../../src/ui/geometry.ts';

const VIEWPORT = { width: 1000, height: 800 };

function words(left: number, top: number, width = 80): Rect {
  return { left, top, right: left + width, bottom: top + 20 };
}

function place(changes: Partial<PlacementInput> = {}) {
  return placeCard({
    anchor: [words(300, 200)],
    at: null,
    viewport: VIEWPORT,
    size: { width: 340, height: 240 },
    rtl: false,
    sheet: false,
    ...changes,
  });
}

describe('the side', () => {
  it('is below the words where the card fits', () => {
    expect(place()).toMatchObject({ side: 'below', offset: 226 });
  });

  it('is above where it does not', () => {
    expect(place({ anchor: [words(300, 700)] })).toMatchObject({ side: 'above', offset: 106 });
  });

  it('is the roomier one where it fits on neither, cut to what there is', () => {
    const viewport = { width: 1000, height: 300 };
    expect(place({ viewport, anchor: [words(300, 60)] })).toMatchObject({ side: 'below', maxHeight: 180 });
    expect(place({ viewport, anchor: [words(300, 200)] })).toMatchObject({ side: 'above', maxHeight: 180 });
    expect(place({ viewport, anchor: [words(300, 130)] })).toMatchObject({ side: 'below', maxHeight: 136 });
  });

  it('leaves 40 % of the viewport to the page, however much there is to unfold', () => {
    expect(place({ anchor: [words(300, 10)], size: { width: 340, height: 2000 } }).maxHeight).toBe(480);
  });
});

describe('along the line', () => {
  it('puts the text of the card under the start of the words', () => {
    expect(place().left).toBe(282);
  });

  it('keeps the card in the viewport', () => {
    expect(place({ anchor: [words(5, 200)] }).left).toBe(8);
    expect(place({ anchor: [words(900, 200)] }).left).toBe(652);
  });

  it('is narrower than a narrow viewport', () => {
    expect(place({ viewport: { width: 320, height: 800 }, anchor: [words(100, 200)] })).toMatchObject({
      left: 8,
      width: 304,
    });
  });

  it('goes by the other edge where the words run from right to left', () => {
    // The words end at 380; the card's text begins there, 18 px within its right edge.
    const { left, width } = place({ rtl: true });
    expect(left + width).toBe(398);
  });
});

describe('words on two lines', () => {
  const anchor = [words(900, 200, 60), words(20, 230, 100)];

  it('are both kept clear', () => {
    expect(place({ anchor })).toMatchObject({ side: 'below', offset: 256 });
    const low = anchor.map((rect) => ({ ...rect, top: rect.top + 500, bottom: rect.bottom + 500 }));
    expect(place({ anchor: low })).toMatchObject({ side: 'above', offset: 106 });
  });

  it('have the card at the line that the pointer is on', () => {
    expect(place({ anchor, at: { x: 930, y: 210 } }).left).toBe(652);
    expect(place({ anchor, at: { x: 60, y: 240 } }).left).toBe(8);
  });

  it('have it at the nearer line without a pointer', () => {
    expect(place({ anchor }).left).toBe(8);
  });
});

describe('the light', () => {
  it('lies along the words', () => {
    const { left, light } = place();
    expect([left + light.left, left + light.left + light.width]).toEqual([300, 380]);
  });

  it('stays on the card, clear of its corners, also for words longer than the card', () => {
    const { light, width } = place({ anchor: [words(100, 200, 700)] });
    expect(light.left).toBeGreaterThanOrEqual(10);
    expect(light.left + light.width).toBeLessThanOrEqual(width - 10);
  });
});

it('is a sheet along the bottom, of 55 % at most', () => {
  const viewport = { width: 390, height: 800 };
  expect(place({ sheet: true, viewport })).toMatchObject({
    side: 'sheet',
    left: 0,
    width: 390,
    offset: 0,
    maxHeight: 440,
  });
});

it('never covers the words and never leaves the viewport, wherever they are', () => {
  const px = (least: number, most: number) => fc.integer({ min: least, max: most });
  const scene = fc.record({
    viewport: fc.record({ width: px(200, 2000), height: px(150, 1500) }),
    x: fc.double({ min: 0, max: 1, noNaN: true }),
    y: fc.double({ min: 0, max: 1, noNaN: true }),
    size: fc.record({ width: px(150, 340), height: px(40, 900) }),
    rtl: fc.boolean(),
  });
  fc.assert(
    fc.property(scene, ({ viewport, x, y, size, rtl }) => {
      const line = words(x * (viewport.width - 80), y * (viewport.height - 20));
      const { side, left, width, offset, maxHeight } = place({ anchor: [line], viewport, size, rtl });
      const height = Math.min(size.height, maxHeight);
      const top = side === 'below' ? offset : viewport.height - offset - height;
      expect(left).toBeGreaterThanOrEqual(0);
      expect(left + width).toBeLessThanOrEqual(viewport.width);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(top + height).toBeLessThanOrEqual(viewport.height);
      expect(top >= line.bottom || top + height <= line.top).toBe(true);
    }),
  );
});
