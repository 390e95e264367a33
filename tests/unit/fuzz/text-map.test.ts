import fc from 'fast-check';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { createTextBuilder, HOLE, type WhiteSpace } from '../../../src/page/text-builder.ts';

// The map makes ranges of the page; here they are what they are made of.
beforeAll(() => {
  vi.stubGlobal(
    'StaticRange',
    class {
      constructor(init: StaticRangeInit) {
        Object.assign(this, init);
      }
    },
  );
});
afterAll(() => vi.unstubAllGlobals());

type Step = { readonly data: string; readonly whiteSpace: WhiteSpace } | 'line' | 'block' | 'hole';

const data = fc
  .array(
    fc.oneof(
      fc.constantFrom(' ', '\n', '\t', '\u00a0', 'mill', 'the pass', '55\u202fkm'),
      fc.string({ unit: 'binary', maxLength: 8 }),
    ),
    {
      maxLength: 8,
    },
  )
  .map((parts) => parts.join(''));
const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.record({ data, whiteSpace: fc.constantFrom('collapse', 'keep-lines', 'keep') }) },
    { weight: 2, arbitrary: fc.constantFrom('line', 'block', 'hole') },
  ),
  { maxLength: 25 },
);

function build(taken: readonly Step[], limit: number) {
  const builder = createTextBuilder(limit);
  const nodes: Text[] = [];
  for (const step of taken) {
    if (typeof step === 'string') builder[step]();
    else {
      const node = { data: step.data } as Text;
      nodes.push(node);
      builder.text(node, step.whiteSpace);
    }
  }
  return { map: builder.finish(), nodes };
}

const inked = (text: string): string => text.replaceAll(/[ \t\n\r\f]/g, '');

it('nothing that is seen is lost or made up', () => {
  fc.assert(
    fc.property(steps, (taken) => {
      const { map, nodes } = build(taken, 1e6);
      const holes = new RegExp(HOLE, 'g');
      const given = nodes.map((node) => node.data).join('');
      expect(inked(map.text).replaceAll(holes, '')).toBe(inked(given).replaceAll(holes, ''));
    }),
    { numRuns: 400 },
  );
});

it('every stretch of text leads to the nodes that hold it, and their points lead back', () => {
  fc.assert(
    fc.property(steps, fc.nat(), fc.nat(), (taken, a, b) => {
      const { map } = build(taken, 1e6);
      const [start, end] = [a % (map.text.length + 1), b % (map.text.length + 1)].sort((x, y) => x - y) as [
        number,
        number,
      ];
      const ranges = map.toRanges({ start, end });
      const there = ranges.map(({ startContainer, startOffset, endOffset }) => {
        expect(startOffset).toBeLessThan(endOffset);
        expect(endOffset).toBeLessThanOrEqual((startContainer as Text).data.length);
        return (startContainer as Text).data.slice(startOffset, endOffset);
      });
      const wanted = map.text.slice(start, end);
      expect(inked(there.join(''))).toBe(
        inked(wanted).replaceAll(HOLE, (hole) => (there.join('').includes(hole) ? hole : '')),
      );
      for (const { startContainer, startOffset } of ranges) {
        const back = map.toOffset(startContainer, startOffset);
        expect(back).toBeGreaterThanOrEqual(start);
        expect(back).toBeLessThan(end);
      }
    }),
    { numRuns: 400 },
  );
});

it('the text stays within its limit', () => {
  fc.assert(
    fc.property(steps, fc.integer({ min: 4, max: 60 }), (taken, limit) => {
      expect(build(taken, limit).map.text.length).toBeLessThanOrEqual(limit);
    }),
    { numRuns: 200 },
  );
});
