/** Everything that the knowledge must hold, beyond the shape that its schema gives. */
import { type Fault, type FiledKnowledge, gatherKnowledge } from '../knowledge.ts';
import { unevenCards } from './cards.ts';
import { brokenLinks } from './links.ts';
import { sharedNames, unitedUmbrellas } from './names.ts';
import { loadedWords } from './words.ts';

const RULES = [brokenLinks, sharedNames, unitedUmbrellas, loadedWords, unevenCards];

export function checkKnowledge(folder: string): {
  readonly knowledge: FiledKnowledge;
  readonly faults: readonly Fault[];
} {
  const { knowledge, faults } = gatherKnowledge(folder);
  return { knowledge, faults: [...faults, ...faultsOf(knowledge)] };
}

export function faultsOf(knowledge: FiledKnowledge): Fault[] {
  return RULES.flatMap((rule) => rule(knowledge));
}
