import { describe, expect, it } from 'vitest';
import { withTheatres } from '../../../../src/engine/brief/theatres.ts';
import type { Brief } from '../../../../src/engine/types.ts';
import { knowledgeOf } from '../../support/knowledge.ts';

const group = (id: string, theatres: string[]) => ({
  id,
  kind: 'group' as const,
  what: 'group',
  names: [`The ${id} group`],
  theatres,
});

const knowledge = knowledgeOf({
  entities: [group('both', ['hills', 'lakes']), group('lake', ['lakes']), group('none', [])],
  theatres: [
    { id: 'hills', name: 'hill war', countries: ['AV'], from: '2011' },
    { id: 'lakes', name: 'lake war', countries: ['BM'], from: '2014', to: '2018-06-30' },
  ],
});

function theatresOf(counts: Readonly<Record<string, number>>, day: number): (string | undefined)[] {
  const actors = Object.entries(counts).map(([id, count]) => ({ id, count, first: 0, spark: [] }));
  const brief: Brief = { actors, places: [], coverage: { known: 0, seen: 0, unknown: [] } };
  return withTheatres(brief, knowledge, day).actors.map(({ theatre }) => theatre);
}

describe('the conflict that an actor stands for', () => {
  it('is the one that the article is most about', () => {
    expect(theatresOf({ both: 3, lake: 1 }, 20_170_530)).toEqual(['lake war', 'lake war']);
  });

  it('is its own first where the article says no more', () => {
    expect(theatresOf({ both: 3 }, 20_170_530)).toEqual(['hill war']);
  });

  it('is none that had ended or not begun on that day', () => {
    expect(theatresOf({ both: 1, lake: 5 }, 20_190_101)).toEqual(['hill war', undefined]);
    expect(theatresOf({ both: 1 }, 20_050_101)).toEqual([undefined]);
  });

  it('may be any without a date, and is none for what has a part in none', () => {
    expect(theatresOf({ both: 1, lake: 1, none: 1, absent: 1 }, 0)).toEqual([
      'lake war',
      'lake war',
      undefined,
      undefined,
    ]);
  });
});
