import { describe, expect, it } from 'vitest';
import type { BriefActor, EntityCard, RelationType } from '../../../../src/engine/types.ts';
import { groupActors } from '../../../../src/ui/popup/groups.ts';
import { ACCORD_FRONT } from '../../../../tools/fixtures/samples/entities.ts';

function actor(id: string, count: number, theatre?: string): BriefActor {
  return { id, count, first: 0, spark: [], ...(theatre === undefined ? {} : { theatre }) };
}

function card(id: string, relations: readonly (readonly [RelationType, string])[] = []): EntityCard {
  return {
    ...ACCORD_FRONT,
    id,
    name: id,
    relations: relations.map(([type, to]) => ({ type, id: to, name: to, basis: 'on record', source: 0 })),
  };
}

function grouped(actors: readonly BriefActor[], cards: readonly EntityCard[] = []): string[] {
  const rows = groupActors(actors, Object.fromEntries(cards.map((one) => [one.id, one])));
  return rows.map(({ entry, depth, theatre }) => `${theatre ?? '-'}: ${'> '.repeat(depth)}${entry.id}`);
}

describe('actors', () => {
  it('stand by conflict, the most mentioned first, and those of none last', () => {
    expect(
      grouped([
        actor('e', 9),
        actor('a', 3, 'hill war'),
        actor('b', 3, 'lake war'),
        actor('d', 2, 'lake war'),
        actor('c', 1, 'hill war'),
      ]),
    ).toEqual(['lake war: b', 'lake war: d', 'hill war: a', 'hill war: c', '-: e']);
  });

  it('alone in their conflict stand among the others', () => {
    expect(grouped([actor('a', 3, 'x'), actor('b', 2, 'y'), actor('c', 1)])).toEqual(['-: a', '-: b', '-: c']);
  });

  it('stand under what they are part of, whichever of the two says so, with its conflict', () => {
    const cards = [card('army', [['umbrella of', 'brigade']]), card('company', [['part of', 'brigade']])];
    expect(
      grouped([actor('company', 5), actor('brigade', 2, 'lake war'), actor('army', 1, 'hill war')], cards),
    ).toEqual(['hill war: army', 'hill war: > brigade', 'hill war: > > company']);
  });

  it('are each listed once, even where two are said to be part of each other', () => {
    const cards = [card('a', [['part of', 'b']]), card('b', [['part of', 'a']])];
    expect(grouped([actor('a', 1, 'x'), actor('b', 1, 'x')], cards)).toEqual(['x: b', 'x: > a']);
  });

  it('do not stand under what the article does not name, or what backs them', () => {
    const cards = [
      card('a', [
        ['part of', 'absent'],
        ['backed by', 'b'],
      ]),
    ];
    expect(grouped([actor('a', 2), actor('b', 1)], cards)).toEqual(['-: a', '-: b']);
  });
});
