/**
 * What the article as a whole tells about its units: each question is asked of the text once, and only if needed.
 */
import type { UnitSystem } from '../types.ts';

const QUESTIONS = {
  /** Ships, ports, coasts: "nm" and "12-mile limit" are nautical. */
  sea: /\b(?:nautical|ships?|vessels?|naval|navy|navies|maritime|coast ?guard|at sea|territorial waters|knots)\b/i,
  /** The article itself counts in nautical units. */
  nautical: /\bnautical miles?\b|\d ?(?:nmi|NM)\b/,
  oil: /\b(?:oil|crude|opec|petroleum)\b/i,
  celsius: /\d ?°C\b|\bcelsius\b|℃/i,
  fahrenheit: /\d ?°F\b|\bfahrenheit\b|℉/i,
  metric: /\d[ -]?(?:[kcm]m|kg)\b|\b(?:kilo)?(?:met|lit)(?:re|er)s?\b|\b(?:tonne|hectare)/i,
  customary: /\b(?:miles?|feet|inch(?:es)?|yards|pounds|acres|gallons|mph)\b/,
  american: /\bU\.S\.|\b(?:kilomet|met|lit|cent|theat)er|\b(?:col|lab|neighb|harb)or\b|\bdefense\b|°F\b/,
  british: /\b(?:kilomet|met|lit|cent|theat)re|\b(?:col|lab|neighb|harb)our\b|\bdefence\b/,
  uk: /\bUK\b|\bBrit(?:ain|ish)\b|£|\bsterling\b|\bpence\b/,
  climate: /\bclimate\b|\bglobal (?:warming|heating)\b|\bpre-?industrial\b/i,
  chips: /\b(?:chip(?:s|makers?)?|semiconductors?|wavelengths?|transistors?)\b/i,
  china: /\bChin(?:a|ese)\b/,
  thailand: /\bThai(?:land)?\b/,
  iraq: /\bIraqi?\b/,
} as const;

export type Question = keyof typeof QUESTIONS;

export interface Evidence {
  readonly says: (question: Question) => boolean;
  /** ISO 3166-1 alpha-2 of the country where the article was published, if known. */
  readonly country?: string | undefined;
}

/** The answers of `text`; `maritime` answers whether it is at sea in its stead. */
export function evidenceOf(text: string, country?: string, maritime?: boolean): Evidence {
  const known = new Map<Question, boolean>();
  if (maritime !== undefined) known.set('nautical', maritime);
  const says = (question: Question): boolean => {
    const answer = known.get(question) ?? QUESTIONS[question].test(text);
    known.set(question, answer);
    return answer;
  };
  return { says, country };
}

/** The system that the article's readers at home use, or null where nothing tells. */
export function homeSystem(evidence: Evidence): UnitSystem | null {
  if (evidence.country) return evidence.country === 'US' ? 'us' : evidence.country === 'GB' ? 'uk' : 'metric';
  const american = evidence.says('american');
  if (!american && evidence.says('uk')) return 'uk';
  if (american !== evidence.says('british')) return american ? 'us' : 'metric';
  return null;
}
