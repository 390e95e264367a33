/** Annotates one random article after the other and looks at each annotation for faults. */
import { annotate } from '../../src/engine/annotate.ts';
import type { Model } from '../../src/model/read.ts';
import { articleOf } from './articles.ts';
import { faultsOf } from './faults.ts';

export interface Soaked {
  readonly articles: number;
  /** UTF-16 units. */
  readonly units: number;
  readonly mentions: number;
  readonly quantities: number;
  /** With the seed of the article. */
  readonly faults: readonly string[];
  /** Of each article, in ms. */
  readonly times: readonly number[];
}

const READERS = [
  { units: 'us', locale: 'en-US', home: { country: 'US', city: null } },
  { units: 'uk', locale: 'en-GB', home: null },
  { units: 'metric', locale: 'de-DE', home: { country: 'DE', city: null } },
] as const;

export function soak(model: Model, seeds: Iterable<number>): Soaked {
  const faults: string[] = [];
  const times: number[] = [];
  let [units, mentions, quantities] = [0, 0, 0];
  for (const seed of seeds) {
    const text = articleOf(model, seed);
    const date = { date: `${1990 + (seed % 37)}-06-15`, origin: 'given' } as const;
    const request = { text, date: seed % 5 === 0 ? null : date, ...READERS[seed % READERS.length]! };
    const begun = performance.now();
    try {
      const annotation = annotate(request, model);
      times.push(performance.now() - begun);
      mentions += annotation.mentions.length;
      quantities += annotation.quantities.length;
      faults.push(...faultsOf(text, annotation).map((fault) => `${seed}: ${fault}`));
    } catch (error) {
      faults.push(`${seed}: ${error instanceof Error ? error.stack : error}`);
    }
    units += text.length;
  }
  return { articles: times.length, units, mentions, quantities, faults, times };
}
