/**
 * Every factor against two other tables: `convert` and `js-quantities`. A fault in any of the three shows; those that
 * are known to be theirs are listed.
 */
import { convert } from 'convert';
import Qty from 'js-quantities';
import { describe, expect, it } from 'vitest';
import { allUnits, fromSi, toSi, unitOf } from '../../../../src/engine/quantity/units.ts';

/** Ours, theirs, the SI unit in which both are compared. */
const BY_CONVERT: readonly (readonly [string, string, string])[] = [
  ['km', 'km', 'm'],
  ['cm', 'cm', 'm'],
  ['mm', 'mm', 'm'],
  ['in', 'inch', 'm'],
  ['ft', 'foot', 'm'],
  ['yd', 'yard', 'm'],
  ['mi', 'mile', 'm'],
  ['nmi', 'nautical mile', 'm'],
  ['ha', 'hectare', 'm2'],
  ['acre', 'acre', 'm2'],
  ['km²', 'km2', 'm2'],
  ['ft²', 'square foot', 'm2'],
  ['mi²', 'square mile', 'm2'],
  ['L', 'litre', 'm3'],
  ['gal', 'gallon', 'm3'],
  ['imp gal', 'imperial gallon', 'm3'],
  ['pt', 'pint', 'm3'],
  ['imp pt', 'imperial pint', 'm3'],
  ['ft³', 'cubic foot', 'm3'],
  ['kg', 'kg', 'kg'],
  ['g', 'gram', 'kg'],
  ['lb', 'pound', 'kg'],
  ['oz', 'ounce', 'kg'],
  ['st', 'stone', 'kg'],
  ['short ton', 'short ton', 'kg'],
  ['long ton', 'long ton', 'kg'],
  ['psi', 'psi', 'pascal'],
  ['bar', 'bar', 'pascal'],
  ['hp', 'horsepower', 'W'],
];

const BY_QTY: readonly (readonly [string, string, string])[] = [
  ['km', 'km', 'm'],
  ['in', 'in', 'm'],
  ['ft', 'ft', 'm'],
  ['yd', 'yd', 'm'],
  ['mi', 'mi', 'm'],
  ['nmi', 'nmi', 'm'],
  ['ly', 'ly', 'm'],
  ['acre', 'acre', 'm^2'],
  ['ha', 'hectare', 'm^2'],
  ['ft²', 'ft^2', 'm^2'],
  ['yd²', 'yd^2', 'm^2'],
  ['mi²', 'mi^2', 'm^2'],
  ['L', 'l', 'm^3'],
  ['gal', 'gal', 'm^3'],
  ['qt', 'qt', 'm^3'],
  ['fl oz', 'floz', 'm^3'],
  ['bbl', 'bbl', 'm^3'],
  ['ft³', 'ft^3', 'm^3'],
  ['lb', 'lb', 'kg'],
  ['oz', 'oz', 'kg'],
  ['st', 'stone', 'kg'],
  ['short ton', 'short-ton', 'kg'],
  ['t', 'tonne', 'kg'],
  ['mph', 'mph', 'm/s'],
  ['km/h', 'kph', 'm/s'],
  ['kn', 'kt', 'm/s'],
  ['ft/s', 'fps', 'm/s'],
  ['psi', 'psi', 'Pa'],
  ['atm', 'atm', 'Pa'],
  ['mmHg', 'mmHg', 'Pa'],
  ['inHg', 'inHg', 'Pa'],
  ['BTU', 'btu', 'J'],
  ['kcal', 'kcal', 'J'],
  ['hp', 'hp', 'W'],
];

/** Where the other table is wrong or rough: what it says, and why ours stands. */
const THEIR_FAULTS: Readonly<Record<string, string>> = {
  'js-quantities ly': 'rounded to 9.46050e15 m; the IAU’s Julian light-year is 9.4607304725808e15 m',
};

const table = (rows: readonly (readonly [string, string, string])[], source: string) =>
  rows.filter(([ours]) => !(`${source} ${ours}` in THEIR_FAULTS));

describe('the table', () => {
  it.each(table(BY_CONVERT, 'convert'))('%s as `convert` has it', (ours, theirs, si) => {
    const factor = (convert as (n: number, from: string) => { to: (unit: string) => number })(1, theirs).to(si);
    expect(Math.abs(unitOf(ours).factor / factor - 1)).toBeLessThan(1e-6);
  });

  it.each(table(BY_QTY, 'js-quantities'))('%s as `js-quantities` has it', (ours, theirs, si) => {
    const factor = Qty(`1 ${theirs}`).to(si).scalar;
    expect(Math.abs(unitOf(ours).factor / factor - 1)).toBeLessThan(1e-6);
  });

  it('turns every unit to SI and back', () => {
    for (const unit of allUnits()) {
      expect(fromSi(toSi(12.5, unit), unit)).toBeCloseTo(12.5, 8);
      expect(unitOf(unit.metric).dimension).toBe(unit.dimension);
      expect(unitOf(unit.customary).dimension).toBe(unit.dimension);
    }
  });

  it('fixes the scales of temperature at their points of definition', () => {
    expect(fromSi(toSi(-40, unitOf('°C')), unitOf('°F'))).toBeCloseTo(-40, 9);
    expect(fromSi(273.15, unitOf('°C'))).toBe(0);
    expect(fromSi(toSi(100, unitOf('°C')), unitOf('°F'))).toBeCloseTo(212, 9);
    expect(toSi(9, unitOf('°F'), true)).toBeCloseTo(5, 12);
  });

  it('turns litres for a distance into a distance for litres', () => {
    expect(fromSi(toSi(10, unitOf('L/100 km')), unitOf('mpg'))).toBeCloseTo(23.5215, 3);
  });
});
