import { describe, expect, it } from 'vitest';
import { annotate } from '../../../../src/engine/annotate.ts';
import type { EntityCard } from '../../../../src/engine/types.ts';
import { knowledgeOf } from '../../support/knowledge.ts';

const fact = { basis: 'on record', source: 'almanac' } as const;

const knowledge = knowledgeOf({
  entities: [
    {
      id: 'front',
      kind: 'group',
      what: 'armed group',
      names: ['Hill Front', { text: 'جبهة', kind: 'native' }],
      statements: [
        { text: 'It holds the hills.', from: '2012-03', to: '2018', ...fact },
        { text: 'It was made part of the army.', from: '2019', ...fact },
        { text: 'Its members are from the hills.', ...fact },
        { text: 'It was founded by shepherds.', from: '2010', ...fact },
      ],
      relations: [
        { type: 'backed by', entity: 'league', from: '2013', to: '2014-06', ...fact },
        { type: 'fights', entity: 'league', from: '2014-07', ...fact },
      ],
      designations: [{ body: 'Republic', act: 'listed it', from: '2016-02-03', to: '2017', source: 'almanac' }],
    },
    { id: 'league', kind: 'group', what: 'alliance', names: ['Sea League'] },
  ],
});

function cardOn(date: string | null): EntityCard {
  const given = date === null ? null : ({ date, origin: 'given' } as const);
  const text = 'The Hill Front came. “The Hill Front won,” Ilan Kerr said.';
  return annotate({ text, date: given, units: 'us', locale: 'en-US' }, knowledge).cards.front!;
}
const texts = (facts: readonly { text: string }[]): string[] => facts.map(({ text }) => text);

describe('a card', () => {
  it('says what held on the article’s date, and apart what came since', () => {
    const card = cardOn('2014-06-15');
    expect(texts(card.held)).toEqual([
      'It holds the hills.',
      'Its members are from the hills.',
      'It was founded by shepherds.',
    ]);
    expect(texts(card.since)).toEqual(['It was made part of the army.']);
  });

  it('takes a date of unknown month or day as the whole period', () => {
    expect(texts(cardOn('2018-12-31').held)).toContain('It holds the hills.');
    expect(texts(cardOn('2019-01-01').held)).not.toContain('It holds the hills.');
    expect(cardOn('2014-06-30').relations.map(({ type }) => type)).toEqual(['backed by']);
    expect(cardOn('2014-07-01').relations.map(({ type }) => type)).toEqual(['fights']);
  });

  it('shows designations only while they hold', () => {
    expect(cardOn('2016-02-02').designations).toEqual([]);
    expect(cardOn('2016-02-03').designations).toMatchObject([{ body: 'Republic', from: '2016-02-03' }]);
    expect(cardOn('2018-01-01').designations).toEqual([]);
  });

  it('without a date says only what has none', () => {
    const card = cardOn(null);
    expect(texts(card.held)).toEqual(['Its members are from the hills.']);
    expect(card.since).toEqual([]);
  });

  it('cites each source once and shows the name in its own script', () => {
    const card = cardOn('2014-06-15');
    expect(card.sources).toHaveLength(1);
    expect(card.native).toBe('جبهة');
  });

  it('counts the names that the article uses, with their speaker where it is one', () => {
    expect(cardOn('2014-06-15').names).toEqual([{ text: 'Hill Front', count: 2 }]);
  });

  it('comes with the cards that its relations lead to', () => {
    const text = 'The Hill Front came.';
    const { cards } = annotate(
      { text, date: { date: '2013-05-05', origin: 'given' }, units: 'us', locale: 'en-US' },
      knowledge,
    );
    expect(Object.keys(cards).sort()).toEqual(['front', 'league']);
  });
});

describe('relations of one kind', () => {
  const leagues = Array.from({ length: 9 }, (_, i) => `League ${'ABCDEFGHI'[i]}`);
  const many = knowledgeOf({
    entities: [
      {
        id: 'front',
        kind: 'group',
        what: 'armed group',
        names: ['Hill Front'],
        relations: leagues.map((name) => ({ type: 'fights', entity: name.toLowerCase().replace(' ', '-'), ...fact })),
      },
      ...leagues.map((name) => ({
        id: name.toLowerCase().replace(' ', '-'),
        kind: 'group' as const,
        what: 'alliance',
        names: [name],
      })),
    ],
  });

  it('are as many as a card can show, those with the article’s own first', () => {
    const text = 'They said that the Hill Front had met League H on the road.';
    const { cards } = annotate({ text, date: null, units: 'us', locale: 'en-US' }, many);
    expect(cards.front!.relations.map(({ name }) => name)).toEqual([
      'League H',
      'League A',
      'League B',
      'League C',
      'League D',
      'League E',
    ]);
  });
});
