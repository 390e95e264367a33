import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Labels } from '../../../../src/engine/map/labels.ts';

/** Narrower than what the placement reckons with, so that only what truly overlaps fails. */
const LETTER = 5.5;

it('puts no name over another, whatever the places', () => {
  const place = fc.record({
    x: fc.integer({ min: 5, max: 315 }),
    y: fc.integer({ min: 5, max: 175 }),
    name: fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 2, maxLength: 24 }),
  });
  fc.assert(
    fc.property(fc.array(place, { minLength: 2, maxLength: 6 }), (places) => {
      const labels = new Labels();
      const boxes = places.flatMap(({ x, y, name }, i) => {
        const label = labels.beside(x, y, name, i === 0);
        if (label === undefined) return [];
        const width = name.length * LETTER;
        const left = label.x - { start: 0, middle: 0.5, end: 1 }[label.anchor] * width;
        return [{ left, right: left + width, top: label.y - 9, bottom: label.y + 2 }];
      });
      for (const a of boxes) {
        expect(a.left).toBeGreaterThanOrEqual(0);
        expect(a.right).toBeLessThanOrEqual(320);
        for (const b of boxes) {
          const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
          expect(a === b || apart).toBe(true);
        }
      }
    }),
  );
});

it('writes a country’s name inside it, and not at all where there is no room', () => {
  const labels = new Labels();
  const label = labels.within(Float64Array.of(0, 0, 150, 0, 150, 180, 0, 180), 'Arvania');
  expect(label?.x).toBeGreaterThan(30);
  expect(label?.x).toBeLessThan(120);
  expect(labels.within(Float64Array.of(300, 0, 320, 0, 320, 180, 300, 180), 'Belmark')).toBeNull();
});
