/**
 * Whether two spellings are one person's name: "Haydar al-ABADI" and "Haider al-Abadi". Romanisations differ in their
 * vowels first, so consonants are compared.
 */
const PARTICLES = new Set(
  'al el ul as ar ad an bin ben ibn bint de da do dos del la van von ag ould wuld dr gen lt maj brig adm sheikh shaykh sayyid'.split(
    ' ',
  ),
);
/** Words before a name in the Factbook's table that are no part of it. */
const RANKS =
  /\b(?:Lt|Maj|Brig|Gen|Adm|Col|Capt|Dr|Sir|Gov|Ret|General|Colonel|Caretaker|Designate|Transition(?:al)?|Interim|Acting|Elect|ect|Presidential|Prime Minister|Presidential Council|Council|Supreme People's Assembly|President|Chairperson|Chairman|Chancellor|Federal|King|Queen|Premier|GNU|CNSP|II|III|IV|VI)\b\.?/gi;

interface Part {
  readonly folded: string;
  readonly bones: string;
}

const partsOf = new Map<string, readonly Part[]>();

/** The parts of a name that tell people apart; every name is folded once. */
export function nameParts(name: string): readonly Part[] {
  const parts = partsOf.get(name) ?? fold(name);
  partsOf.set(name, parts);
  return parts;
}

function fold(name: string): Part[] {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/['’‘ʿʾ`]/g, '')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 1 && !PARTICLES.has(word))
    .map((folded) => ({ folded, bones: bonesOf(folded) }));
}

/** How many parts of `one` are also in `other`. */
export function sharedParts(one: readonly Part[], other: readonly Part[]): number {
  const left = [...other];
  return one.filter((part) => {
    const at = left.findIndex((its) => alike(part, its));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
}

/** The family name of the Factbook's row: what stands in capitals, else its last word. */
export function familyName(name: string): string {
  const capitals = name.split(/\s+/).filter((word) => /\p{Lu}{2}/u.test(word) && !/\p{Ll}{2}/u.test(word));
  return capitals.length > 0 ? capitals.join(' ') : (name.split(/\s+/).at(-1) ?? '');
}

export function withoutRanks(name: string): string {
  return name
    .replace(/\(.*?\)|".*?"/g, ' ')
    .replace(RANKS, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function alike(a: Part, b: Part): boolean {
  if (a.folded === b.folded) return true;
  if (a.bones !== b.bones) return false;
  if (a.bones.length > 1) return true;
  // Awn and Aoun, but not Ali and Alywa.
  return a.folded[0] === b.folded[0] && Math.abs(a.folded.length - b.folded.length) < 2;
}

function bonesOf(word: string): string {
  return word
    .replace(/ph/g, 'f')
    .replace(/[qc]/g, 'k')
    .replace(/x/g, 'ks')
    .replace(/z/g, 's')
    .replace(/v/g, 'w')
    .replace(/dj/g, 'j')
    .replace(/[aeiouyhw]/g, '')
    .replace(/(.)\1+/g, '$1');
}
