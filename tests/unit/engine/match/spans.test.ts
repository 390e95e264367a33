import { describe, expect, it } from 'vitest';
import { annotate } from '../../../../src/engine/annotate.ts';
import { knowledge, mentionsIn, read } from '../../support/towns.ts';

describe('a unit with a capital', () => {
  it('is part of its figure and nobody’s name', () => {
    const text = 'Average highs of 32 degrees Celsius, or 90 degrees Fahrenheit, scorch the Marsa valley.';
    const request = { text, date: null, units: 'us', locale: 'en-US' } as const;
    const { quantities, mentions } = annotate(request, knowledge);
    expect(quantities.map((quantity) => quantity.text)).toEqual(['32 degrees Celsius', '90 degrees Fahrenheit']);
    expect(mentions.map((mention) => mention.text).join()).not.toMatch(/Celsius|Fahrenheit/);
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

  it('may be held by one who is accused of something', () => {
    expect(read('They accused the Belmarker president of it.', '2017-05-01')).toEqual([
      'Belmarker president → bo-tarn',
    ]);
    expect(read('In Belmark Bo Tarn met the president of the club.', '2017-05-01').join()).not.toContain('president');
  });

  it('may be that of its capital, on any day', () => {
    expect(read('They met in the Belmarker capital at noon.', null)).toEqual(['Belmarker capital → bm/tor-belm']);
    expect(read('They met in the Belmarker capital Tor Belm.')).toContain('Tor Belm → bm/tor-belm');
    expect(read('They met in Belmark’s capital at noon.')).toEqual(['Belmark → belmark']);
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
    ['Others there had seen Belmarker windows.', []],
    ['Others there were with Orsola, his dog.', ['Orsola → person']],
    ['Others there were in Orsola, his home.', ['Orsola → orsola']],
    ['Others there were with Orsola Belmark, a baker.', ['Orsola Belmark → person']],
    ['Others there had come with Air Belmark.', ['Air Belmark → organisation']],
    ['Others there lived on Belmark Street.', ['Belmark Street → place']],
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

describe('an adjective of a country', () => {
  it('is silent where the article is not about the country, and speaks of its government', () => {
    expect(read('She likes Belmarker bread.')).toEqual([]);
    expect(read('She met Belmarker officials.')).toEqual(['Belmarker → belmark']);
  });
});
