/**
 * What follows from an office: the sentences on the card of who held it and of the country, who leads a group, and what
 * "the Malian president" means on a day. One template for all, friend and foe.
 */
import type { KnowledgeEntity } from '../../src/model/schema.ts';

type Office = KnowledgeEntity['offices'][number];
type Statement = KnowledgeEntity['statements'][number];
type Relation = KnowledgeEntity['relations'][number];

/** Words of titles that are no names. */
const GENERIC = new Set(
  `president vice deputy prime minister premier foreign defence defense interior finance state secretary secretary-general general chief chairman chairwoman
   chair head leader commander king queen emir sultan crown prince chancellor supreme army staff staffs spokesman spokeswoman
   spokesperson special envoy representative ambassador governor mayor director speaker adviser advisor commissioner prosecutor acting interim first
   agriculture armed assistant cabinet coordinating culture energy executive forces health high home information justice ministry presidential
   public under transitional de facto national security intelligence political military co-founder founder pope of the in and`.split(
    /\s+/,
  ),
);

/** Names of bodies that English speaks of with an article. */
const WITH_ARTICLE =
  /^(?:Democratic )?Republic |(?:Nations|Union|States|Kingdom|Emirates|Republic|Netherlands|Philippines|Gambia|Bahamas|Maldives|Comoros|Islands|Forces?|Army|Navy|Guards?|Front|Movement|Party|Council|Organi[sz]ation|Agency|Court|Corps|Brigades?|Division|Alliance|Coalition|Authority|Command|Bank|Fund|Committee|Service|Services|Ministry|Office|League|Government|Commission|Group|Cartel|Taliban|Houthis|Network|Battalion|Regiment|Units|Militia|Militias|Police|Department|Assembly|Mission|Congress|Programme|Cross|Coordination|Group)$/;

/** The sentences of a person's offices: what it is while it is held, and what it was after. */
export function officeStatements(offices: readonly Office[], nameOf: (id: string) => string): Statement[] {
  return offices.flatMap((office) => {
    const { title, of, from, to, basis, by, source } = office;
    const whose = `of ${articled(nameOf(of))}`;
    const evidence = { basis, source, ...(by === undefined ? {} : { by }) };
    const held = { text: `${title} ${whose}.`, ...period(from, to), ...evidence };
    if (to === undefined) return [held];
    const years =
      from === undefined
        ? `until ${year(to)}`
        : year(from) === year(to)
          ? `in ${year(to)}`
          : `from ${year(from)} to ${year(to)}`;
    // Who holds the office again is no former holder, until that ends.
    const again = offices.find(
      (its) => its.title === title && its.of === of && its.from !== undefined && its.from >= to,
    );
    return [
      held,
      { text: `Former ${lowered(title)} ${whose}, in office ${years}.`, ...period(to, again?.from), ...evidence },
    ];
  });
}

const HEADS_OF_COUNTRIES = new Set([
  'President',
  'Prime Minister',
  'King',
  'Queen',
  'Emir',
  'Sultan',
  'Supreme Leader',
  'Chancellor',
]);

/** "Its president is X." on the card of a country, where its own entry does not say so. */
export function countryStatements(entity: KnowledgeEntity, holders: readonly Holder[]): Statement[] {
  return holders
    .filter(({ office }) => HEADS_OF_COUNTRIES.has(office.title))
    .flatMap(({ name, office }) => {
      const text = `Its ${lowered(office.title)} is ${name}.`;
      const { from, to, basis, by, source } = office;
      const said = entity.statements.some((statement) => statement.text === text);
      return said ? [] : [{ text, ...period(from, to), basis, source, ...(by === undefined ? {} : { by }) }];
    });
}

const LEADS =
  /^(?:(?:Supreme |Political |Overall )?(?:Leader|Commander|Commander-in-Chief|Emir|Head|Chief|Chairman|Secretary-General|Director|President|General Commander))$/;

