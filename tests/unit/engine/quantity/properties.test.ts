/** What holds for every text and every figure. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { find, read, us } from './read.ts';

/** A spelling of a unit, and the symbol under which it is read. */
const UNITS: readonly (readonly [string, string])[] = [
  ['km', 'km'],
  ['kilometres', 'km'],
  ['miles', 'mi'],
  ['metres', 'm'],
  ['cm', 'cm'],
  ['mm', 'mm'],
  ['feet', 'ft'],
  ['yards', 'yd'],
  ['inches', 'in'],
  ['nautical miles', 'nmi'],
  ['square km', 'km²'],
  ['sq miles', 'mi²'],
  ['m²', 'm²'],
  ['hectares', 'ha'],
  ['acres', 'acre'],
  ['dunams', 'dunam'],
  ['litres', 'L'],
  ['cubic metres', 'm³'],
  ['cubic feet', 'ft³'],
  ['acre-feet', 'acre-ft'],
  ['kg', 'kg'],
  ['grams', 'g'],
  ['tonnes', 't'],
  ['lbs', 'lb'],
  ['ounces', 'oz'],
  ['short tons', 'short ton'],
  ['km/h', 'km/h'],
  ['mph', 'mph'],
  ['metres per second', 'm/s'],
  ['knots', 'kn'],
  ['°C', '°C'],
  ['degrees Fahrenheit', '°F'],
  ['psi', 'psi'],
  ['hPa', 'hPa'],
  ['kWh', 'kWh'],
  ['MW', 'MW'],
  ['horsepower', 'hp'],
  ['cubic feet per second', 'ft³/s'],
];

const unit = fc.constantFrom(...UNITS);
/** Figures as people write them: up to two decimals. */
const figure = fc
  .tuple(fc.integer({ min: 1, max: 999_999 }), fc.constantFrom(1, 0.1, 0.01))
  .map(([n, step]) => Number((n * step).toFixed(2)));
const grouped = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: 2 });

describe('what is written is what is read', () => {
  it('for one figure', () => {
    fc.assert(
      fc.property(figure, unit, fc.constantFrom(' ', '\u00a0', '\u202f'), (value, [spelling, symbol], space) => {
        expect(read(`They noted ${grouped(value)}${space}${spelling} there.`)).toEqual([`${value} ${symbol}`]);
      }),
    );
  });

  it('for a range', () => {
    const mark = fc.constantFrom(' to ', '–', '-', ' or ');
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1800 }),
        fc.integer({ min: 1, max: 99 }),
        unit,
        mark,
        (low, gap, [spelling, symbol], to) => {
          expect(read(`They noted ${low}${to}${low + gap} ${spelling} there.`)).toEqual([
            `${low}–${low + gap} ${symbol}`,
          ]);
        },
      ),
    );
  });

  it('for feet and inches', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 3, max: 8 }),
        fc.integer({ min: 1, max: 11 }),
        fc.constantFrom('F\'I"', 'Fft Iin', 'F feet I inches', 'F-foot-I'),
        (feet, inches, form) => {
          const [quantity] = find(`He is ${form.replace('F', `${feet}`).replace('I', `${inches}`)}.`);
          expect(quantity?.unit).toBe('ft');
          expect(quantity?.value).toBeCloseTo(feet + inches / 12, 9);
        },
      ),
    );
  });

  it('for a figure and its fair conversion, which never differ', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 5000 }), (km) => {
        const miles = Math.round(km / 1.609344);
        expect(find(`It is ${km} km (${miles} miles) off.`)[1]).toMatchObject({ restates: 0, verdict: 'agrees' });
      }),
    );
  });
});

/** Text of the very pieces that the reader looks at, in any order. */
const PIECES =
  '1 20 3.5 1,000 ½ 1/2 two half a hundred and to or by x - – — − ( ) " \' ’ ” ° . , / $ £ km miles m in ft feet C F degrees per hour square sq. pounds stone m² about between from minus Mach'.split(
    ' ',
  );
const rubble = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom('', ' ', '\u00a0', '\n')), { maxLength: 40 })
  .map((all) => all.flat().join(''));

describe('for every text', () => {
  const holds = (text: string): void => {
    let last = 0;
    const quantities = find(text);
    for (const [index, { start, end, text: written, si, value, converted, restates }] of quantities.entries()) {
      expect(text.slice(start, end)).toBe(written);
      expect(start).toBeGreaterThanOrEqual(last);
      expect(end).toBeGreaterThan(start);
      last = end;
      for (const one of [si, value, converted.value, converted.exact].flat()) expect(Number.isFinite(one)).toBe(true);
      if (restates !== undefined) expect(restates).toBeLessThan(index);
    }
    expect(JSON.parse(JSON.stringify(quantities))).toEqual(quantities);
  };

  it('offsets hold, spans are in order and apart, figures are finite, and all of it is plain JSON', () => {
    fc.assert(fc.property(rubble, holds), { numRuns: 2000 });
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 80 }), holds));
  });

  it('the same text gives the same answer, wherever it stands', () => {
    fc.assert(
      fc.property(rubble, (text) => {
        const apart = find(`${text}\n\nThey left.`, us).length;
        expect(find(`They came.\n\n${text}\n\nThey left.`, us).length).toBe(apart);
      }),
    );
  });
});
