/** What is known of the words of an article, one by one, when its names are looked for. */
import { WORD_KIND } from '../../knowledge.ts';
import { GAP, type Tokens, WORD } from '../../text/tokens.ts';
import { foldedWord } from '../../text/words.ts';
import type { NameHit } from '../names.ts';
import type { Scene } from '../scene.ts';
import { ADHERENTS, LOCATIVES } from './lexicon.ts';

export interface Words {
  readonly scene: Scene;
  readonly tokens: Tokens;
  /** Folded. */
  text(i: number): string;
  /** A common English word, or the inflected form of one. */
  common(i: number): boolean;
  given(i: number): boolean;
  /** The name of the model that begins here. */
  hit(i: number): NameHit | undefined;
  /** The first word of a sentence: its capital says nothing. */
  opens(i: number): boolean;
  /** The word is written with a capital within a sentence somewhere. */
  seenWithin(word: string): boolean;
  /** The word is written with a capital after "in", "from", "of" or the like somewhere. */
  located(word: string): boolean;
  /** In a paragraph in which nearly all words have capitals. */
  titled(i: number): boolean;
  /** Whether the article names something of a country by another word than `but`, a folded one. */
  speaksOf(country: string, but: string): boolean;
  /** The word before, where only a space lies between; '' otherwise. */
  before(i: number): string;
}

export function wordsOfScene(scene: Scene, names: readonly NameHit[]): Words {
  const { tokens, knowledge } = scene;
  const { exact, stem } = scene.words;
  const hits = new Map(names.map((hit) => [hit.first, hit]));
  const within = new Set<string>();
  for (let i = 0; i < tokens.count; i++) {
    const look = tokens.look[i]!;
    if (look & WORD.capital && !(look & WORD.opens) && tokens.gap[i] !== GAP.other) within.add(foldedWord(tokens, i));
  }
  const located = locatedWords(tokens);
  const lands = landsOf(scene, names);
  const kind = (i: number): number => knowledge.wordKind(exact[i]!) | knowledge.wordKind(stem[i]!);
  return {
    scene,
    tokens,
    text: (i) => (i >= 0 && i < tokens.count ? foldedWord(tokens, i) : ''),
    common: (i) => (kind(i) & WORD_KIND.common) !== 0 || ADHERENTS.has(foldedWord(tokens, i)),
    given: (i) => (knowledge.wordKind(exact[i]!) & WORD_KIND.given) !== 0,
    hit: (i) => hits.get(i),
    opens: (i) => (tokens.look[i]! & WORD.opens) !== 0 || opensQuote(tokens, i),
    seenWithin: (word) => within.has(word),
    located: (word) => located().has(word),
    speaksOf: (country, but) => {
      const named = lands().get(country);
      return named !== undefined && named.size > (named.has(but) ? 1 : 0);
    },
    titled: (i) => scene.titled[tokens.paragraph[i]!]!,
    before: (i) =>
      i > 0 && (tokens.gap[i] === GAP.space || tokens.gap[i] === GAP.stop) ? foldedWord(tokens, i - 1) : '',
  };
}

const leadsTo = (word: string): boolean => word === 'of' || LOCATIVES.has(word);

/** The capitalised words after "in", "of" or the like. Put together when it is first asked for. */
function locatedWords(tokens: Tokens): () => ReadonlySet<string> {
  let located: Set<string> | null = null;
  return () => {
    if (located !== null) return located;
    located = new Set();
    for (let i = 1; i < tokens.count; i++) {
      const led = tokens.look[i]! & WORD.capital && tokens.gap[i] === GAP.space && leadsTo(foldedWord(tokens, i - 1));
      if (led) located.add(foldedWord(tokens, i));
    }
    return located;
  };
}

/** By country the first words of its own names and of those that are of no other. Put together when it is first asked for. */
function landsOf({ tokens, knowledge }: Scene, names: readonly NameHit[]): () => ReadonlyMap<string, Set<string>> {
  let lands: Map<string, Set<string>> | null = null;
  return () => {
    if (lands !== null) return lands;
    lands = new Map();
    for (const { first, records } of names) {
      const heads = records.map(({ entity }) => knowledge.head(entity));
      const land = heads.find(({ kind }) => kind === 'country');
      const { country } = land ?? heads[0]!;
      if (country === null || (land === undefined && heads.some((head) => head.country !== country))) continue;
      const words = lands.get(country) ?? new Set();
      lands.set(country, words.add(foldedWord(tokens, first)));
    }
    return lands;
  };
}

/** After a colon, a dash or an opening quote a capital may be a sentence's. */
function opensQuote(tokens: Tokens, i: number): boolean {
  return tokens.gap[i] === GAP.other;
}