/** Whoever leads a group is on its card, unless its own entry names the person. */
export function leaderRelations(entity: KnowledgeEntity, holders: readonly Holder[]): Relation[] {
  return holders.flatMap(({ id, office }) => {
    const { from, to, basis, by, source, title } = office;
    const said = entity.relations.some((relation) => relation.type === 'led by' && relation.entity === id);
    if (said || !LEADS.test(title)) return [];
    return [
      { type: 'led by' as const, entity: id, ...period(from, to), basis, source, ...(by === undefined ? {} : { by }) },
    ];
  });
}

export interface Holder {
  readonly id: string;
  readonly name: string;
  readonly office: Office;
}

/** By the id of the country or body: who held its offices. */
export function holdersOf(entities: readonly KnowledgeEntity[], nameOf: (id: string) => string): Map<string, Holder[]> {
  const holders = new Map<string, Holder[]>();
  for (const { id, offices } of entities) {
    for (const office of offices) {
      const list = holders.get(office.of) ?? [];
      list.push({ id, name: nameOf(id), office });
      holders.set(office.of, list);
    }
  }
  return holders;
}

/** Titles that, with a country, mean one person on a day. */
const SINGULAR_OFFICES: Readonly<Record<string, readonly string[]>> = {
  President: ['president'],
  // "The Iranian president" of the days after a death or a coup is the one before.
  'Interim President': ['interim president'],
  'Acting President': ['acting president', 'interim president'],
  'Transitional President': ['president', 'interim president', 'transitional president'],
  'Prime Minister': ['prime minister', 'premier'],
  'Foreign Minister': ['foreign minister'],
  'Defence Minister': ['defence minister', 'defense minister'],
  'Interior Minister': ['interior minister'],
  King: ['king', 'monarch'],
  Emir: ['emir'],
  'Crown Prince': ['crown prince'],
  Chancellor: ['chancellor'],
  'Supreme Leader': ['supreme leader'],
  'Secretary of State': ['secretary of state'],
  'Secretary of Defence': ['defence secretary', 'defense secretary', 'secretary of defence', 'secretary of defense'],
  'Secretary of Defense': ['defence secretary', 'defense secretary', 'secretary of defence', 'secretary of defense'],
  'Defence Secretary': ['defence secretary', 'defense secretary', 'secretary of defence', 'secretary of defense'],
  'Foreign Secretary': ['foreign secretary'],
  'Vice President': ['vice president'],
  'Army Chief': ['army chief', 'chief of army'],
};

export interface OfficePhrase {
  readonly say: string;
  readonly person: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** Only after the person was named. */
  readonly after: boolean;
}

/** "{ML} president" anywhere, and "the president" where its holder was named before. */
export function officePhrases(entities: readonly KnowledgeEntity[]): OfficePhrase[] {
  const countries = new Map(entities.filter(({ kind }) => kind === 'country').map(({ id, country }) => [id, country]));
  return entities.flatMap(({ id, offices }) =>
    offices.flatMap(({ title, of, from, to }) => {
      const code = countries.get(of);
      const sayings = SINGULAR_OFFICES[title];
      // Without its first day an office would reach back for ever.
      if (code === undefined || sayings === undefined || from === undefined) return [];
      return sayings.flatMap((say) => [
        { say: `{${code}} ${say}`, person: id, from, to, after: false },
        { say, person: id, from, to, after: true },
      ]);
    }),
  );
}

function articled(name: string): string {
  return WITH_ARTICLE.test(name) && !/^(?:the|al-)/i.test(name) ? `the ${name}` : name;
}

/** A title within a sentence: "Former prime minister of Mali". */
function lowered(title: string): string {
  const words = title.split(' ');
  // What follows a name belongs to it: "chairman of the Joint Chiefs of Staff".
  const name = words.findIndex((word) => !GENERIC.has(word.toLowerCase()));
  return words.map((word, i) => (name < 0 || i < name ? word.toLowerCase() : word)).join(' ');
}

function year(date: string): string {
  return date.slice(0, 4);
}

function period(from: string | undefined, to: string | undefined) {
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}
