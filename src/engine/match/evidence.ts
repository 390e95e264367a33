/**
 * Where each passage lies and which theatre it speaks of, from the names in it: the ground that contextual
 * readings stand on.
 */
import { holds, type KnowledgeView } from '../knowledge.ts';
import type { EntityKind } from '../types.ts';
import type { NameHit } from './names.ts';
import type { Scene } from './scene.ts';

export interface Evidence {
  /** How strongly word `i`'s surroundings speak of a theatre. 0: not at all. */
  theatre(theatre: number, i: number): number;
  /** The country in which the passage around word `i` lies; null when it does not say. */
  country(i: number): string | null;
  /** The country in which most of the article lies; null when it is split. */
  readonly everywhere: string | null;
  /** The country that more of its names belong to than to any other. */
  readonly foremost: string | null;
  /**
   * The one country that word `i`'s sentence speaks of up to there, or, where it names none, the sentence before in its
   * paragraph; where neither names any, the only one of the article. null when several are in question.
   */
  sole(i: number): string | null;
  /** Whether the article names a country, or anything of it. */
  speaksOf(code: string): boolean;
  /** The country whose name ends right before word `i`: "Somalia's al-Shabaab". */
  owner(i: number): string | null;
  /** The entity of a country that the article names; -1 for one that it does not. */
  countryEntity(code: string): number;
}

/** A name's paragraph says more of a theatre than the rest of the article does. */
const PARAGRAPH_WEIGHT = 2;
/** Below this an article is not about the theatre: two names of it, or one in the same paragraph and one elsewhere. */
export const THEATRE_BAR = 3;

interface Place {
  readonly sentence: number;
  readonly paragraph: number;
  readonly country: string;
}

/** A name that speaks of a country. */
interface Spoken {
  readonly first: number;
  readonly last: number;
  readonly kind: EntityKind;
  readonly country: string;
}

export function weighEvidence(scene: Scene, hits: readonly NameHit[]): Evidence {
  const { tokens, knowledge } = scene;
  const { theatres } = knowledge;
  const fought = foughtIn(theatres);
  const paragraphs = tokens.count === 0 ? 0 : tokens.paragraph[tokens.count - 1]! + 1;
  const whole = new Float64Array(theatres.length);
  const local = new Float64Array(theatres.length * paragraphs);
  const places: Place[] = [];
  const entities = new Map<string, number>();
  const countries = new Set<string>();
  const owners = new Map<number, string>();
  const spoken: Spoken[] = [];

  for (const { first, last, records } of hits) {
    const record = records.find(({ region }) => region.length === 0);
    // What needs evidence is none.
    if (record === undefined) continue;
    const head = knowledge.head(record.entity);
    if (head.country !== null) {
      countries.add(head.country);
      spoken.push({ first, last, kind: head.kind, country: head.country });
    }
    const paragraph = tokens.paragraph[first]!;
    if (head.kind === 'country' && head.country !== null) {
      entities.set(head.country, record.entity);
      owners.set(last, head.country);
    }
    const add = (t: number, weight: number): void => {
      whole[t]! += weight;
      local[t * paragraphs + paragraph]! += weight;
    };
    for (const t of head.theatres) add(t, 1);
    if (head.country !== null) for (const { theatre, weight } of fought.get(head.country) ?? []) add(theatre, weight);
    // "Tehran denies it": a capital often stands for its government.
    const stands = head.kind === 'country' || head.feature === 'capital';
    const locates = stands ? saysWhere(scene, first, last, record.form) : head.kind === 'place';
    if (locates && head.country !== null)
      places.push({ sentence: tokens.sentence[first]!, paragraph, country: head.country });
  }

  const sentences = agreedBy(places, (place) => place.sentence);
  const paragraphsIn = agreedBy(places, (place) => place.paragraph);
  const everywhere = agreedByAll(places);
  const named = spoken.filter((name) => !isBylined(scene, name));
  const foremost = agreedByAll(named);

  return {
    theatre(t, i) {
      const theatre = theatres[t]!;
      if (!holds(scene.day, theatre.from, theatre.to)) return 0;
      return whole[t]! + PARAGRAPH_WEIGHT * local[t * paragraphs + tokens.paragraph[i]!]!;
    },
    everywhere,
    foremost,
    sole: (i) => soleCountry(scene, named, countries, i),
    speaksOf: (code) => countries.has(code),
    owner: (i) => owners.get(i) ?? null,
    countryEntity: (code) => entities.get(code) ?? -1,
    country: (i) => sentences.get(tokens.sentence[i]!) ?? paragraphsIn.get(tokens.paragraph[i]!) ?? everywhere,
  };
}

