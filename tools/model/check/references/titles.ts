/** What an office is called here and in the references, and whose the references' lists are. */

/** The first pattern that fits says what the office is; `other` offices are not compared. */
const OFFICES: readonly (readonly [RegExp, Office])[] = [
  [
    /\b(?:vice|deputy|first lady|assistant|former|joint|state president|of the (?:senate|national|supreme|council|court|parliament))\b/i,
    'other',
  ],
  [/^(?:(?:acting|interim|transitional) )?president(?: of(?: the)?)?\W*$/i, 'president'],
  [
    /^president of(?: the)? (?:republic|transition|russia|ukraine|iraq|france|turkey|israel|pakistan|india|egypt|iran|yemen|syria|sudan|somalia|afghanistan|united states|people)/i,
    'president',
  ],
  [
    /^(?:(?:acting|interim|transitional|caretaker) )?(?:prime minister|premier)\W*(?:an|designate)?$/i,
    'prime minister',
  ],
  [/^chairman of the council of ministers$/i, 'prime minister'],
  [
    /^(?:(?:acting|interim) )?(?:foreign minister|minister of (?:foreign|external) affairs|foreign secretary|secretary of state(?: for foreign and commonwealth affairs)?)$/i,
    'foreign minister',
  ],
  [/^secretary of state for foreign, commonwealth and development affairs$/i, 'foreign minister'],
  [
    /^(?:(?:acting|interim) )?(?:defence minister|minister of defence(?: and armed forces logistics)?|defence secretary|secretary of (?:state for )?defen[cs]e)$/i,
    'defence minister',
  ],
  [
    /^(?:interior minister|home secretary|home minister|minister of (?:interior(?: affairs)?|home affairs)|secretary of state for the home department)$/i,
    'interior minister',
  ],
  [/^king\W*(?:an)?$/i, 'king'],
  [/^queen\W*(?:of)?$/i, 'queen'],
  [/^(?:emir|amir)$/i, 'emir'],
  [/^sultan\W*(?:an)?$/i, 'sultan'],
  [/^supreme leader$/i, 'supreme leader'],
  [/^crown prince$/i, 'crown prince'],
  [/^chancellor$/i, 'chancellor'],
  [/^chairman of the joint chiefs(?: of staff)?$/i, 'chairman of the joint chiefs'],
];

export type Office =
  | 'other'
  | 'president'
  | 'prime minister'
  | 'foreign minister'
  | 'defence minister'
  | 'interior minister'
  | 'king'
  | 'queen'
  | 'emir'
  | 'sultan'
  | 'supreme leader'
  | 'crown prince'
  | 'chancellor'
  | 'chairman of the joint chiefs';

const HEADS = new Set<Office>([
  ...(['president', 'prime minister', 'king', 'queen', 'emir', 'sultan', 'supreme leader', 'chancellor'] as const),
]);

export function officeOf(title: string): Office {
  return OFFICES.find(([pattern]) => pattern.test(title))?.[1] ?? 'other';
}

/** Of a state or a government. */
export function isHead(office: Office): boolean {
  return HEADS.has(office);
}

const SETS: Readonly<Record<string, string>> = {
  us: 'united-states',
  saudi: 'saudi-arabia',
};

/** The id of the country of one of Wikidata's lists. */
export function countryOfSet(set: string): string {
  const name = set.replace(/-(?:ministers|cabinet)$/, '');
  return SETS[name] ?? name;
}

/** Where the Factbook's name of a country is none that we write. */
export const FIPS: Readonly<Record<string, string>> = {
  ae: 'united-arab-emirates',
  cf: 'congo-republic',
  cg: 'dr-congo',
  dr: 'dominican-republic',
  gz: 'palestine',
  iv: 'ivory-coast',
  vt: 'vatican',
  we: 'palestine',
};
