/** Small towns of the gazetteer that share their name with what an article means: "Nyanza" in a report on Kenya is none in Rwanda. */
import { type PlaceFeature, WORD_KIND } from '../knowledge.ts';
import type { NameHit } from './names.ts';
import type { Scene } from './scene.ts';
import { LARGE } from './spans/part.ts';

const TOWNS: ReadonlySet<PlaceFeature | null> = new Set<PlaceFeature | null>(['town', 'seat']);

export function isTown({ knowledge }: Scene, { records }: NameHit): boolean {
  return TOWNS.has(knowledge.head(records[0]!.entity).feature);
}

/**
 * Tells the towns that are none here: nothing else in the article is of their country, or they bear a given name and nowhere
 * stand as a place does.
 *
 * @param isPlaced whether the words beside a hit say that it is a place.
 */
export function straysOf(
  scene: Scene,
  hits: readonly NameHit[],
  isPlaced: (h: number) => boolean,
): (h: number) => boolean {
  const { knowledge, words } = scene;
  let ground: Ground | null = null;
  return (h) => {
    const hit = hits[h]!;
    const { magnitude, country } = knowledge.head(hit.records[0]!.entity);
    if (!isTown(scene, hit) || magnitude >= LARGE) return false;
    ground ??= groundOf(scene, hits, isPlaced);
    const { named, placed } = ground;
    const word = words.exact[hit.first]!;
    const given = hit.last - hit.first === 1 && (knowledge.wordKind(word) & WORD_KIND.given) !== 0;
    const alone = named.size > 1 && named.get(country ?? '')?.size === 1;
    return alone || (given && !placed.has(word));
  };
}

interface Ground {
  /** By country the first words of its names. */
  readonly named: ReadonlyMap<string, ReadonlySet<number>>;
  /** The first words of what stands as a place does somewhere. */
  readonly placed: ReadonlySet<number>;
}

function groundOf({ knowledge, words }: Scene, hits: readonly NameHit[], isPlaced: (h: number) => boolean): Ground {
  const named = new Map<string, Set<number>>();
  const placed = new Set<number>();
  hits.forEach(({ first, records }, h) => {
    const { country } = knowledge.head(records[0]!.entity);
    const word = words.exact[first]!;
    if (country !== null) named.set(country, (named.get(country) ?? new Set()).add(word));
    if (isPlaced(h)) placed.add(word);
  });
  return { named, placed };
}