/** "(AFP)": who wrote it, or an acronym of what was named before. */
function isBylined({ tokens }: Scene, { first, last, kind }: Spoken): boolean {
  const { text, start, end } = tokens;
  return kind === 'organisation' && text[start[first]! - 1] === '(' && text[end[last - 1]!] === ')';
}

interface Fought {
  readonly theatre: number;
  /** The country that is fought over counts more than those that have a part in it. */
  readonly weight: 1 | 0.5;
}

const knownFought = new WeakMap<KnowledgeView['theatres'], ReadonlyMap<string, readonly Fought[]>>();

/** By country, the theatres that it is in: every name of an article asks for those of its country. */
function foughtIn(theatres: KnowledgeView['theatres']): ReadonlyMap<string, readonly Fought[]> {
  const known = knownFought.get(theatres);
  if (known !== undefined) return known;
  const fought = new Map<string, Fought[]>();
  theatres.forEach(({ countries }, theatre) => {
    for (const [rank, country] of countries.entries()) {
      const others = fought.get(country) ?? [];
      others.push({ theatre, weight: rank === 0 ? 1 : 0.5 });
      fought.set(country, others);
    }
  });
  knownFought.set(theatres, fought);
  return fought;
}

/** @param named ordered by first word. */
function soleCountry(
  { tokens }: Scene,
  named: readonly { readonly first: number; readonly country: string }[],
  all: ReadonlySet<string>,
  i: number,
): string | null {
  const sentence = tokens.sentence[i]!;
  let at = firstFrom(named, i) - 1;
  for (let wanted = sentence; wanted >= sentence - 1; wanted--) {
    const found = new Set<string>();
    for (; at >= 0 && tokens.sentence[named[at]!.first] === wanted; at--) found.add(named[at]!.country);
    const [only, ...others] = found;
    if (only !== undefined) return others.length === 0 ? only : null;
  }
  return all.size === 1 ? [...all][0]! : null;
}

/** How many begin before word `i`, by halving. */
function firstFrom(named: readonly { readonly first: number }[], i: number): number {
  let [low, high] = [0, named.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (named[middle]!.first < i) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** "in Iraq", "inside Syria", "the Iraqi side", "the Iraqi town of": where, and not whose. */
function saysWhere(scene: Scene, first: number, last: number, form: 'noun' | 'adjective'): boolean {
  const { tokens } = scene;
  const word = (i: number): string =>
    i < 0 || i >= tokens.count ? '' : tokens.text.slice(tokens.start[i]!, tokens.end[i]!).toLowerCase();
  if (SIDES.has(word(last))) return true;
  return form === 'noun' && WHERE.has(word(first - 1));
}

const SIDES = new Set(['side', 'town', 'city', 'village', 'province', 'territory', 'soil', 'airspace']);
const WHERE = new Set([
  'in',
  'inside',
  'into',
  'across',
  'within',
  'throughout',
  'eastern',
  'western',
  'northern',
  'southern',
  'central',
]);

function agreedByAll(places: readonly { readonly country: string }[]): string | null {
  return agreedBy(places, () => 0).get(0) ?? null;
}

/** For each group of places the country that most of them name; none for a group that is split. */
function agreedBy<P extends { readonly country: string }>(
  places: readonly P[],
  groupOf: (place: P) => number,
): Map<number, string> {
  const counts = new Map<number, Map<string, number>>();
  for (const place of places) {
    const group = groupOf(place);
    const votes = counts.get(group) ?? new Map<string, number>();
    votes.set(place.country, (votes.get(place.country) ?? 0) + 1);
    counts.set(group, votes);
  }
  const agreed = new Map<number, string>();
  for (const [group, votes] of counts) {
    let [most, split, winner] = [0, false, ''];
    for (const [country, count] of votes) {
      if (count < most) continue;
      split = count === most;
      [most, winner] = [count, country];
    }
    if (!split) agreed.set(group, winner);
  }
  return agreed;
}
