const PLURAL_OR_COMMON =
  /^(?:United |Netherlands|Philippines|Maldives|Bahamas|Gambia|Comoros|Vatican|Holy See|Isle of |(?:[A-Z]\w+ )*(?:Republic|Islands|Territor(?:y|ies)|Emirates|States)\b|(?:Democratic )?Republic )/;

/** What a country is called within a sentence: "the Netherlands". */
export function countryWithArticle(name: string): string {
  return PLURAL_OR_COMMON.test(name) && !name.startsWith('The ') ? `the ${name}` : name;
}
