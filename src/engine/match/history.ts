/** Who was named so far, as a reader remembers it: what "the group" and "its allies" lean on. */
import type { EntityHead } from '../knowledge.ts';
import type { EntityKind } from '../types.ts';

export interface Named {
  readonly entity: number;
  readonly head: EntityHead;
  readonly paragraph: number;
  /** Its first word. */
  readonly first: number;
  /** A description of several named it: "Shia militias". */
  readonly several: boolean;
}

/** How many of the last actors a phrase may lean on; each counts once, however often it was named. */
const REACH = 4;
/** How many mentions back a noun may find what it stands for, and how many paragraphs. */
const MEMORY = 12;
const PARAGRAPHS = 1;
/** The same where only one of its kind was named. */
const PARAGRAPHS_ALONE = 3;
/** How many mentions back anything is looked for. */
const REMEMBERED = 150;

const ACTORS: ReadonlySet<EntityKind> = new Set<EntityKind>(['group', 'country', 'person', 'organisation']);

export class History {
  readonly #actors: Named[] = [];
  readonly #all: Named[] = [];
  readonly #strangers = new Map<string, number>();

  add(named: Named): void {
    this.#all.push(named);
    if (ACTORS.has(named.head.kind)) this.#actors.push(named);
  }

  /** "A group of men", at word `i`: from here on "the group" may be theirs. */
  introduce(noun: string, i: number): void {
    this.#strangers.set(noun, i);
  }

  /** Whether a stranger of this noun came after the entity was named last. */
  isOvershadowed({ first }: Named, noun: string): boolean {
    return (this.#strangers.get(noun) ?? -1) > first;
  }

  /** The last actors, nearest first, as far as the paragraph before `paragraph`. */
  recentActors(paragraph: number, reach: number = REACH): Named[] {
    const recent: Named[] = [];
    const until = Math.max(0, this.#actors.length - MEMORY);
    for (let i = this.#actors.length - 1; i >= until && recent.length < reach; i--) {
      const named = this.#actors[i]!;
      if (paragraph - named.paragraph > PARAGRAPHS) break;
      if (recent.every(({ entity }) => entity !== named.entity)) recent.push(named);
    }
    return recent;
  }

  /** All who were named lately, in any paragraph. */
  actors(): readonly Named[] {
    return this.#actors.slice(-REMEMBERED);
  }

  /**
   * The last entity of one of these classes, of the passage or, where there was but one, of some paragraphs before.
   *
   * @param one none that was named as several: "the group" is not "Shia militias".
   * @param lasting places are remembered through the whole article, not only briefly as all else.
   */
  lastOfClass(classes: ReadonlySet<string>, paragraph: number, one: boolean, lasting: boolean): Named | null {
    let only: Named | null = null;
    const newest = this.#all.length - 1;
    for (let i = newest; i >= 0 && newest - i < REMEMBERED; i--) {
      const named = this.#all[i]!;
      if (named.head.noun === null || !classes.has(named.head.noun) || (one && named.several)) continue;
      const near = newest - i < MEMORY && paragraph - named.paragraph <= PARAGRAPHS;
      if (near || (lasting && named.head.kind === 'place')) return named;
      // From further back only where no other may be meant.
      if (only !== null && only.entity !== named.entity) return null;
      only ??= named;
    }
    return only !== null && paragraph - only.paragraph <= PARAGRAPHS_ALONE ? only : null;
  }
}
