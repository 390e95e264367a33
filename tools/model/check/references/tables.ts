/**
 * The reference tables as rows. They are compared with, never copied: the folder stands beside the project, and where it
 * is absent nothing is compared.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A row of the World Factbook's chiefs of state and heads of government. */
export interface Leader {
  /** FIPS 10-4, lower case. */
  readonly country: string;
  /** `c` chief of state, `h` head of government. */
  readonly seat: string;
  readonly office: string;
  /** With the family name in capitals. */
  readonly name: string;
  readonly since: string;
  /** The day of the last edition that has the row. */
  readonly lastSeen: string;
}

/** A row of Wikidata's office holders. */
export interface Minister {
  /** The list it comes from: "iraq-ministers". */
  readonly set: string;
  readonly office: string;
  readonly holder: string;
  readonly wikidata: string;
  readonly from: string;
  readonly to: string;
}

/** Two sides that fought one another, and the first and last year of it. */
export interface Dyad {
  readonly sides: readonly [string, string];
  readonly from: string;
  readonly to: string;
}

export interface ReferenceTables {
  readonly leaders: readonly Leader[];
  readonly ministers: readonly Minister[];
  readonly dyads: readonly Dyad[];
  /** English names of countries by their FIPS 10-4 code. */
  readonly countries: ReadonlyMap<string, string>;
}

/** Nothing where `folder` does not exist. */
export function readReferences(folder: string): ReferenceTables | undefined {
  if (!existsSync(folder)) return undefined;
  const rows = (file: string) => tabbed(readFileSync(join(folder, file), 'utf8'));
  return {
    leaders: rows('leaders_clean.tsv').map(
      ([country = '', seat = '', office = '', name = '', since = '', seen = '']) => ({
        ...{ country, seat, office, name, since, lastSeen: seen },
      }),
    ),
    ministers: rows('ministers.tsv').map(([set = '', office = '', holder = '', wikidata = '', from = '', to = '']) => ({
      ...{ set, office, holder, wikidata, from, to },
    })),
    dyads: rows('ucdp_dyads.tsv').flatMap(([pair = '', , years = '']) => {
      const [a, b] = pair.split(' | ');
      const [from = '', to = from] = years.split('-');
      return a === undefined || b === undefined ? [] : [{ sides: [a, b] as const, from, to }];
    }),
    countries: new Map(rows('factbook_demonyms.tsv').map(([code = '', name = '']) => [code, name])),
  };
}

function tabbed(text: string): string[][] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t').map((cell) => cell.trim()));
}
