import { describe, expect, it } from 'vitest';
import { annotate } from '../../../../src/engine/annotate.ts';
import { homesOf } from '../../../../src/engine/perspective/home.ts';
import type { Home, Quantity } from '../../../../src/engine/types.ts';
import { knowledgeOf, WAR } from '../../support/knowledge.ts';

const AREAS: Readonly<Record<string, number>> = { arvania: 185_180, belmark: 2_586 };

const knowledge = knowledgeOf({
  ...WAR,
  entities: [
    ...(WAR.entities ?? []).map((entity) => {
      const areaKm2 = AREAS[entity.id];
      return areaKm2 === undefined ? entity : { ...entity, areaKm2 };
    }),
    { id: 'homeland', kind: 'country', what: 'country', country: 'HL', areaKm2: 40_000, names: ['Homeland'] },
  ],
  measures: [
    { name: 'Lake Lun', areaKm2: 540, familiar: ['HL', 'BM'], source: 'almanac' },
    { name: 'the Upper County', areaKm2: 2_000, familiar: ['HL'], source: 'almanac' },
    { name: 'Greater Pell', areaKm2: 1_000, familiar: ['HL'], source: 'almanac' },
    { name: 'Orm to Pell', lengthKm: 80, familiar: ['HL'], source: 'almanac' },
    { name: 'Pell to New Tor', lengthKm: 260, familiar: ['HL', 'BM'], source: 'almanac' },
  ],
});

function figures(text: string, home: Home | null = null): readonly Quantity[] {
  return annotate({ text, date: null, units: 'metric', locale: 'en-GB', home }, knowledge).quantities;
}
const HOMELAND = { country: 'HL', city: null };
const shareOf = (text: string) => figures(text)[0]?.share;
const comparisonOf = (text: string, home: Home | null = HOMELAND) => figures(text, home)[0]?.comparison;

describe('the share of the country', () => {
  it('is of the country that the sentence names', () => {
    expect(shareOf('They took 1,000 square km of land in Arvania.')).toEqual({ text: '0.5%', of: 'Arvania' });
  });

  it('is of the country in which the nearest place lies', () => {
    const text = 'They left al-Marsa for the hills. An area of 85 square km around Tor was cleared that week.';
    expect(shareOf(text)).toEqual({ text: '3.3%', of: 'Belmark' });
  });

  it('is of the country of most places where the sentence names none', () => {
    expect(shareOf('The road from al-Marsa is open. The fire burned 4,200 square km.')?.of).toBe('Arvania');
    expect(shareOf('They drove from al-Marsa to Tor. The fire burned 4,200 square km.')).toBeUndefined();
  });

  it.each([
    ['2,470 square km in Arvania', '1.3%'],
    ['260 square km in Arvania', '0.14%'],
    ['8,314.27 square km in Arvania', '4.5%'],
    ['90,000 square km in Arvania', '50%'],
  ])('of %s is %s: no finer than two figures, nor than the source', (words, text) => {
    expect(shareOf(`The fire burned ${words} that year.`)?.text).toBe(text);
  });

  it('is not of what the area is compared with', () => {
    expect(shareOf('The fire burned 2,000 square km, an area almost the size of Belmark.')).toBeUndefined();
  });

  it('is not said of the country itself, of more than it, or of next to nothing', () => {
    expect(shareOf('Belmark has 2,586 square km.')).toBeUndefined();
    expect(shareOf('Belmark asked for 9,000 square km.')).toBeUndefined();
    expect(shareOf('In Arvania a hall of 400 square metres burned.')).toBeUndefined();
  });

  it('is not said of lengths, of ranges and of what restates an area', () => {
    expect(shareOf('They marched 100 km through Arvania.')).toBeUndefined();
    expect(shareOf('They took 20 to 30 square km in Arvania.')).toBeUndefined();
    const [first, second] = figures('They took 100 square km (39 square miles) in Arvania.');
    expect(first?.share?.of).toBe('Arvania');
    expect(second).not.toHaveProperty('share');
  });
});

describe('the comparison', () => {
  it('is with what the reader’s country knows best, at about its size', () => {
    expect(comparisonOf('The fire burned 700 square km.')).toEqual({ times: '1.3', as: 'Lake Lun' });
    expect(comparisonOf('The fire burned 1,800 square km.')).toEqual({ times: '0.9', as: 'the Upper County' });
    expect(comparisonOf('The fire burned 30,000 square km.')).toEqual({ times: '0.8', as: 'Homeland' });
    expect(comparisonOf('The column moved 120 km in a day.')).toEqual({ times: '1.5', as: 'Orm to Pell' });
  });

  it('is with what the reader’s city has, where that is not too large or too small', () => {
    const atHome = (text: string, city: string) => comparisonOf(text, { country: 'HL', city })?.as;
    expect(atHome('The fire burned 550 square km.', 'Pell')).toBe('Greater Pell');
    expect(atHome('The fire burned 550 square km.', 'Orm')).toBe('Lake Lun');
    expect(atHome('The fire burned 30,000 square km.', 'Pell')).toBe('Homeland');
    expect(atHome('The column moved 250 km in a day.', 'Orm')).toBe('Orm to Pell');
    expect(atHome('The column moved 250 km in a day.', 'Pell')).toBe('Pell to New Tor');
    // One that this version of the knowledge lacks.
    expect(atHome('The column moved 250 km in a day.', 'Lost City')).toBe('Pell to New Tor');
  });

  it('is for the cities that ways lead to, each in its own country', () => {
    const cities = homesOf(knowledge.measures()).filter(({ city }) => city !== null);
    expect(cities).toEqual([
      { country: 'HL', city: 'Orm' },
      { country: 'HL', city: 'Pell' },
      { country: 'BM', city: 'New Tor' },
    ]);
    expect(homesOf(knowledge.measures())).toContainEqual(HOMELAND);
  });

  it('is about once what is nearly as large', () => {
    expect(comparisonOf('The fire burned 550 square km.')).toEqual({ times: null, as: 'Lake Lun' });
  });

  it('is with nothing for a reader who has told no home', () => {
    expect(comparisonOf('The fire burned 700 square km.', null)).toBeUndefined();
    expect(JSON.stringify(figures('The fire burned 700 square km.', HOMELAND))).not.toMatch(/"HL"/);
  });

  it.each(['The fire burned 9 square km.', 'The fire burned 900,000 square km.', 'They walked 5 km.'])(
    'is with nothing that is a fifth or three times the size: %s',
    (text) => expect(comparisonOf(text)).toBeUndefined(),
  );

  it.each([
    'Forty people were killed across 700 square km.',
    'The quake wounded hundreds in an area of 700 square km.',
    'Some 30,000 displaced families live in 700 square km of camps.',
    'Refugees walked 120 km to the border.',
    'The deadly wave ravaged 120 km of coast.',
  ])('is never made beside the dead, the wounded and the displaced: %s', (text) => {
    expect(comparisonOf(text)).toBeUndefined();
  });

  it('is made in the next sentence again', () => {
    expect(comparisonOf('Two people were killed. The fire burned 700 square km.')?.as).toBe('Lake Lun');
  });

  it('is not with what the sentence names, and not of heights', () => {
    expect(comparisonOf('The fire burned 600 square km around Lake Lun.')?.as).not.toBe('Lake Lun');
    expect(comparisonOf('The missile reached an altitude of 120 km.')).toBeUndefined();
  });
});
