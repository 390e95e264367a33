import { describe, expect, it } from 'vitest';
import { annotate } from '../../../../src/engine/annotate.ts';
import { knowledge, mentionsIn, read } from '../../support/towns.ts';

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

  it('is somebody’s initials in capitals', () => {
    expect(read('They met at the UGO for lunch. In Ugo they met again.')).toEqual([
      'UGO → organisation',
      'Ugo → bm/ugo',
    ]);
  });

  it('is a given name among the capitals of a headline', () => {
    expect(
      read('Ilan, Jonas (eds.). Carrick Reports\n\nThey were in Ilan when it was over, and then in Carrick.'),
    ).toEqual(['Carrick → bm/carrick', 'Ilan → bm/ilan', 'Carrick → bm/carrick']);
  });

  it('is part of a name that begins with a saint, with another town, or after "said"', () => {
    expect(read('They met in Saint-Ilan for lunch.')).toEqual(['Saint-Ilan → bm/saint-ilan']);
    expect(read('They met in Ugo Carrick for lunch.').join()).not.toMatch(/ugo|carrick$/);
    expect(read('They met for lunch, said Lowen Bahal, a baker.')).toEqual(['Lowen Bahal → person']);
  });

  it('is not the end of a longer name that the model does not have', () => {
    expect(read('They met in Tessar de Ugo for lunch.').join()).not.toMatch(/ugo$/);
    expect(read('They met on Monday in Ugo for lunch.')).toContain('Ugo → bm/ugo');
  });

  it('is the seat of a region rather than a village that is hardly larger', () => {
    const [mention] = mentionsIn('Guns in the hills of Belmark shelled Sorn.').slice(-1);
    expect(mention).toMatchObject({ text: 'Sorn', lat: 12 });
  });

  it('is neither of two towns that are alike, until something speaks for one', () => {
    const vell = (text: string) => mentionsIn(text).find((mention) => mention.text === 'Vell');
    expect(vell('In Arvania they met in Vell, and in Tor Belm.')?.id ?? null).toBeNull();
    expect(vell('In Arvania they met in Vell, and in Lowen province.')).toMatchObject({ lat: 33 });
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

describe('a river that shares its name with a city', () => {
  it('is meant with the article, unless a noun follows', () => {
    expect(read('In Belmark they swam across the Tor Belm at noon.')).toContain('the Tor Belm → tor-belm-river');
    expect(read('In Belmark they met in Tor Belm at noon.')).toContain('Tor Belm → bm/tor-belm');
    expect(read('In Belmark they met the Tor Belm mayor at noon.').join()).not.toContain('river');
  });
});

describe('a small town', () => {
  it('is none where nothing else in the article is of its country', () => {
    expect(read('In Arvania people knew of Lowen and of Ugo by name.').join()).not.toContain('ugo');
    expect(read('In Arvania people knew of Ugo and of Belmark by name.').join()).toContain('ugo');
    expect(read('People knew of Ugo by name.').join()).toContain('ugo');
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

describe('a state that shares its name with a city', () => {
  it('is meant among other states', () => {
    expect(read('They were in Dunmore when it was over.')).toEqual(['Dunmore → us/dunmore/dunmore']);
    expect(read('In Lowen and Kessa in Arvania they met a man from Orring, Arvania, on that day.').slice(2)).toEqual([
      'Arvania → arvania',
      'Orring → us/arvania/orring',
      'Arvania → us/arvania',
    ]);
    expect(read('They were in Tessaly, Dunmore and Arvania when it was over.')[1]).toBe('Dunmore → us/dunmore');
    expect(read('They were in Tessaly and Dunmore when it was over.')[1]).toBe('Dunmore → us/dunmore/dunmore');
    expect(read('They were in Tessaly and Wessen when it was over.')[1]).toBe('Wessen → us/wessen');
  });
});

describe('a country that shares its name with a region of another', () => {
  it('is meant among countries', () => {
    expect(read('They were in Belmark, Arvania and the hills.')).toContain('Belmark → belmark');
    const listed = read('They were in the United Provinces, Belmark, Arvania and the hills when it was over.');
    expect(listed).toContain('Belmark → belmark');
  });
});

describe('a region that shares its name with another country', () => {
  it('is meant where it is called a part of one', () => {
    expect(read('In Arvania they left Belmark province when it was over.')).toContain('Belmark → av/belmark');
    expect(read('In Arvania they left Belmark when it was over.')).toContain('Belmark → belmark');
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
