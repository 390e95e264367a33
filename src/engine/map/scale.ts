/** Distances in the reader's units: the scale bar, and the lengths of straight lines. */
import { formatWhole } from '../text/number-format.ts';
import type { PlaceMap, UnitSystem } from '../types.ts';
import type { Window } from './project.ts';

/** The international mile. */
const KM_PER_MILE = 1.609344;
/** Units of the map. */
const LONGEST = 80;
const STEPS = [1000, 500, 200, 100, 50, 20, 10, 5, 2, 1];

/** The longest round distance that is short enough. */
export function scaleBar({ unitsPerKm }: Window, units: UnitSystem, locale: string): PlaceMap['scale'] {
  const unit = units === 'metric' ? 1 : KM_PER_MILE;
  const round = STEPS.find((step) => step * unit * unitsPerKm <= LONGEST) ?? 1;
  return { length: Math.round(round * unit * unitsPerKm * 10) / 10, text: written(round, units, locale) };
}

/** To the whole kilometre or mile: the coordinates of a town are no finer. */
export function sizeOf(km: number, units: UnitSystem, locale: string): string {
  return written(Math.round(units === 'metric' ? km : km / KM_PER_MILE), units, locale);
}

function written(value: number, units: UnitSystem, locale: string): string {
  return `${formatWhole(value, locale)} ${units === 'metric' ? 'km' : 'mi'}`;
}
