/** Which mentions are marked when not all are: in the article as a whole, and where each of its sections has its own. */
import type { Mention, Span, Writable } from '../types.ts';

/** As it is put together: what leads is set last, and `speaker` before it. */
export type Unled = Writable<Mention>;

/** A mention before it is known whether it leads; with the sentence in which it stands. */
export interface Placed {
  readonly mention: Unled;
  readonly sentence: number;
}

/**
 * The first use of each name leads. A mark makes a reader take its sentence for important and its bearer for a party
 * to it, so where one actor of a sentence is marked, all its actors are.
 *
 * @param sections of the text, in order and without gaps. A sentence lies in one of them.
 */
export function withLeads(placed: readonly Placed[], sections: readonly Span[]): Mention[] {
  const whole = new Leads();
  let part = new Leads();
  const parts: Leads[] = [];
  let section = 0;
  for (const one of placed) {
    while (one.mention.start >= (sections[section]?.end ?? Number.POSITIVE_INFINITY)) {
      section++;
      part = new Leads();
    }
    whole.read(one);
    part.read(one);
    parts.push(part);
  }
  return placed.map((one, i) => {
    const { mention } = one;
    if (whole.has(one)) mention.lead = true;
    else if (parts[i]!.has(one)) mention.leadsSection = true;
    return mention;
  });
}

/** What leads in a stretch of the text: read it to its end first. */
class Leads {
  readonly #names = new Map<string, Set<string>>();
  readonly #first = new Set<Unled>();
  /** Sentences in which an actor leads. */
  readonly #shown = new Set<number>();

  read({ mention, sentence }: Placed): void {
    if (mention.id === null) return;
    const text = mention.text.toLowerCase();
    const names = this.#names.get(mention.id);
    if (names?.has(text)) return;
    if (names === undefined) this.#names.set(mention.id, new Set([text]));
    else names.add(text);
    this.#first.add(mention);
    if (isActor(mention)) this.#shown.add(sentence);
  }

  has({ mention, sentence }: Placed): boolean {
    return this.#first.has(mention) || (mention.id !== null && isActor(mention) && this.#shown.has(sentence));
  }
}

function isActor({ kind }: Pick<Mention, 'kind'>): boolean {
  return kind === 'group' || kind === 'person' || kind === 'organisation';
}
