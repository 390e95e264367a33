/**
 * What an article is about, as far as names depend on it. On a sports page "Liverpool" is a team, in a recipe "Brussels"
 * is a sprout: there a place is meant only where the words beside it say where. And an adjective alone, "Spanish
 * bluebells", does not make an article one on Spain.
 */
import { WORD_KIND } from '../knowledge.ts';
import { GAP, WORD } from '../text/tokens.ts';
import { foldedWord } from '../text/words.ts';
import type { NameHit } from './names.ts';
import type { Scene } from './scene.ts';
import { LOCATIVES } from './spans/lexicon.ts';
import { isTown, straysOf } from './strays.ts';
import { WORD_CLASS } from './word-classes.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const ENOUGH = 2;
/** Words of sport of a whole article: then a town that is said to be none is a club, "Brighton", or a player, in all of its paragraphs. */
const PLENTY = 5;

interface Pastimes {
  /** By paragraph: it is about a pastime. */
  readonly local: readonly boolean[];
  /** By paragraph: the article is about a sport, and the paragraph about nothing else. */
  readonly wide: readonly boolean[];
}

function pastimes({ tokens, classes }: Scene): Pastimes {
  const light: number[] = [];
  const grave: number[] = [];
  // Each word of a paragraph counts once.
  const seen = new Set<string>();
  const sport = new Set<string>();
  for (let i = 0; i < tokens.count; i++) {
    const paragraph = tokens.paragraph[i]!;
    if (paragraph === light.length) {
      light.push(0);
      grave.push(0);
      seen.clear();
    }
    if (classes[i]! & WORD_CLASS.grave) grave[paragraph]!++;
    else if (isScore(tokens, i)) {
      light[paragraph]!++;
      sport.add('score');
    } else if (classes[i]! & WORD_CLASS.pastime && !seen.has(foldedWord(tokens, i))) {
      seen.add(foldedWord(tokens, i));
      if (classes[i]! & WORD_CLASS.sport) sport.add(foldedWord(tokens, i));
      light[paragraph]!++;
    }
  }
  const local = light.map((count, paragraph) => count >= ENOUGH && count > grave[paragraph]!);
  const wholly = sport.size >= PLENTY && sport.size > sum(grave);
  return { local, wide: light.map((count, paragraph) => wholly && count >= grave[paragraph]!) };
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

/** "5-0" */
function isScore({ text, start, end, gap, count }: Scene['tokens'], i: number): boolean {
  if (i + 1 >= count || gap[i + 1] !== GAP.hyphen) return false;
  return /^\d{1,2}[-–]\d{1,2}$/.test(text.slice(start[i], end[i + 1]));
}

/** Nouns of public life, of land and people: after an adjective of a country they speak of the country. */
const PUBLIC = words(
  `government president presidency prime premier minister ministers ministry foreign defence defense interior army navy military air force forces troops soldiers
   soldier police officials official authorities embassy ambassador envoy diplomat diplomats diplomatic court courts parliament lawmakers
   lawmaker capital border borders territory territorial city town village province region island coast waters airspace airport port people
   citizens citizen nationals national civilians refugees migrants rebels militants militia militias fighters leader leaders king emir politician politicians
   party election elections economy economic media press television news state public intelligence security special warplanes jets aircraft drone drones
   missiles missile strikes strike sanctions opposition side politics commandos guards coastguard navy regime rule ruler rulers side`,
);

/** The hits without those that the article's subject makes something else. */
export function onSubject(scene: Scene, hits: readonly NameHit[]): NameHit[] {
  const { tokens, knowledge } = scene;
  const { local, wide } = pastimes(scene);
  const word = (i: number): string => (i >= 0 && i < tokens.count ? foldedWord(tokens, i) : '');
  const isLand = ({ records }: NameHit): boolean => {
    const { kind } = knowledge.head(records[0]!.entity);
    return kind === 'country' || kind === 'place';
  };
  const country = ({ records }: NameHit): string | null => knowledge.head(records[0]!.entity).country;
  const isAdjective = ({ records }: NameHit): boolean => records.every(({ form }) => form === 'adjective');

  const named = new Map<string, number>();
  for (const hit of hits) {
    const code = country(hit);
    if (code !== null) named.set(code, (named.get(code) ?? 0) + (isAdjective(hit) ? 0.5 : 1));
  }
  const isPlaced = (h: number): boolean => {
    const { first, last } = hits[h]!;
    const next = hits[h + 1];
    // "LIVERPOOL, England - "
    const told = next?.first === last && tokens.gap[next.first] === GAP.comma && isLand(next);
    const based = word(last) === 'based' && tokens.gap[last] === GAP.hyphen;
    const before = word(first - 1) === 'the' ? word(first - 2) : word(first - 1);
    return told || based || LOCATIVES.has(before);
  };
  const isStray = straysOf(scene, hits, isPlaced);
  const grounds = groundsOf(scene, hits);
  return hits.filter((hit, h) => {
    if (isAcronym(scene, hit)) return grounds(hit);
    if (!isLand(hit)) return true;
    if (isStray(h)) return false;
    const paragraph = tokens.paragraph[hit.first]!;
    if (local[paragraph] || (wide[paragraph] && isTown(scene, hit)))
      return isPlaced(h) || isListed(scene, hits[h - 1], hit);
    return !isAdjective(hit) || named.get(country(hit) ?? '')! >= 1 || PUBLIC.has(word(hit.last));
  });
}

/** Three letters may be anything: "IMO", "DRC", and "IS" is a word. Longer ones and those of two countries are asked for nothing. */
function isAcronym({ tokens, words, knowledge }: Scene, { first, last, records }: NameHit): boolean {
  const { kind, feature } = knowledge.head(records[0]!.entity);
  if (last - first > 1 || feature !== null || (tokens.look[first]! & WORD.capitals) === 0) return false;
  const length = foldedWord(tokens, first).length;
  const word = (knowledge.wordKind(words.exact[first]!) & WORD_KIND.common) !== 0;
  return kind === 'country' ? length > SHORT : word || length <= LONG;
}

/** In letters: "US", "UK". */
const SHORT = 2;
const LONG = 3;
/** How many others of the knowledge an article has to name for an acronym without a theatre to be one of them. */
const COMPANY = 2;

/**
 * Whether an acronym is grounded: its bearer is named in full, or with others of its theatre or its countries, or in an
 * article that speaks of several that the knowledge has.
 */
function groundsOf({ knowledge, tokens }: Scene, hits: readonly NameHit[]): (hit: NameHit) => boolean {
  const inFull = new Set<number>();
  const theatres = new Set<number>();
  const countries = new Set<string>();
  for (const { first, last, records } of hits) {
    const { entity } = records[0]!;
    const { kind, feature, country, theatres: own } = knowledge.head(entity);
    const short = last - first === 1 && (tokens.look[first]! & WORD.capitals) !== 0;
    if (short && kind !== 'country') continue;
    if (country !== null) countries.add(country);
    if (feature !== null) continue;
    inFull.add(entity);
    for (const theatre of own) theatres.add(theatre);
  }
  return ({ records }) =>
    records.some(({ entity, region }) => {
      const { country, theatres: own } = knowledge.head(entity);
      // A name that holds in some countries only is asked for these anyway.
      if (region.length > 0 || inFull.has(entity) || (country !== null && countries.has(country))) return true;
      const near = own.some(
        (t) => theatres.has(t) || knowledge.theatres[t]!.countries.some((code) => countries.has(code)),
      );
      return near || (own.length === 0 && inFull.size >= COMPANY);
    });
}

/** "in Denmark and Sweden": the second of two is where the first is. */
function isListed({ tokens }: Scene, before: NameHit | undefined, hit: NameHit): boolean {
  if (before === undefined || before.last !== hit.first - 1 || before.first === 0) return false;
  return foldedWord(tokens, hit.first - 1) === 'and' && LOCATIVES.has(foldedWord(tokens, before.first - 1));
}
