/** Annotating beside compromise finding topics, which is the part of it that names nearest do, and how it grows. */
import nlp from 'compromise';
import { annotate } from '../../src/engine/annotate.ts';
import { readModel } from '../../src/model/read.ts';
import { measureHostile } from './hostile.ts';
import { median, timeInTurn } from './median.ts';
import { repeated, requestOf } from './requests.ts';

export interface Annotating {
  readonly timesFasterThanCompromise: number;
  readonly articleMs: number;
  /** The exponent e in n^e from 3 kB to 3 MB. */
  readonly growthExponent: number;
  /** The same of the worst of some hostile texts, from 100 kB to 1 MB. */
  readonly hostileGrowthExponent: number;
}

const SMALL = 3e3;
const LARGE = 3e6;

export function measureAnnotating(bytes: ArrayBuffer, text: string): Annotating {
  const knowledge = readModel(bytes);
  const { ours, compromise } = timeInTurn(
    {
      ours: () => annotate(requestOf(text), knowledge),
      compromise: () => nlp(text).topics().json(),
    },
    { rounds: 25, warm: 30, inRow: 5 },
  );
  const [small, large] = [requestOf(repeated(text, SMALL)), requestOf(repeated(text, LARGE))];
  const growths = Array.from({ length: 3 }, () => {
    const one = timeInTurn({ one: () => annotate(small, knowledge) }, { rounds: 51 }).one;
    const thousand = timeInTurn({ thousand: () => annotate(large, knowledge) }, { rounds: 1 }).thousand;
    return Math.log(thousand / one) / Math.log(LARGE / SMALL);
  });
  return {
    timesFasterThanCompromise: compromise / ours,
    articleMs: ours,
    growthExponent: median(growths),
    hostileGrowthExponent: measureHostile(knowledge),
  };
}
