/** Our own voice: no word that takes a side. What a body or a party says is quoted with its owner, and may hold any. */
import type { Fault, FiledKnowledge } from '../knowledge.ts';

/**
 * Words that the style guides of the BBC, Reuters and AP ask to attribute or to avoid. Capitals are let through: they
 * are part of a name ("Foreign Terrorist Organizations").
 */
const LOADED =
  /\b(?:regimes?|terrorists?|terrorism|terror|freedom fighters?|puppets?|prox(?:y|ies)|thugs?|liberat(?:e|es|ed|ing)|martyr(?:s|ed)?|jihad(?:is|ist|ists|i)?|extremists?|radicals?|fanatics?|strongm[ae]n|warlords?|neutralis(?:e|ed)|neutraliz(?:e|ed)|eliminat(?:e|ed)|occupiers?|infamous|notorious|brutal|so-called|heroic|evil)\b/;

export function loadedWords({ entities, fileOf }: FiledKnowledge): Fault[] {
  return entities.flatMap((entity) => {
    const own = [entity.what, ...entity.statements.filter((fact) => fact.basis !== 'claimed').map((fact) => fact.text)];
    return own.flatMap((text) => {
      // What stands in quotation marks is somebody's.
      const word = LOADED.exec(text.replace(/["“][^"”]*["”]/g, ''))?.[0];
      const says = `${entity.id}: "${word}" takes a side; say it neutrally, or as a claim with its owner: ${text}`;
      return word === undefined ? [] : [{ file: fileOf(entity), says }];
    });
  });
}
