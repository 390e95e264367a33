import { describe, expect, it } from 'vitest';
import { type Placed, withLeads } from '../../../../src/engine/match/leads.ts';
import { sectionsOf } from '../../../../src/engine/match/sections.ts';
import type { EntityKind } from '../../../../src/engine/types.ts';

const FILLER = 'The surveyors walked from the mill to the pass in two days and wrote down each bridge that stood.';

type Names = Readonly<Record<string, EntityKind>>;

/** Every use of `names` in the text, as a mention. */
function mentionsIn(text: string, names: Names): Placed[] {
  return [...text.matchAll(new RegExp(Object.keys(names).join('|'), 'g'))].map(({ 0: name, index }) => {
    const id = name === 'Barro Senn' ? null : name;
    const span = { start: index, end: index + name.length, text: name };
    return {
      mention: { ...span, kind: names[name]!, id, name, reading: 'named', form: 'noun', lead: false },
      sentence: text.slice(0, index).split(/\. |\n\n/).length,
    };
  });
}

/** Of each mention, whether it leads in the article ("all"), in its section, or not. */
const leadsOf = (text: string, names: Names): string[] =>
  withLeads(mentionsIn(text, names), sectionsOf(text)).map(({ lead, leadsSection }) =>
    lead ? 'all' : leadsSection ? 'section' : '',
  );

describe('what leads', () => {
  it('is the first use of each name in the article, and in each of its sections', () => {
    const text = `Tor fell. Tor burned. ${FILLER}\n\nThe day after\n\n${FILLER} Tor slept. Tor woke.`;
    expect(leadsOf(text, { Tor: 'place' })).toEqual(['all', '', 'section', '']);
  });

  it('leaves no party to a sentence out', () => {
    const names = { Front: 'group', Army: 'group' } as const;
    const text = `The Front left. The Army fought the Front. Later the Front slept. ${FILLER}`;
    expect(leadsOf(text, names)).toEqual(['all', 'all', 'all', '']);
    const later = `The Front left. The Army came. ${FILLER}\n\nThe day after\n\nIn Tor the Front slept. The Army met the Front. ${FILLER}`;
    expect(leadsOf(later, names)).toEqual(['all', 'all', 'section', 'section', 'section']);
  });

  it('is no name that the knowledge has no entry for', () => {
    expect(leadsOf(`Barro Senn spoke. ${FILLER}`, { 'Barro Senn': 'person' })).toEqual(['']);
  });
});
