/** Two countries and a few states with towns whose names are words, given names, and each other's. */
import { annotate } from '../../../src/engine/annotate.ts';
import type { Mention } from '../../../src/engine/types.ts';
import { knowledgeOf, town, WAR } from './knowledge.ts';

const WORDS =
  `the a in of and said march most police reading bank was will met over wall bread butter oven flour goal goals match striker
  government president army officials summit school daily star power`.split(/\s+/);

export const knowledge = knowledgeOf(
  {
    ...WAR,
    entities: [
      ...(WAR.entities ?? []),
      {
        id: 'ada-orlin',
        kind: 'person',
        what: 'politician',
        names: ['Ada Orlin'],
        offices: [
          {
            title: 'President',
            of: 'belmark',
            from: '2010-01-01',
            to: '2016-02-01',
            basis: 'on record',
            source: 'almanac',
          },
        ],
      },
      {
        id: 'bo-tarn',
        kind: 'person',
        country: 'BM',
        what: 'politician',
        names: ['Bo Tarn', { text: 'Tarn', kind: 'short' }],
        offices: [{ title: 'President', of: 'belmark', from: '2016-02-01', basis: 'on record', source: 'almanac' }],
      },
      { id: 'orsola', kind: 'country', what: 'country', country: 'OS', names: ['Orsola'] },
      {
        id: 'tor-belm-river',
        kind: 'place',
        what: 'river',
        country: 'BM',
        names: ['Belm River', { text: 'the Tor Belm', kind: 'variant', letters: 'any' }],
        noun: 'river',
      },
      { id: 'lis-tarn', kind: 'person', what: 'judge', names: ['Lis Tarn'] },
    ],
  },
  {
    towns: [
      town('AV', 'Lowen Province', 900_000, {
        feature: 'region',
        names: ['Lowen Province', 'Lowen'],
        lat: 33,
        lon: 37,
      }),
      town('AV', 'Lowen', 300_000, { region: 'av-lowen province', lat: 33.1, lon: 37.1 }),
      town('AV', 'Kessa', 20_000, { region: 'av-lowen province', lat: 33.2, lon: 37.2 }),
      town('BM', 'Kessa', 80_000),
      town('AV', 'Vell', 9_000, { id: 'vell-belmark', region: 'av-belmark', lat: 12 }),
      town('AV', 'Vell', 8_000, { id: 'vell-lowen', region: 'av-lowen province', lat: 33 }),
      town('BM', 'Sorn', 1_500, { id: 'sorn-village' }),
      town('BM', 'Sorn', 1_000, { feature: 'seat', lat: 12 }),
      town('BM', 'Reading', 90_000),
      town('BM', 'Carrick', 200_000),
      town('BM', 'Ilan', 90_000),
      town('BM', 'Ugo', 30_000),
      town('BM', 'Tor Belm', 300_000, { feature: 'capital' }),
      town('BM', 'Saint-Ilan', 30_000),
      town('US', 'Arvania', 900_000, { feature: 'region' }),
      town('US', 'Tessaly', 900_000, { feature: 'region' }),
      town('US', 'Orring', 90_000, { region: 'us-arvania' }),
      town('US', 'Wessen', 900_000, { feature: 'region' }),
      town('US', 'Wessen', 9_000_000, { id: 'wessen-town', region: 'us-arvania' }),
      town('AV', 'Belmark', 900_000, { feature: 'region' }),
      town('US', 'Dunmore', 900_000, { feature: 'region' }),
      town('US', 'Dunmore', 400_000, { id: 'dunmore-city', region: 'us-dunmore' }),
    ],
    common: WORDS,
    given: ['ilan', 'jonas', 'ada', 'bodo', 'orsola'],
  },
);

export function mentionsIn(text: string, date: string | null = '2015-05-01'): readonly Mention[] {
  const given = date === null ? null : ({ date, origin: 'given' } as const);
  return annotate({ text, date: given, units: 'us', locale: 'en-US' }, knowledge).mentions;
}
/** `text as written → id` of each mention, or its kind where it has none. */
export const read = (text: string, date?: string | null): string[] =>
  mentionsIn(text, date).map((mention) => `${mention.text} → ${mention.id ?? mention.kind}`);
