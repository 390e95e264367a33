/** Who was named so far, as a reader remembers it: what "the group" and "its allies" lean on. */
import type { EntityHead } from '../knowledge.ts';

export interface Named {
  readonly entity: number;
  readonly head: EntityHead;
  readonly paragraph: number;
}

/** How many of the last actors a phrase may lean on. */
const REACH = 3;
/** How many mentions back a noun may find what it stands for, and how many paragraphs. */
const MEMORY = 12;
const PARAGRAPHS = 1;

export class History {
  readonly #actors: Named[] = [];
  readonly #all: Named[] = [];

  add(named: Named): void {
    this.#all.push(named);
    if (named.head.kind !== 'place') this.#actors.push(named);
  }

  /** The last actors, nearest first, as far as the paragraph before `paragraph`. */
  recentActors(paragraph: number, reach: number = REACH): Named[] {
    return this.#actors
      .slice(-reach)
      .reverse()
      .filter((named) => paragraph - named.paragraph <= PARAGRAPHS);
  }

  /** The last entity of one of these classes. Places are remembered through the whole article, actors briefly. */
  lastOfClass(classes: ReadonlySet<string>, paragraph: number): Named | null {
    for (let i = this.#all.length - 1, seen = 0; i >= 0; i--, seen++) {
      const named = this.#all[i]!;
      const far = seen >= MEMORY || paragraph - named.paragraph > PARAGRAPHS;
      if (far && named.head.kind !== 'place') continue;
      if (named.head.noun !== null && classes.has(named.head.noun)) return named;
      if (seen > MEMORY * MEMORY) return null;
    }
    return null;
  }
}
