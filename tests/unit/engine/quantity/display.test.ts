/** Figures in the reader's units: which unit, how precise, how written. */
import { describe, expect, it } from 'vitest';
import { find, metric, uk, us } from './read.ts';

const shown = (text: string, options = us): string[] => find(text, options).map((quantity) => quantity.converted.text);

describe('the source’s precision', () => {
  it.each([
    ['It is 55 km off.', '34 mi'],
    ['It spans 100 square km.', '39 sq mi'],
    ['It is 46C (in the heat).', '115 °F'],
    ['The peak is 8,848.86 m high.', '29,031.7 ft'],
    ['A 7.62 mm round.', '0.3 in'],
    ['It is 1,000 km off.', '620 mi'],
    ['It is 20 to 25 km off.', '12–16 mi'],
    ['It is 3 to 5 km off.', '1.9–3.1 mi'],
    ['It burned 1.5 million hectares.', '5,800 sq mi'],
    ['It is 2.5 million km off.', '1.6 million mi'],
  ])('%s %s', (text, expected) => {
    expect(shown(text)).toEqual([expected]);
  });

  it('keeps six digits of the exact figure beside the rounded one', () => {
    expect(find('It is 55 km off.')[0]?.converted).toMatchObject({ value: 34, exact: 34.1754, unit: 'mi' });
  });
});

describe('the reader’s system', () => {
  const both = 'It is 10 miles and 10 km off.';
  it('converts the other system, and its own the other way', () => {
    expect(shown(both, metric)).toEqual(['16 km', '6.2 mi']);
    expect(shown(both, us)).toEqual(['16 km', '6.2 mi']);
  });

  it('is mixed in the United Kingdom', () => {
    const text = 'It is 10 km off, at 100 km/h, in 3 ft of snow, 20 lb each, 50 litres in all.';
    expect(shown(text, uk)).toEqual(['6.2 mi', '62 mph', '0.91 m', '9.1 kg', '11 UK gal']);
    expect(shown('He weighed 80 kg.', uk)).toEqual(['12 st 8 lb']);
    expect(shown('He weighed 80 kg.', us)).toEqual(['180 lb']);
  });

  it('is nautical where the text is at sea', () => {
    expect(shown('Ships sank 20 km off, 9 nautical miles from port.', metric)).toEqual(['11 nautical miles', '17 km']);
    expect(shown('It sank 20 km off.', { ...metric, maritime: true })).toEqual(['11 nautical miles']);
  });

  it('gives people’s heights in feet and inches, or in centimetres', () => {
    expect(shown('The suspect is 1.80 m tall.', us)).toEqual(['5 ft 11 in']);
    expect(shown('The suspect is 5ft 11in tall.', metric)).toEqual(['180 cm']);
  });

  it('keeps altitudes in metres', () => {
    expect(shown('It flew at 30,000 feet.', metric)).toEqual(['9,100 m']);
  });

  it('names the point of the compass of a bearing', () => {
    expect(shown('It held a course of 270 degrees.')).toEqual(['west']);
  });
});

describe('the reader’s locale', () => {
  it.each([
    ['de-DE', '29.031,7 ft'],
    ['fr-FR', '29\u202f031,7 ft'],
    ['en-IN', '29,031.7 ft'],
  ])('%s', (locale, expected) => {
    expect(shown('The peak is 8,848.86 m high.', { units: 'us', locale })).toEqual([expected]);
  });

  it('falls back where the locale is malformed', () => {
    expect(shown('It is 55 km off.', { units: 'us', locale: 'not a locale' })).toEqual(['34 mi']);
  });
});
