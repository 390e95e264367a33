/** The article's own conversions: linked in every form, checked fairly. */
import { describe, expect, it } from 'vitest';
import { find } from './read.ts';

const verdicts = (text: string): (string | undefined)[] =>
  find(text).map(({ restates, verdict }) => (restates === undefined ? undefined : `${restates} ${verdict}`));

describe('links', () => {
  it.each([
    'A 10-mile (16-kilometre) road.',
    'A 55 km (34 mile) zone.',
    'They hold 30 to 40 km (19 to 25 miles).',
    'It is 30 miles (about 48 km) off.',
    'It takes 42 gallons, or 159 litres.',
    'It is 10 miles/16km on.',
    'They are 16km - 10 miles - apart.',
    'A 10-mile stretch of road (16 km) is shut.',
    'He is 5 feet 11 inches (1.80 m) tall.',
    'It hit 46C (115F).',
    'It runs half a mile (0.8 km).',
    'It spans 400 square metres (4,300 sq ft).',
  ])('one fact in two spans: %s', (text) => {
    expect(verdicts(text)).toEqual([undefined, '0 agrees']);
  });

  it('links all that stand in one bracket to the first', () => {
    expect(verdicts('It melts at 300 °C (572 °F, 573.15 K).')).toEqual([undefined, '0 agrees', '0 agrees']);
  });

  it('links the sides of a product one by one', () => {
    expect(verdicts('A room of 3 by 4 metres (10 by 13 feet).')).toEqual([
      undefined,
      undefined,
      '0 agrees',
      '1 agrees',
    ]);
  });

  it.each([
    'It is 5 km from Homs and 40 miles from Hama.',
    'The road (30 miles of it gravel) is 12 km off.',
    'They drove 10 miles (a man walked 3 km beside them).',
    'The camp is 3 km wide, 4 miles out.',
  ])('two facts stay two: %s', (text) => {
    expect(verdicts(text)).toEqual([undefined, undefined]);
  });
});

describe('verdicts', () => {
  it.each([
    ['55 km (34 miles)', 'agrees'],
    ['1,000 sq km (386 sq miles)', 'agrees'],
    ['6,000 km (3,728 miles)', 'agrees'],
    ['3 feet (1 metre)', 'agrees'],
    ['100 km (61 miles)', 'rounded'],
    ['20 to 25 km (12.5 to 15.5 miles)', 'rounded'],
    ['2 metres (6 feet)', 'rounded'],
    ['10 miles (15 km)', 'rounded'],
    ['15,200 km (8,200 miles)', 'other-unit'],
    ['20 km (8 miles)', 'differs'],
    ['30 °C (96 °F)', 'differs'],
    ['2 kg (10 lb)', 'differs'],
  ])('%s %s', (pair, verdict) => {
    expect(find(`They noted ${pair} there.`)[1]?.verdict).toBe(verdict);
  });

  it('names the unit that would fit', () => {
    expect(find('It flew 15,200 km (8,200 miles).')[1]).toMatchObject({ fits: 'nmi' });
  });

  it('settles an ambiguous unit by the pair, and says so', () => {
    expect(find('It holds 100 gallons (455 litres).').map(({ unit, fits }) => [unit, fits])).toEqual([
      ['imp gal', undefined],
      ['L', 'imp gal'],
    ]);
    expect(find('They moved 10 tons (9.07 tonnes).')[0]?.unit).toBe('short ton');
  });

  it('says by how much a figure is off', () => {
    expect(find('They drove 20 km (8 miles).')[1]?.off).toBeCloseTo(-0.356, 3);
  });

  it('accuses a difference that was converted as a reading', () => {
    expect(find('They fear a rise of 2 °C (35.6 °F).')[1]?.verdict).toBe('differs');
    expect(find('They fear a rise of 2 °C (3.6 °F).')[1]?.verdict).toBe('agrees');
  });

  it('needs both ends of a range to hold', () => {
    expect(find('It is 20 to 25 km (12 to 20 miles) off.')[1]?.verdict).toBe('differs');
  });
});
