import { describe, expect, it } from 'vitest';
import { sectionsOf, withSections } from '../../../../src/engine/match/sections.ts';
import type { EntityKind, Mention } from '../../../../src/engine/types.ts';

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

describe('the marks of each section', () => {
  /** Every capitalised word pair of `names` in the text, as a mention. */
  function mentionsIn(text: string, names: Readonly<Record<string, EntityKind>>, leads: readonly number[]): Mention[] {
    const found = [...text.matchAll(new RegExp(Object.keys(names).join('|'), 'g'))];
    return found.map(({ 0: name, index }, i) => ({
      start: index,
      end: index + name.length,
      text: name,
      kind: names[name]!,
      id: name === 'Barro Senn' ? null : name,
      name,
      reading: 'named',
      form: 'noun',
      lead: leads.includes(i),
    }));
  }
  const marked = (text: string, names: Readonly<Record<string, EntityKind>>, leads: readonly number[]): boolean[] =>
    withSections(text, mentionsIn(text, names, leads)).map(({ lead, leadsSection }) => lead || leadsSection === true);

  it('are the first use of each name there', () => {
    const text = `Tor fell. Tor burned. ${FILLER}\n\nThe day after\n\n${FILLER} Tor slept. Tor woke.`;
    expect(marked(text, { Tor: 'place' }, [0])).toEqual([true, false, true, false]);
  });

  it('leave no party to a sentence out', () => {
    const text = `The Front left. The Army fought the Front. Later the Front slept. ${FILLER}`;
    expect(marked(text, { Front: 'group', Army: 'group' }, [0, 1, 2])).toEqual([true, true, true, false]);
    const later = `The Front left. The Army came. ${FILLER}\n\nThe day after\n\nIn Tor the Front slept. The Army met the Front. ${FILLER}`;
    expect(marked(later, { Front: 'group', Army: 'group' }, [0, 1])).toEqual([true, true, true, true, true]);
  });

  it('are none for names that the knowledge has no entry for', () => {
    expect(marked(`Barro Senn spoke. ${FILLER}`, { 'Barro Senn': 'person' }, [])).toEqual([false]);
  });
});
