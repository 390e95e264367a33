/** "Bashar al-Assad … Assad": a person named in full once goes by the last name after, and before. */
import { WORD } from '../../text/tokens.ts';
import type { NameHit } from '../names.ts';
import type { Spans } from './index.ts';
import { PARTICLES } from './lexicon.ts';
import { isOwn, type NameSpan } from './part.ts';
import type { Words } from './words.ts';

/** Last names of the article's persons, with the entity of those that the model knows. */
export function lastNames(
  words: Words,
  hits: readonly NameHit[],
  spans: readonly NameSpan[],
): ReadonlyMap<string, number | null> {
  const names = new Map<string, number | null>();
  for (const { first, last, kind } of spans) {
    if (kind !== 'person' || last - first < 2) continue;
    const name = words.text(last - 1);
    if (name.length > 2 && !PARTICLES.has(name)) names.set(name, null);
  }
  const { head } = words.scene.knowledge;
  for (const { first, last, records } of hits) {
    const entity = records[0]!.entity;
    if (last - first < 2 || head(entity).kind !== 'person') continue;
    const name = words.text(last - 1);
    // Two persons of one name: the text alone does not tell which.
    const other = names.get(name);
    names.set(name, other !== undefined && other !== entity ? null : entity);
  }
  return names;
}

/** Reads single words that are such names as their persons, before all that they may be otherwise. */
export function calledByLastName(
  words: Words,
  names: ReadonlyMap<string, number | null>,
  hits: readonly NameHit[],
  spans: readonly NameSpan[],
): Spans {
  const called = (first: number, last: number): number | null | undefined =>
    last - first === 1 ? names.get(words.text(first)) : undefined;
  const trusted: NameHit[] = [];
  const unlisted: (NameSpan & { readonly entity: number | null })[] = [];
  for (const span of spans) {
    const entity = called(span.first, span.last);
    unlisted.push(entity === undefined ? { ...span, entity: null } : { ...span, kind: 'person', entity });
  }
  for (const hit of hits) {
    const entity = isOwn(words, hit) ? undefined : called(hit.first, hit.last);
    if (entity === undefined) trusted.push(hit);
    else unlisted.push({ first: hit.first, last: hit.last, kind: 'person', entity });
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
