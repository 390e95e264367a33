import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STEP_BLOCK, stepCode } from '../../../src/model/layout.ts';
import { Planes } from '../../../src/model/planes.ts';

const cell = fc.nat({ max: 0xffffffff });
const cells = fc.array(fc.oneof(fc.nat({ max: 300 }), cell), { maxLength: 400 });

/** As many planes as are asked for, low bytes first. */
function planesOf(numbers: readonly number[], planes: number): Uint8Array {
  const shifts = Array.from({ length: planes }, (_, plane) => 8 * plane);
  return Uint8Array.from(shifts.flatMap((shift) => numbers.map((number) => (number >>> shift) & 0xff)));
}

function steppedOf(numbers: readonly number[]): Planes {
  const steps = numbers.map((number, i) => stepCode((number - (numbers[i - 1] ?? 0)) | 0));
  const before = Uint32Array.from(
    { length: Math.ceil(numbers.length / STEP_BLOCK) },
    (_, i) => numbers[STEP_BLOCK * i - 1] ?? 0,
  );
  return new Planes(planesOf(steps, 4), numbers.length, before);
}

describe('a column in planes', () => {
  it('gives each cell', () => {
    fc.assert(
      fc.property(cells, (numbers) => {
        const column = new Planes(planesOf(numbers, 4), numbers.length, null);
        expect(numbers.map((_, row) => column.at(row))).toEqual(numbers);
      }),
    );
  });

  it('takes planes that are not stored for zeros', () => {
    const column = new Planes(planesOf([7, 0, 255], 1), 3, null);
    expect([column.at(0), column.at(1), column.at(2)]).toEqual([7, 0, 255]);
  });

  it('gives cells that are stored as steps, in any order and all of them', () => {
    fc.assert(
      fc.property(cells, (numbers) => {
        const column = steppedOf(numbers);
        expect(numbers.map((_, row) => column.at(numbers.length - 1 - row))).toEqual(numbers.toReversed());
        expect([...column.whole()]).toEqual(numbers);
      }),
    );
  });
});
