/** Where readers are at home, as far as the measures know it. */
import type { Measure } from '../knowledge.ts';
import type { Home } from '../types.ts';

/** A way is named after the two cities at its ends. */
const BETWEEN = ' to ';

/** Each country that is a measure, and each city that a way leads from or to. A way names its first country's city first. */
export function homesOf(measures: readonly Measure[]): Home[] {
  const countries = measures.flatMap(({ country }): Home[] => (country === null ? [] : [{ country, city: null }]));
  const cities = new Map<string, Home>();
  for (const { name, dimension, familiar } of measures) {
    if (dimension !== 'length') continue;
    const ends = name.split(BETWEEN);
    ends.forEach((city, end) => {
      const country = familiar[end] ?? familiar[0];
      if (ends.length === 2 && country !== undefined && !cities.has(city)) cities.set(city, { country, city });
    });
  }
  return [...countries, ...cities.values()];
}

/** Whether a measure is a city's own: a way from or to it, or an area that bears its name, as "Greater London" does. */
export function isOfCity({ name, dimension }: Measure, city: string): boolean {
  return dimension === 'length'
    ? name.split(BETWEEN).includes(city)
    : ` ${name.replace(',', '')} `.includes(` ${city} `);
}
