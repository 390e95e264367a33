import { describe, expect, it } from 'vitest';
import type { BriefActor, EntityCard, RelationType } from '../../../../src/engine/types.ts';
import { groupActors } from '../../../../src/ui/popup/groups.ts';
import { ACCORD_FRONT } from '../../../../tools/fixtures/samples/entities.ts';

function actor(id: string, count: number): BriefActor {
  return { id, count, first: 0, spark: [] };
}

function card(id: string, theatre?: string, relations: readonly (readonly [RelationType, string])[] = []): EntityCard {
  const { theatre: _, ...rest } = ACCORD_FRONT;
  return {
    ...rest,
    id,
    name: id,
    ...(theatre === undefined ? {} : { theatre }),
    relations: relations.map(([type, to]) => ({ type, id: to, name: to, basis: 'on record', source: 0 })),
  };
}

function grouped(actors: readonly BriefActor[], cards: readonly EntityCard[]): string[] {
  const rows = groupActors(actors, Object.fromEntries(cards.map((one) => [one.id, one])));
  return rows.map(({ entry, depth, theatre }) => `${theatre ?? '-'}: ${'> '.repeat(depth)}${entry.id}`);
}

describe('actors', () => {
  it('stand by conflict, the most mentioned first, and those of none last', () => {
    const cards = [
      card('a', 'hill war'),
      card('b', 'lake war'),
      card('c', 'hill war'),
      card('d', 'lake war'),
      card('e'),
    ];
    expect(grouped([actor('e', 9), actor('a', 3), actor('b', 3), actor('d', 2), actor('c', 1)], cards)).toEqual([
      'lake war: b',
      'lake war: d',
      'hill war: a',
      'hill war: c',
      '-: e',
    ]);
  });

  it('alone in their conflict stand among the others', () => {
    expect(grouped([actor('a', 3), actor('b', 2), actor('c', 1)], [card('a', 'x'), card('b', 'y'), card('c')])).toEqual(
      ['-: a', '-: b', '-: c'],
    );
  });

  it('stand under what they are part of, whichever of the two says so, with its conflict', () => {
    const cards = [
      card('army', 'hill war', [['umbrella of', 'brigade']]),
      card('company', undefined, [['part of', 'brigade']]),
      card('brigade', 'lake war'),
    ];
    expect(grouped([actor('company', 5), actor('brigade', 2), actor('army', 1)], cards)).toEqual([
      'hill war: army',
      'hill war: > brigade',
      'hill war: > > company',
    ]);
  });

  it('are each listed once, even where two are said to be part of each other', () => {
    const cards = [card('a', 'x', [['part of', 'b']]), card('b', 'x', [['part of', 'a']])];
    expect(grouped([actor('a', 1), actor('b', 1)], cards)).toEqual(['x: b', 'x: > a']);
  });

  it('do not stand under what the article does not name, or what backs them', () => {
    const cards = [
      card('a', undefined, [
        ['part of', 'absent'],
        ['backed by', 'b'],
      ]),
      card('b'),
    ];
    expect(grouped([actor('a', 2), actor('b', 1)], cards)).toEqual(['-: a', '-: b']);
  });
});
