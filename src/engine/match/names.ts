/** The model's names in the text: the longest at each place, letters and dates permitting. */

import { holds, NAME_CASE, type NameRecord } from '../knowledge.ts';
import { GAP, WORD } from '../text/tokens.ts';
import { foldedWord, isArabicArticle } from '../text/words.ts';
import type { Hit, Scene } from './scene.ts';

/** A name found, with all that it may mean. */
export interface NameHit {
  readonly first: number;
  readonly last: number;
  readonly records: readonly NameRecord[];
}

/** Words of one name may be parted by a space, a hyphen or the stop of an abbreviation. */
export function joins(gap: number): boolean {
  return gap === GAP.space || gap === GAP.hyphen || gap === GAP.stop;
}

/** Leftmost, longest; none overlapping. */
export function findNames(scene: Scene): NameHit[] {
  const hits: NameHit[] = [];
  let i = 0;
  while (i < scene.tokens.count) {
    const hit = longestName(scene, i);
    if (hit === null) {
      i++;
      continue;
    }
    hits.push(hit);
    i = hit.last;
  }
  return hits;
}

function longestName(scene: Scene, first: number): NameHit | null {
  const { tokens, words, knowledge } = scene;
  const { names } = knowledge;
  let best: NameHit | null = null;
  let state = 0;
  for (let i = first; i < tokens.count; i++) {
    if (i > first && !joins(tokens.gap[i]!)) break;
    state = names.next(state, words.exact[i]!);
    if (state < 0) break;
    const records = recordsAt(scene, state, first, i + 1);
    if (records.length > 0) best = { first, last: i + 1, records };
    // A possessive ends a name, unless the name has it within: "People's Protection Units".
  }
  return best;
}

function recordsAt(scene: Scene, state: number, first: number, last: number): NameRecord[] {
  const { names, name } = scene.knowledge;
  const records: NameRecord[] = [];
  for (let r = names.first(state); r < names.last(state); r++) {
    const record = name(r);
    if (lettersFit(scene, record, first, last) && holds(scene.day, record.from, record.to)) records.push(record);
  }
  return records;
}

function lettersFit(scene: Scene, record: NameRecord, first: number, last: number): boolean {
  if (record.letters === NAME_CASE.any) return true;
  const { tokens } = scene;
  if (record.letters === NAME_CASE.exact) {
    const written = tokens.text.slice(tokens.start[first]!, tokens.end[last - 1]!);
    return written.replaceAll('.', '') === record.text.replaceAll('.', '');
  }
  // The first word, an article aside, has a capital wherever the name itself has one.
  const article = isArabicArticle(tokens, first) && last - first > 1;
  const lead = article ? first + 1 : first;
  return (tokens.look[lead]! & (WORD.capital | WORD.number)) !== 0;
}

/** Widens a hit to an article that its name is known without: "al-" before "Tanf", "al" before "Shabaab". */
export function withArticle({ tokens }: Scene, hit: Hit): Hit {
  const before = hit.first - 1;
  if (before < 0) return hit;
  const joined = tokens.gap[hit.first] === GAP.hyphen && isArabicArticle(tokens, before);
  const apart = tokens.gap[hit.first] === GAP.space && foldedWord(tokens, before) === 'al';
  return joined || apart ? { ...hit, first: before } : hit;
}
