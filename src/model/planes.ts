/** A column of numbers whose bytes are stored apart: all the low ones, then all the second ones, and so on. */
import { STEP_BLOCK, stepOf } from './layout.ts';

/**
 * ```
 *   cells    0x0107  0x0203  0x0005
 *   low        07      03      05      high  01  02  00
 * ```
 */
export class Planes {
  readonly #low: Uint8Array;
  readonly #second: Uint8Array;
  readonly #third: Uint8Array;
  readonly #high: Uint8Array;
  readonly #rows: number;
  readonly #before: Uint32Array | null;

  /**
   * @param bytes of all planes, `rows` each, at most four.
   * @param before of a column of steps, the cell before every {@link STEP_BLOCK}th; null: the cells are stored themselves.
   */
  constructor(bytes: Uint8Array, rows: number, before: Uint32Array | null) {
    const plane = (i: number): Uint8Array => bytes.subarray(i * rows, (i + 1) * rows);
    [this.#low, this.#second, this.#third, this.#high] = [plane(0), plane(1), plane(2), plane(3)];
    this.#rows = rows;
    this.#before = before;
  }

  /** The cell of a row. A plane that is not stored is of zeros. */
  at(row: number): number {
    if (this.#before === null) return this.#stored(row) >>> 0;
    const block = Math.floor(row / STEP_BLOCK);
    let cell = this.#before[block]! | 0;
    for (let i = block * STEP_BLOCK; i <= row; i++) cell = (cell + stepOf(this.#stored(i) >>> 0)) | 0;
    return cell >>> 0;
  }

  #stored(row: number): number {
    return this.#low[row]! | (this.#second[row]! << 8) | (this.#third[row]! << 16) | (this.#high[row]! << 24);
  }

  /** All cells of a column of steps, which is to be searched. */
  whole(): Uint32Array {
    const cells = new Uint32Array(this.#rows);
    const zeros = new Uint8Array(this.#rows);
    const orZeros = (plane: Uint8Array): Uint8Array => (plane.length === 0 ? zeros : plane);
    sumUp(cells, orZeros(this.#low), orZeros(this.#second), orZeros(this.#third), orZeros(this.#high));
    return cells;
  }
}

/** One loop for all columns: it runs while a model is opened, and a loop is slow until it has run for a while. */
function sumUp(cells: Uint32Array, low: Uint8Array, second: Uint8Array, third: Uint8Array, high: Uint8Array): void {
  let cell = 0;
  for (let row = 0; row < cells.length; row++) {
    const step = low[row]! | (second[row]! << 8) | (third[row]! << 16) | (high[row]! << 24);
    cell = (cell + ((step >>> 1) ^ -(step & 1))) | 0;
    cells[row] = cell;
  }
}

/** The cells of a column that is stored as steps. */
export function climbed(steps: Uint32Array): Uint32Array {
  const cells = new Uint32Array(steps.length);
  let cell = 0;
  for (let i = 0; i < steps.length; i++) {
    cell = (cell + stepOf(steps[i]!)) | 0;
    cells[i] = cell;
  }
  return cells;
}
