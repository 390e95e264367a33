/** Which of a place's many names an English text may use for it. */
import { wordsOf } from '../../src/engine/text/words.ts';
import type { WordLists } from './common-words.ts';
import type { GazetteerPlace } from './gazetteer.ts';

/** Vowels of other languages' spellings, and the marks of machine transliteration. */
export const FOREIGN = /[āēīōūḩţşḑẕḏʻʿ`]|z̧/iu;

const LATIN = /^[\p{Script=Latin} .'’-]+$/u;
const VOWEL = /[aeiouy]/i;
/** Words of class and direction: alone they name no place. */
const CLASSES = new Set(
  'north south east west northern southern eastern western central centre center upper lower middle inner outer new old great city town state region province district county governorate republic capital federal island islands highlands lowlands coast midlands plateau of the and'.split(
    ' ',
  ),
);
/** A name spelt like a word of everyday English is taken for it, unless so many live there. */
const BEYOND_WORDS = { common: 300_000, other: 50_000 } as const;

/** Whether a reader of the name may think of the place. "Most", "Police" and "South" are words first. */
export function isTelling(name: string, { population }: GazetteerPlace, { everyday, common }: WordLists): boolean {
  const words = wordsOf(name);
  if (words.every((word) => CLASSES.has(word)) || name.length < 3) return false;
  const [only, ...more] = words;
  if (only === undefined || more.length > 0) return true;
  if (everyday.has(only)) return population >= BEYOND_WORDS.common;
  return !common.has(only) || population >= BEYOND_WORDS.other;
}

/** An alternate name as an English text may write it: no code, no transliteration made by machine. */
export function isNewsName(name: string): boolean {
  if (!LATIN.test(name) || !VOWEL.test(name) || name.length < 4 || FOREIGN.test(name)) return false;
  const words = name.split(/[ -]/);
  return (
    words.length <= 3 &&
    words.every(
      (word) =>
        word === '' || /^(?:\p{Lu}|al$|el$|de$|la$|of$|du$|ad$|as$|ar$|i$|e$|ul$|bin$|an$|at$|az$|ash$)/u.test(word),
    )
  );
}

/**
 * What is left of a name however it is put into Latin letters: its consonants, with those that romanisations give in more
 * ways than one made alike. Dayr az Zawr and Deir ez-Zor are "drzzr". Names from other languages differ: Kyiv is no Kænugarður.
 */
export function skeleton(name: string): string {
  return wordsOf(name)
    .filter((word, i) => i > 0 || !ARTICLES.has(word))
    .join('')
    .replace(/kh|gh|ch|sh|th|dh|zh|ts|dzh|ph/g, (pair) => PAIRS[pair] ?? pair[0]!)
    .replace(/[aeiouy'h]/g, '')
    .replace(/[qkc]/g, 'k')
    .replace(/[wvb]/g, 'v')
    .replace(/[jgz]/g, 'g')
    .replace(/(.)\1+/g, '$1');
}

const ARTICLES = new Set(['al', 'el', 'the']);
const PAIRS: Readonly<Record<string, string>> = {
  kh: 'k',
  gh: 'g',
  ch: 's',
  sh: 's',
  th: 't',
  dh: 'd',
  zh: 'g',
  ts: 's',
  ph: 'f',
};
