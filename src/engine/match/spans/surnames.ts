/** "Bashar al-Assad … Assad": a person named in full once goes by the last name after, and before. */
import { GAP, WORD } from '../../text/tokens.ts';
import type { NameHit } from '../names.ts';
import type { Spans } from './index.ts';
import { HEAD_TITLES, LOCATIVES, PARTICLES } from './lexicon.ts';
import { initialOf, isLand, isLastName, isOwn, type NameSpan } from './part.ts';
import type { Words } from './words.ts';

/** The persons of one last name whom an article names in full. */
interface Namesakes {
  /** Those that the model knows. */
  readonly known: Set<number>;
  /** The initials of those that it does not. */
  readonly strangers: Set<string>;
  /** The first word of the first of these names. */
  first: number;
}

/** By last name. */
export function lastNames(
  words: Words,
  hits: readonly NameHit[],
  spans: readonly NameSpan[],
): ReadonlyMap<string, Namesakes> {
  const names = new Map<string, Namesakes>();
  const of = (name: string, first: number): Namesakes => {
    const namesakes = names.get(name) ?? { known: new Set(), strangers: new Set(), first };
    namesakes.first = Math.min(namesakes.first, first);
    names.set(name, namesakes);
    return namesakes;
  };
  for (const { first, last, kind } of spans) {
    if (kind !== 'person' || last - first < 2) continue;
    const name = words.text(last - 1);
    if (name.length > 2 && !PARTICLES.has(name)) of(name, first).strangers.add(words.text(first).charAt(0));
  }
  const { head } = words.scene.knowledge;
  for (const { first, last, records } of hits) {
    const { entity } = records[0]!;
    if (last - first >= 2 && head(entity).kind === 'person') of(words.text(last - 1), first).known.add(entity);
  }
  return names;
}

/** null where the text alone does not tell which, and for whom the model does not know. */
function onlyOne({ known, strangers }: Namesakes): number | null {
  return known.size === 1 && strangers.size === 0 ? [...known][0]! : null;
}

/** Reads single words that are such names as their persons, before all that they may be otherwise. */
export function calledByLastName(
  words: Words,
  names: ReadonlyMap<string, Namesakes>,
  hits: readonly NameHit[],
  spans: readonly NameSpan[],
): Spans {
  const called = (first: number, last: number): number | null | undefined => {
    const namesakes = last - first === 1 ? names.get(words.text(first)) : undefined;
    return namesakes && onlyOne(namesakes);
  };
  const trusted: NameHit[] = [];
  const unlisted: (NameSpan & { readonly entity: number | null })[] = [];
  for (const span of spans) {
    const entity = called(span.first, span.last);
    unlisted.push(entity === undefined ? { ...span, entity: null } : { ...span, kind: 'person', entity });
  }
  const fame = fameOf(words, names, hits);
  for (const hit of hits) {
    const own = isOwn(words, hit);
    const records = own ? recordsMeant(words, names, hit, fame) : hit.records;
    const entity = own && records.length > 0 ? undefined : called(hit.first, hit.last);
    if (entity !== undefined) unlisted.push({ first: hit.first, last: hit.last, kind: 'person', entity });
    else trusted.push(records === hit.records ? hit : { ...hit, records });
  }
  const taken = new Uint8Array(words.tokens.count);
  for (const { first, last } of [...unlisted, ...trusted]) taken.fill(1, first, last);
  for (let i = 0; i < words.tokens.count; i++) {
    if (taken[i] || !(words.tokens.look[i]! & WORD.capital) || words.titled(i)) continue;
    const entity = called(i, i + 1);
    if (entity !== undefined && !(words.opens(i) && words.common(i)))
      unlisted.push({ first: i, last: i + 1, kind: 'person', entity });
  }
  return { trusted, unlisted: unlisted.sort((a, b) => a.first - b.first) };
}

/**
 * Of the records of a last name that the model has for somebody ("Gbagbo"), those that are meant here: where the article
 * names namesakes in full ("Simone Gbagbo"), theirs. None: it means one of those others.
 */
function recordsMeant(
  words: Words,
  names: ReadonlyMap<string, Namesakes>,
  hit: NameHit,
  fame: Fame,
): NameHit['records'] {
  const { records } = hit;
  const name = words.text(hit.first);
  const namesakes = names.get(name);
  if (namesakes === undefined) return records;
  const { head } = words.scene.knowledge;
  const speaks = records.some(({ entity }) => words.speaksOf(head(entity).country ?? '', name));
  // "Cyrus Jordan … Jordan", where nothing else is of the country.
  if (isLand(words, hit)) return speaks || LOCATIVES.has(words.before(hit.first)) ? records : [];
  if (!isLastName(words, hit)) return records;
  const named = records.filter(({ entity }) => namesakes.known.has(entity));
  if (named.length > 0) return named.length === records.length ? records : named;
  // Written otherwise than the model has it: "Abdelfattah" for "Abdel Fattah".
  const spelled = records.some((record) => namesakes.strangers.has(initialOf(words, record)));
  // The cook Maduro of an article that has nothing else of Venezuela is another.
  return spelled || fame.titled.has(name) || (speaks && fame.before.has(name)) ? records : [];
}

/** How a last name of the model's stands in an article that names a namesake in full. */
interface Fame {
  /** Before that full name. */
  readonly before: ReadonlySet<string>;
  /** After the title of a head of state or government. */
  readonly titled: ReadonlySet<string>;
}

function fameOf(words: Words, names: ReadonlyMap<string, Namesakes>, hits: readonly NameHit[]): Fame {
  const before = new Set<string>();
  const titled = new Set<string>();
  for (const hit of hits) {
    if (!isLastName(words, hit)) continue;
    const name = words.text(hit.first);
    if (hit.first < (names.get(name)?.first ?? 0)) before.add(name);
    if (followsTitle(words, hit.first)) titled.add(name);
  }
  return { before, titled };
}

/** "President al-Assad", "Prime Minister Orban". */
function followsTitle(words: Words, i: number): boolean {
  const first = words.tokens.gap[i] === GAP.hyphen ? i - 1 : i;
  const title = words.before(first);
  return HEAD_TITLES.has(title) || (title === 'minister' && words.before(first - 1) === 'prime');
}
