/** The terms of office that the references know, in one form. */
import type { KnowledgeEntity } from '../../../../src/model/schema.ts';
import { daysBetween } from './disagreement.ts';
import { nameParts, withoutRanks } from './same-name.ts';
import type { Leader, Minister, ReferenceTables } from './tables.ts';
import { countryOfSet, FIPS, type Office, officeOf } from './titles.ts';

export interface ReferenceTerm {
  readonly reference: 'factbook' | 'wikidata';
  readonly of: string;
  readonly office: Office;
  readonly name: string;
  readonly wikidata?: string;
  /** Empty where unknown. */
  readonly from: string;
  readonly to: string;
  /** A day on which the person surely still stood in the Factbook. */
  readonly seen?: string;
}

export function leaderTerms(tables: ReferenceTables, countries: readonly KnowledgeEntity[]): ReferenceTerm[] {
  const editions = [...new Set(tables.leaders.map(({ lastSeen }) => lastSeen))].sort();
  const idOf = countryFinder(tables, countries);
  return tables.leaders.flatMap((row) => {
    const of = idOf(row.country);
    const name = withoutRanks(row.name);
    if (of === undefined || nameParts(name).length === 0) return [];
    // An edition is known by when it was replaced: a row last seen in one is sure only of the one before.
    const seen = editions[editions.indexOf(row.lastSeen) - 1] ?? '';
    return [{ reference: 'factbook' as const, of, office: leaderOffice(row), name, from: row.since, to: '', seen }];
  });
}

/** Terms of one person in one office that follow one another (a cabinet reshuffled) are one. */
export function wikidataTerms(ministers: readonly Minister[]): ReferenceTerm[] {
  const groups = new Map<string, ReferenceTerm[]>();
  for (const row of ministers) {
    const [of, office] = row.set === 'world' ? ['', 'other' as const] : [countryOfSet(row.set), officeOf(row.office)];
    const id = row.wikidata === '' ? {} : { wikidata: row.wikidata };
    const term = { reference: 'wikidata' as const, of, office, name: row.holder, ...id, from: row.from, to: row.to };
    const key = [of, office, row.wikidata || row.holder].join(' ');
    groups.set(key, [...(groups.get(key) ?? []), term]);
  }
  return [...groups.values()].flatMap((terms) => {
    const joined: ReferenceTerm[] = [];
    for (const term of terms.sort((a, b) => (a.from < b.from ? -1 : 1))) {
      const last = joined.at(-1);
      if (last === undefined || !goesOn(last, term)) joined.push(term);
      else if (last.to < term.to || term.to === '') joined[joined.length - 1] = { ...last, to: term.to };
    }
    return joined;
  });
}

function goesOn(last: ReferenceTerm, term: ReferenceTerm): boolean {
  if (last.from === '' || term.from === '') return false;
  return last.to === '' || daysBetween(last.to, term.from) <= 31;
}

/** The Factbook's columns run into one another: "Prime Minister-" and "Designate Mohammed Shia al-SUDANI". */
function leaderOffice({ office, name }: Leader): Office {
  const text = `${office} ${name}`;
  if (/\b(?:vice|deputy|first lady|governor|note)\b|deputies|premiers|presidents/i.test(text)) return 'other';
  if (/\b(?:prime minister|premier)\b/i.test(text)) return 'prime minister';
  if (/\bpresident\b/i.test(text)) return 'president';
  return officeOf(office);
}

function countryFinder(tables: ReferenceTables, countries: readonly KnowledgeEntity[]) {
  const key = (name: string) =>
    nameParts(name.replace(/^the /i, ''))
      .map(({ folded }) => folded)
      .join(' ');
  const ids = new Map(countries.flatMap(({ id, names }) => names.map(({ text }) => [key(text), id] as const)));
  return (fips: string): string | undefined => {
    const id = FIPS[fips];
    if (id !== undefined) return id;
    return ids.get(key(tables.countries.get(fips) ?? ''));
  };
}
