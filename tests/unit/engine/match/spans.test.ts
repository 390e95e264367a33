import { describe, expect, it } from 'vitest';
import { annotate } from '../../../../src/engine/annotate.ts';
import type { Mention } from '../../../../src/engine/types.ts';
import { knowledgeOf, town, WAR } from '../../support/knowledge.ts';

const WORDS =
  `the a in of and said march most police reading bank was will met over wall bread butter oven flour goal goals match striker
  government president army officials summit school daily star power`.split(/\s+/);

const knowledge = knowledgeOf(
  {
    ...WAR,
    entities: [
      ...(WAR.entities ?? []),
      {
        id: 'ada-orlin',
        kind: 'person',
        what: 'politician',
        names: ['Ada Orlin'],
        offices: [
          {
            title: 'President',
            of: 'belmark',
            from: '2010-01-01',
            to: '2016-02-01',
            basis: 'on record',
            source: 'almanac',
          },
        ],
      },
      {
        id: 'bo-tarn',
        kind: 'person',
        country: 'BM',
        what: 'politician',
        names: ['Bo Tarn', { text: 'Tarn', kind: 'short' }],
        offices: [{ title: 'President', of: 'belmark', from: '2016-02-01', basis: 'on record', source: 'almanac' }],
      },
      { id: 'lis-tarn', kind: 'person', what: 'judge', names: ['Lis Tarn'] },
    ],
  },
  {
    towns: [
      town('AV', 'Lowen Province', 900_000, {
        feature: 'region',
        names: ['Lowen Province', 'Lowen'],
        lat: 33,
        lon: 37,
      }),
      town('AV', 'Lowen', 300_000, { region: 'av-lowen province', lat: 33.1, lon: 37.1 }),
      town('AV', 'Kessa', 20_000, { region: 'av-lowen province', lat: 33.2, lon: 37.2 }),
      town('BM', 'Kessa', 80_000),
      town('BM', 'Reading', 90_000),
      town('BM', 'Carrick', 200_000),
      town('BM', 'Ilan', 90_000),
      town('US', 'Arvania', 900_000, { feature: 'region' }),
      town('US', 'Tessaly', 900_000, { feature: 'region' }),
      town('US', 'Orring', 90_000, { region: 'us-arvania' }),
      town('US', 'Dunmore', 900_000, { feature: 'region' }),
      town('US', 'Dunmore', 400_000, { id: 'dunmore-city', region: 'us-dunmore' }),
    ],
    common: WORDS,
    given: ['ilan', 'jonas', 'ada', 'bodo'],
  },
);

function mentionsIn(text: string, date: string | null = '2015-05-01'): readonly Mention[] {
  const given = date === null ? null : ({ date, origin: 'given' } as const);
  return annotate({ text, date: given, units: 'us', locale: 'en-US' }, knowledge).mentions;
}
const read = (text: string, date?: string | null): string[] =>
  mentionsIn(text, date).map((mention) => `${mention.text} → ${mention.id ?? mention.kind}`);

describe('a unit with a capital', () => {
  it('is part of its figure and nobody’s name', () => {
    const text = 'Average highs of 32 degrees Celsius, or 90 degrees Fahrenheit, scorch the Marsa valley.';
    const request = { text, date: null, units: 'us', locale: 'en-US' } as const;
    const { quantities, mentions } = annotate(request, knowledge);
    expect(quantities.map((quantity) => quantity.text)).toEqual(['32 degrees Celsius', '90 degrees Fahrenheit']);
    expect(mentions.map((mention) => mention.text).join()).not.toMatch(/Celsius|Fahrenheit/);
  });
});

