/** What a noun or a phrase leans on: who was named before, and how long ago, and which country the article is about. */
import { describe, expect, it } from 'vitest';
import { annotate } from '../../../../src/engine/annotate.ts';
import { knowledgeOf, town } from '../../support/knowledge.ts';

const president = (id: string, name: string, of: string, country: string) => ({
  id,
  country,
  kind: 'person' as const,
  what: 'politician',
  names: [name],
  offices: [{ title: 'President', of, from: '2010', basis: 'on record' as const, source: 'almanac' }],
});

const knowledge = knowledgeOf(
  {
    entities: [
      {
        id: 'upper-senna',
        kind: 'country',
        what: 'country',
        country: 'US',
        names: ['Upper Senna', { text: 'Sennan', kind: 'adjective', region: ['US'] }],
        theatres: ['war'],
      },
      {
        id: 'lower-senna',
        kind: 'country',
        what: 'country',
        country: 'LS',
        names: ['Lower Senna', { text: 'Sennan', kind: 'adjective' }],
        noun: 'kingdom',
        theatres: ['war'],
      },
      {
        id: 'tolland',
        kind: 'country',
        what: 'country',
        country: 'TL',
        names: ['Tolland', { text: 'Tollish', kind: 'adjective' }],
      },
      president('una-brek', 'Una Brek', 'upper-senna', 'US'),
      president('lev-corra', 'Lev Corra', 'lower-senna', 'LS'),
      { id: 'reed-movement', kind: 'group', what: 'armed group', names: ['Reed Brigade'], noun: 'movement' },
      { id: 'mill-guard', kind: 'group', what: 'militia', names: ['Mill Guard'], noun: 'militia' },
      { id: 'hill-guard', kind: 'group', what: 'militia', names: ['Hill Guard'], noun: 'militia' },
      {
        id: 'seed-office',
        kind: 'organisation',
        what: 'agency',
        country: 'TL',
        names: ['World Seed Office', { text: 'WSO', kind: 'acronym' }],
        noun: 'agency',
      },
      {
        id: 'militia-un',
        kind: 'group',
        what: 'militia',
        country: 'US',
        names: [{ text: 'Night Watch', kind: 'usual' }],
        theatres: ['war'],
      },
      { id: 'militia-ls', kind: 'group', what: 'militia', country: 'LS', names: ['Watch', 'Night Watch'] },
      { id: 'grey-tank', kind: 'equipment', what: 'tank', names: ['Grey-2'] },
      {
        id: 'elm-strip',
        kind: 'place',
        what: 'territory',
        names: ['Elm Strip'],
        noun: 'enclave',
        radiusKm: 20,
        at: [1, 2],
      },
      { id: 'fen', kind: 'place', what: 'belt of fens in two countries', names: ['Fen'], radiusKm: 500, at: [1, 2] },
      { id: 'upper-army', kind: 'group', what: 'army', names: ['Upper Army'], noun: 'army' },
      { id: 'lower-army', kind: 'group', what: 'army', names: ['Lower Army'], noun: 'army' },
      { id: 'junta', kind: 'group', what: 'government', names: ['Sennan Council'] },
    ],
    theatres: [
      {
        id: 'war',
        name: 'war',
        countries: ['US', 'LS'],
        from: '2012',
        phrases: [
          { say: ['militants', 'the group'], means: 'reed-movement', after: ['reed-movement'] },
          { say: ['lower {LS} guards'], means: 'mill-guard' },
          { say: ['the military rulers'], means: 'junta', where: 'LS' },
          { say: ['the military'], means: 'lower-army', where: 'LS' },
          { say: ['the military'], means: 'upper-army', where: 'US' },
        ],
      },
    ],
  },
  { towns: [town('LS', 'Fen', 200_000, { feature: 'region' }), town('LS', 'Orla', 90_000)] },
);

/** `text as written → id` of each mention that has one. */
function read(text: string): string[] {
  const request = { text, date: { date: '2015-05-01', origin: 'given' }, units: 'us', locale: 'en-US' } as const;
  return annotate(request, knowledge)
    .mentions.filter(({ id }) => id !== null)
    .map((mention) => `${mention.text} → ${mention.id}`);
}

