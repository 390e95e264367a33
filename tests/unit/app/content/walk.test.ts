import { describe, expect, it } from 'vitest';
import type { PaintedMark } from '../../../../src/app/content/marks.ts';
import { neighbourOf } from '../../../../src/app/content/walk.ts';

function mark(index: number, start: number): PaintedMark {
  const span = { start, end: start + 5 };
  return { span, category: 'actor', marked: { type: 'mention', index }, key: `mention-${index}` };
}

const [early, middle, late] = [mark(0, 10), mark(1, 50), mark(2, 90)];
/** As painted: mentions first, then quantities, so not in the order of the text. */
const MARKS = [early, late, middle];
const none = (): boolean => false;

describe('the way from mark to mark', () => {
  it('goes on in the order of the text from the mark whose card is open', () => {
    expect(neighbourOf(MARKS, early, 'next', none)).toBe(middle);
    expect(neighbourOf(MARKS, late, 'previous', none)).toBe(middle);
  });

  it('ends at the first and the last', () => {
    expect(neighbourOf(MARKS, late, 'next', none)).toBeNull();
    expect(neighbourOf(MARKS, early, 'previous', none)).toBeNull();
    expect(neighbourOf([], null, 'next', none)).toBeNull();
  });

  it('starts at what has not been scrolled past', () => {
    const isAbove = ({ span }: PaintedMark) => span.start < 50;
    expect(neighbourOf(MARKS, null, 'next', isAbove)).toBe(middle);
    expect(neighbourOf(MARKS, null, 'previous', isAbove)).toBe(early);
    expect(neighbourOf(MARKS, null, 'next', () => true)).toBeNull();
    expect(neighbourOf(MARKS, null, 'previous', () => true)).toBe(late);
  });

  it('goes on from an open card whose mention is not painted', () => {
    const unpainted = mark(7, 60);
    expect(neighbourOf(MARKS, unpainted, 'next', none)).toBe(late);
    expect(neighbourOf(MARKS, unpainted, 'previous', none)).toBe(middle);
  });
});
