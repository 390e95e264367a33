import { describe, expect, it } from 'vitest';
import { sectionsOf } from '../../../../src/engine/match/sections.ts';

const FILLER = 'The surveyors walked from the mill to the pass in two days and wrote down each bridge that stood.';
const paragraphs = (count: number): string[] => Array.from({ length: count }, () => FILLER);
const startsOf = (blocks: readonly string[]): string[] => {
  const text = blocks.join('\n\n');
  return sectionsOf(text).map(({ start }) => text.slice(start, start + 12));
};

describe('the sections of a text', () => {
  it('begin at headings', () => {
    expect(
      startsOf([FILLER, 'The lower mill', FILLER, FILLER, 'What comes next?', FILLER, 'The pass', FILLER]),
    ).toEqual(['The surveyor', 'The lower mi', 'The pass\n\nTh']);
  });

  it('are six paragraphs long where there are no headings', () => {
    expect(sectionsOf(paragraphs(13).join('\n\n'))).toHaveLength(3);
    expect(sectionsOf(paragraphs(6).join('\n\n'))).toHaveLength(1);
  });

  it('are not begun by the items of a list, nor made longer by them', () => {
    expect(startsOf([FILLER, 'Flour', 'Salt', 'Lamp oil', 'Nails'])).toHaveLength(1);
    expect(startsOf([...paragraphs(5), 'Flour', 'Salt', 'Lamp oil', FILLER])).toHaveLength(1);
  });

  it('cover the text without gaps', () => {
    const text = [...paragraphs(8), 'The pass', FILLER].join('\n\n');
    const sections = sectionsOf(text);
    expect(sections[0]?.start).toBe(0);
    expect(sections.at(-1)?.end).toBe(text.length);
    for (const [i, { end }] of sections.slice(0, -1).entries()) expect(sections[i + 1]?.start).toBe(end);
  });
});