describe('a noun', () => {
  it.each([
    ['The Reed Brigade left by night. The movement had lost the bridge.', 'movement → reed-movement'],
    ['The World Seed Office was shut for the day. A spokesman for the agency said so.', 'agency → seed-office'],
    ['Boats came to the Elm Strip again. The besieged enclave has no light.', 'enclave → elm-strip'],
    ['People in Lower Senna had heard of it. The kingdom was quiet.', 'kingdom → lower-senna'],
  ])('stands for what was named before: %s', (text, expected) => {
    expect(read(text).at(-1)).toBe(expected);
  });

  it('stands for nobody where another of the kind came between', () => {
    expect(read('The Mill Guard left by night. Then a militia of farmers came, and the militia won.')).toHaveLength(1);
    expect(read('The Mill Guard, a militia of farmers, left by night, and the militia won.')).toHaveLength(2);
    expect(read('The Mill Guard is a militia of farmers. At night the militia won.')).toHaveLength(2);
  });

  it('stands for the last one named, whatever a theatre says of one before', () => {
    const text = 'In Lower Senna the Reed Brigade left. The Mill Guard came, and the group was tired.';
    expect(read(text).at(-1)).toBe('group → mill-guard');
  });

  it('stands for one, and not for those described as several', () => {
    const text =
      'In Lower Senna the Reed Brigade met the Night Watch. Lower Sennan guards left, and the group was tired.';
    expect(read(text).slice(-2)).toEqual(['Lower Sennan guards → mill-guard', 'group → reed-movement']);
  });

  it('stands for nobody where one that the model does not have was named last', () => {
    const text =
      'The World Seed Office was shut for the day. They asked the Tollam Health Agency, and the agency said no.';
    expect(read(text)).toEqual(['World Seed Office → seed-office']);
  });

  it('stands for one named further back where there was but one', () => {
    const rest = 'The Grey-2 was seen.\n\nIt rained.\n\nAfter that the militia was tired.';
    expect(read(`The Mill Guard left.\n\n${rest}`).at(-1)).toBe('militia → mill-guard');
    expect(read(`The Mill Guard met the Hill Guard.\n\n${rest}`).at(-1)).not.toContain('militia');
  });

  it('stands for nobody where it goes on to say whose it is', () => {
    expect(read('The Reed Brigade left by night. The movement of goods has stopped.')).toEqual([
      'Reed Brigade → reed-movement',
    ]);
  });

  it('stands for a place of the passage, and not of one long before', () => {
    expect(
      read('Boats came to the Elm Strip.\n\nIt rained.\n\nIt snowed.\n\nIt froze.\n\nThe territory of others was dry.'),
    ).toHaveLength(1);
    expect(
      read('Boats came to the Elm Strip.\n\nIt rained.\n\nIt snowed.\n\nIt froze.\n\nThe enclave was dry.'),
    ).toHaveLength(1);
  });
});

describe('a phrase', () => {
  const SETTING = 'People in Upper Senna and in Lower Senna had heard of it.\n\n';

  it('leans on one of the last three who acted, however often they were named', () => {
    const text = `${SETTING}The Reed Brigade fought. Mill Guard! Mill Guard! The Mill Guard and a Grey-2 came. The militants left.`;
    expect(read(text).at(-1)).toBe('militants → reed-movement');
  });

  it('means nobody of a country whose adjective stands before it', () => {
    const text = `${SETTING}The Reed Brigade fought. In the end Tollish militants left.`;
    expect(read(text).at(-1)).not.toContain('militants');
  });

  it('means the one of two countries with one adjective that the passage lies in, or nobody', () => {
    expect(read('In Upper Senna the Sennan president spoke.')).toContain('Sennan president → una-brek');
    expect(read('In Lower Senna the Sennan president spoke.')).toContain('Sennan president → lev-corra');
    expect(read('Upper Senna met Lower Senna, and the Sennan president spoke.').join()).not.toContain('president');
  });

  it('means who holds the office and was named a while ago', () => {
    const text = `In Lower Senna Lev Corra met the Reed Brigade, the Mill Guard, the World Seed Office and Tolland. The president left.`;
    expect(read(text).at(-1)).toBe('president → lev-corra');
  });

  it('means who holds the office and was named long ago, where the article is about the country', () => {
    const long = 'It rained.\n\nIt snowed.\n\nIt froze.\n\nThe president left.';
    expect(read(`In Lower Senna Lev Corra spoke of Lower Senna.\n\n${long}`).at(-1)).toBe('president → lev-corra');
    expect(read(`In Tolland Lev Corra spoke of Tolland.\n\n${long}`).at(-1)).not.toContain('president');
  });

  it('means that of the neighbour whom its sentence speaks of', () => {
    const setting = 'In Upper Senna and in Upper Senna’s hills they met those of Lower Senna.\n\n';
    expect(read(`${setting}The military left.`).at(-1)).toBe('military → upper-army');
    expect(read(`${setting}Lower Senna said that the military left.`).at(-1)).toBe('military → lower-army');
    expect(read(`${setting}(WSO) Lower Senna said that the military left.`).at(-1)).toBe('military → lower-army');
  });

  it('is not the adjective of another noun', () => {
    expect(read('In Lower Senna the military left.').at(-1)).toBe('military → lower-army');
    expect(read('In Lower Senna the military campaign was over.')).toEqual(['Lower Senna → lower-senna']);
  });

  it('means that of the country which the article names most', () => {
    expect(read('Lower Senna and Orla, far from Tolland, were quiet. The military rulers spoke.').at(-1)).toBe(
      'military rulers → junta',
    );
    expect(read('Tolland met Lower Senna, and Tolland was quiet. The military rulers spoke.').join()).not.toContain(
      'junta',
    );
  });
});

describe('a name that two share', () => {
  it('is his whose country owns it', () => {
    expect(read('In Upper Senna people knew of Lower Senna’s Night Watch.').at(-1)).toBe('Night Watch → militia-ls');
    expect(read('In Lower Senna people knew of Upper Senna’s Night Watch.').at(-1)).toBe('Night Watch → militia-un');
  });
});

describe('what lies in several countries', () => {
  it('is meant before a province that is called after it', () => {
    expect(read('In Lower Senna people said that the Fen was dry.')).toContain('Fen → fen');
    expect(read('In Lower Senna people of the Fen province said that it was dry.')).toContain('Fen → ls/fen');
  });
});