describe('a place’s name', () => {
  it('is the place where it stands alone, and after "in"', () => {
    expect(read('They met in Carrick.')).toEqual(['Carrick → bm/carrick']);
    expect(read('On that day they were seen in Reading by all.')).toEqual(['Reading → bm/reading']);
  });

  it.each([
    ['At noon Jonas Carrick spoke.', 'Jonas Carrick → person'],
    ['They asked the Carrick Star about it.', 'Carrick Star → organisation'],
    ['She was at the University of Carrick then.', 'University of Carrick → organisation'],
    ['They asked Dr Carrick about it.', 'Carrick → person'],
  ])('is part of a longer name: %s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it('is an English word where nothing speaks for the place', () => {
    expect(read('Reading was fun. They like Reading most.')).toEqual([]);
  });

  it('is a town called by a word or a given name where its country is spoken of too', () => {
    const placed = (text: string): string[] => read(text).filter((mention) => /reading|ilan/i.test(mention));
    expect(placed('Guns in the hills of Belmark shelled Reading. The people of Reading had left.')).toEqual([
      'Reading → bm/reading',
      'Reading → bm/reading',
    ]);
    expect(placed('Guns in the hills of Belmark shelled Ilan. By night many had fled from Ilan.')).toHaveLength(2);
    expect(placed('Guns in the hills of Arvania were heard. Some liked Reading, and some the joy of Reading.')).toEqual(
      [],
    );
    expect(placed('Guns in the hills of Belmark were heard. Ilan said so by night.')).toEqual(['Ilan → person']);
  });

  it('is the last name of a person named in full', () => {
    expect(read('It was Jonas Carrick who won. After a while Carrick left.')).toEqual([
      'Jonas Carrick → person',
      'Carrick → person',
    ]);
  });

  it('is a team or a dish on pages about these', () => {
    expect(read('The striker had two goals for Carrick in the match.')).toEqual([]);
    expect(read('Put the Carrick bread with butter in the oven.')).toEqual([]);
    const report =
      'The referee had seen two goals when the striker, a substitute, left. Their fans knew the league.\n\n';
    expect(read(`${report}After the summer, Carrick must be feared by all.`)).toEqual([]);
    expect(read(`${report}After the summer they had met in Carrick.`)).toEqual(['Carrick → bm/carrick']);
    expect(read(`${report}Carrick, Belmark – It was over by the summer.`)[0]).toBe('Carrick → bm/carrick');
  });
});

describe('places of one name', () => {
  const where = (text: string): (string | undefined)[] =>
    mentionsIn(text)
      .filter(({ name }) => name === 'Kessa')
      .map(({ country }) => country);

  it('are told apart by size, by the country spoken of, and by what contains them', () => {
    expect(where('They met in Kessa.')).toEqual(['BM']);
    expect(where('In Arvania they met near Lowen and in Kessa. Arvania is at war.')).toEqual(['AV']);
    expect(where('They met in Kessa, Arvania.')).toEqual(['AV']);
  });

  it('are one place throughout', () => {
    expect(where('They met in Kessa. They left Kessa, Arvania, by night, and Kessa slept.')).toEqual([
      'AV',
      'AV',
      'AV',
    ]);
  });

  it('are the town, or the region where its noun stands beside', () => {
    expect(read('They met in Lowen.')).toEqual(['Lowen → av/lowen-province/lowen']);
    expect(read('They met in Lowen province.')).toEqual(['Lowen province → av/lowen-province']);
  });
});

describe('an office with its country', () => {
  it('means who held it on the day', () => {
    expect(read('Officials met the Belmarker president there.', '2015-05-01')).toEqual([
      'Belmarker president → ada-orlin',
    ]);
    expect(read('Officials met the Belmarker president there.', '2017-05-01')).toEqual([
      'Belmarker president → bo-tarn',
    ]);
  });

  it('means nobody without a date, for a former one, and on the day of the change', () => {
    const ids = (text: string, date: string | null) => mentionsIn(text, date).map(({ id }) => id);
    expect(ids('Officials met the Belmarker president there.', null)).not.toContain('ada-orlin');
    expect(ids('Officials met the former Belmarker president there.', '2015-05-01')).not.toContain('ada-orlin');
    expect(ids('Officials met the Belmarker president there.', '2016-02-01')).toEqual(['belmark']);
  });

  it('leaves the name after it to the name', () => {
    expect(read('Officials met the Belmarker President Ada Orlin there.')).toEqual([
      'Belmarker → belmark',
      'Ada Orlin → ada-orlin',
    ]);
  });

  it('goes on with the last name alone', () => {
    expect(read('It was Ada Orlin who won. After a while Orlin left.')).toEqual([
      'Ada Orlin → ada-orlin',
      'Orlin → ada-orlin',
    ]);
  });
});

