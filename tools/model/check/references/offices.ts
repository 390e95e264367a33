/** Who held an office and when, against the Factbook's leaders and Wikidata's ministers. */
import type { KnowledgeEntity } from '../../../../src/model/schema.ts';
import { apart, type Compared, type Disagreement, daysBetween } from './disagreement.ts';
import { familyName, nameParts, sharedParts } from './same-name.ts';
import type { ReferenceTables } from './tables.ts';
import { leaderTerms, type ReferenceTerm, wikidataTerms } from './terms.ts';
import { isHead, type Office, officeOf } from './titles.ts';

interface Term {
  readonly person: KnowledgeEntity;
  readonly title: string;
  readonly office: Office;
  readonly of: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** Heads of state and government from this year to that one must be known. */
const HEADS_FROM = '2000';
const HEADS_TO = '2023';
const YEAR_DAYS = 366;

export function compareOffices(
  entities: readonly KnowledgeEntity[],
  contested: ReadonlySet<string>,
  tables: ReferenceTables,
): Compared {
  const ours = entities.flatMap(termsOf);
  const countries = entities.filter(({ kind }) => kind === 'country');
  const theirs = [...leaderTerms(tables, countries), ...wikidataTerms(tables.ministers)].filter(
    ({ office }) => office !== 'other',
  );
  const people = new Map<string, Term[]>();
  for (const term of entities.flatMap(allTermsOf)) people.set(term.of, [...(people.get(term.of) ?? []), term]);

  let rows = 0;
  const disagreements: Disagreement[] = [];
  for (const their of theirs) {
    const known = personOf(their, people.get(their.of) ?? []);
    if (known === undefined) {
      const asked = contested.has(their.of) && isHead(their.office) && inYears(their);
      if (asked && !isKnown(their, entities)) disagreements.push(missing(their));
      continue;
    }
    const same = ours.filter((t) => t.person === known && t.office === their.office && t.of === their.of);
    if (same.length === 0) continue;
    rows++;
    disagreements.push(...compareTerm(their, same));
  }
  return { rows, disagreements: once(disagreements) };
}

function allTermsOf(person: KnowledgeEntity): Term[] {
  return person.offices.map(({ title, of, from, to }) => ({
    ...{ person, title, of, from, to },
    office: officeOf(title),
  }));
}

function termsOf(person: KnowledgeEntity): Term[] {
  return allTermsOf(person).filter(({ office }) => office !== 'other');
}

/** The one of ours who is meant; nobody where two may be. */
function personOf(their: ReferenceTerm, terms: readonly Term[]): KnowledgeEntity | undefined {
  const people = [...new Set(terms.map(({ person }) => person))];
  const byId = people.find(({ wikidata }) => wikidata !== undefined && wikidata === their.wikidata);
  if (byId !== undefined) return byId;
  const parts = nameParts(their.name);
  const family = nameParts(their.reference === 'factbook' ? familyName(their.name) : their.name);
  const ranked = people
    .filter((person) => their.wikidata === undefined || person.wikidata === undefined)
    .map((person) => {
      const names = person.names.filter(({ kind }) => kind !== 'native').map(({ text }) => nameParts(text));
      const shared = Math.max(...names.map((its) => sharedParts(parts, its)));
      const kin = names.some((its) => sharedParts(family, its) > 0);
      return { person, shared, fits: kin && (shared > 1 || startsAlike(person, their, terms)) };
    })
    .filter(({ fits }) => fits)
    .sort((a, b) => b.shared - a.shared);
  const [first, second] = ranked;
  return first === undefined || first.shared === second?.shared ? undefined : first.person;
}

/** Whether the country has anybody of that name at all, in whatever office; two who may be meant are enough. */
function isKnown(their: ReferenceTerm, entities: readonly KnowledgeEntity[]): boolean {
  const parts = nameParts(their.name);
  const enough = Math.min(2, parts.length);
  const code = entities.find(({ id }) => id === their.of)?.country;
  return entities.some(({ kind, names, country, offices, wikidata }) => {
    if (kind !== 'person') return false;
    if (wikidata !== undefined && wikidata === their.wikidata) return true;
    if (country !== code && !offices.some(({ of }) => of === their.of)) return false;
    return names.some(({ text }) => sharedParts(parts, nameParts(text)) >= enough);
  });
}

/** One name is enough where the office began at the same time. */
function startsAlike(person: KnowledgeEntity, their: ReferenceTerm, terms: readonly Term[]): boolean {
  return terms.some((term) => {
    if (term.person !== person || term.office !== their.office || term.from === undefined || their.from === '')
      return false;
    return Math.abs(daysBetween(term.from, their.from)) <= YEAR_DAYS;
  });
}

/** A term of theirs against those of ours that are the same person's in the same office. */
function compareTerm(their: ReferenceTerm, ours: readonly Term[]): Disagreement[] {
  const { reference } = their;
  const nearest = [...ours].sort((a, b) => gap(a.from, their.from) - gap(b.from, their.from));
  const { person, title, of, from, to } = nearest[0]!;
  const about = `${title} of ${of}`;
  const differs = (kind: 'start' | 'end', says: string): Disagreement[] => [
    { entity: person.id, reference, differs: kind, about, says: `${about}: ${says}` },
  ];
  if (from !== undefined && their.from !== '' && apart(from, their.from))
    return differs('start', `began on ${from}, and on ${their.from} in ${reference}`);
  if (their.to !== '' && ours.every((term) => term.to === undefined || apart(term.to, their.to)))
    return differs('end', `ended on ${to ?? 'no day'}, and on ${their.to} in ${reference}`);
  const last = ours.some((term) => term.to === undefined)
    ? undefined
    : ours
        .map((term) => term.to!)
        .sort()
        .at(-1);
  if (last !== undefined && (their.seen ?? '') !== '' && daysBetween(last, their.seen!) > YEAR_DAYS)
    return differs('end', `ended on ${last}, and was still in the Factbook on ${their.seen}`);
  return [];
}

function gap(from: string | undefined, their: string): number {
  return from === undefined ? 0 : Math.abs(daysBetween(from, their));
}

function inYears({ from, to, seen }: ReferenceTerm): boolean {
  return from.slice(0, 4) <= HEADS_TO && (to === '' ? seen !== undefined || from >= HEADS_FROM : to >= HEADS_FROM);
}

function missing({ of, office, name, reference, from, to }: ReferenceTerm): Disagreement {
  const about = `${office} ${name}`;
  return { entity: of, reference, differs: 'missing', about, says: `${about} (${from} to ${to}) is not known` };
}

function once(all: readonly Disagreement[]): Disagreement[] {
  const seen = new Set<string>();
  return all.filter(({ entity, reference, differs, about }) => {
    const key = [entity, reference, differs, about].join(' | ');
    return !seen.has(key) && seen.add(key);
  });
}