describe('a last name that the model has for one person', () => {
  it('is another’s whom the article names in full', () => {
    expect(read('It was Lis Tarn who won. After a while Tarn left.')).toEqual([
      'Lis Tarn → lis-tarn',
      'Tarn → lis-tarn',
    ]);
  });

  it('is a stranger’s, too: better no card than that of a namesake', () => {
    expect(read('It was Jonas Tarn who won. After a while Tarn left.')).toEqual([
      'Jonas Tarn → person',
      'Tarn → person',
    ]);
  });

  it('is part of a stranger’s full name, whatever that begins with', () => {
    expect(
      read('It was a certain Qivo Tarn who had won before. Others there were with Wexa al-Tarn when this happened.'),
    ).toEqual(['Qivo Tarn → person', 'Wexa al-Tarn → person']);
    expect(read('It was a certain Herr Tarn who had won before.')).toEqual(['Tarn → bo-tarn']);
  });

  it.each([
    ['the article names both', 'Bo Tarn met Lis Tarn. After a while Tarn left.'],
    [
      'it stood alone before, and the country is spoken of',
      'They were in Belmark. Tarn was there. Then Lis Tarn came. After a while Tarn left.',
    ],
    [
      'it has the title of a head of state',
      'It was Lis Tarn who won. Then President Tarn spoke. After a while Tarn left.',
    ],
    ['the stranger may be the same, spelled otherwise', 'It was Bodo Tarn who won. After a while Tarn left.'],
  ])('stays that person’s where %s', (_, text) => {
    expect(read(text).at(-1)).toBe('Tarn → bo-tarn');
  });
});

describe('a country’s name', () => {
  const rest = 'It was said by those who had seen how it happened.';

  it.each([
    [
      'Others there were with Jonas Belmark. After a while Belmark left.',
      ['Jonas Belmark → person', 'Belmark → person'],
    ],
    ['Others there were with Judge Belmark.', ['Belmark → person']],
    ['Others there were with Mr. Belmark and Rep. Belmark.', ['Belmark → person', 'Belmark → person']],
    ['Others there were with her daughter Belmark.', ['Belmark → person']],
    ['Others there had seen the Belmark River.', ['Belmark River → place']],
    ['Others there had seen a Belmark hat.', []],
    ['Others there were with Jonas Belmark. They met in Belmark.', ['Jonas Belmark → person', 'Belmark → belmark']],
    ['Others there were with Jonas. Belmark left.', ['Jonas → person', 'Belmark → belmark']],
  ])('is a person’s, a river’s or a thing’s where the words beside it say so: %s', (text, expected) => {
    expect(read(`${text} ${rest}`)).toEqual(expected);
  });

  it('is that of a state or a town of the United States where its place says so', () => {
    expect(read(`They were in Orring, Arvania. ${rest}`)).toEqual([
      'Orring → us/arvania/orring',
      'Arvania → us/arvania',
    ]);
    expect(read(`They were in Belmark, Tessaly. ${rest}`)).toEqual(['Tessaly → us/tessaly']);
    expect(read(`They were in Carrick, Tessaly. ${rest}`)).toEqual(['Tessaly → us/tessaly']);
    expect(read(`They were in Arvania, Belmark. ${rest}`)).toEqual(['Arvania → arvania', 'Belmark → belmark']);
  });
});

describe('a state that shares its name with a city', () => {
  it('is meant among other states', () => {
    expect(read('They were in Dunmore when it was over.')).toEqual(['Dunmore → us/dunmore/dunmore']);
    expect(read('They were in Tessaly, Dunmore and Arvania when it was over.')[1]).toBe('Dunmore → us/dunmore');
  });
});

describe('an adjective of a country', () => {
  it('is silent where the article is not about the country, and speaks of its government', () => {
    expect(read('She likes Belmarker bread.')).toEqual([]);
    expect(read('She met Belmarker officials.')).toEqual(['Belmarker → belmark']);
  });
});

describe('a card of the gazetteer', () => {
  it('says what it is, with its source', () => {
    const { cards } = annotate({ text: 'They met in Kessa.', date: null, units: 'us', locale: 'en-US' }, knowledge);
    expect(cards['bm/kessa']).toMatchObject({
      name: 'Kessa',
      what: 'town',
      held: [{ text: 'It has about 80,000 inhabitants.' }],
      sources: [{ publisher: 'GeoNames (CC BY 4.0)' }],
    });
  });
});
