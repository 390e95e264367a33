/**
 * The number at a place in the text: figures with every grouping seen in English news, fractions, words, magnitudes.
 */
import { isAlnum, isDigit, isHyphen, isLetter, isSpace, wordAt, wordEnd } from './chars.ts';
import { joint, MULTIPLES, PARTS, wordedAt } from './number-words.ts';

export interface Amount {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** The step in which it is written: 0.01 for "8.86", 100 for "1,200", 0.5 for "2½", 1e5 for "1.5 million". */
  readonly step: number;
  /** `article`: "a", "an"; `part`: a fraction. */
  readonly form: 'figures' | 'words' | 'part' | 'article';
}

const VULGAR = '½¼¾⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞⅒';
const VULGAR_VALUES = [
  1 / 2,
  1 / 4,
  3 / 4,
  1 / 3,
  2 / 3,
  1 / 5,
  2 / 5,
  3 / 5,
  4 / 5,
  1 / 6,
  5 / 6,
  1 / 8,
  3 / 8,
  5 / 8,
  7 / 8,
  1 / 10,
];

export const isVulgar = (char: string | undefined): boolean => char !== undefined && VULGAR.includes(char);

/** Figures beyond this count name something, or are noise. */
const MOST_DIGITS = 15;

/** The step of a whole number written in figures or words: 1, or more by its closing zeros, of "1,200" 100. */
export function stepOf(value: number): number {
  let step = 1;
  while (value !== 0 && step < 1e15 && value % (step * 10) === 0) step *= 10;
  return step;
}

function digitsEnd(text: string, at: number): number {
  let end = at;
  while (end <= at + MOST_DIGITS && isDigit(text.charCodeAt(end))) end++;
  return end;
}

/** Thin, narrow and no-break spaces always group; a plain space may join two numbers. */
const groupsAlways = (code: number): boolean => code !== 0x20 && code !== 0x09 && isSpace(code);

/** The end of the whole number at `at` with its groups: "1,234,567", "1,80,000", "10 000". */
function groupsEnd(text: string, at: number): number {
  const first = digitsEnd(text, at);
  if (first - at > 3) return first;
  const mark = text.charCodeAt(first);
  const spaced = isSpace(mark) && mark !== 0x09;
  if (mark !== 0x2c && !spaced) return first;
  if (spaced && (text[at] === '0' || (!groupsAlways(mark) && /^[A-Z]/.test(previousOf(text, at))))) return first;
  let end = first;
  let indian = false;
  while (end < at + 24 && text.charCodeAt(end) === mark) {
    const group = digitsEnd(text, end + 1) - end - 1;
    if (group === 2 && mark === 0x2c && first - at <= 2) indian = true;
    else if (group !== 3) break;
    end += group + 1;
  }
  // Indian groups of two end in one of three.
  return indian && end - digitsEndBack(text, end) !== 3 ? first : end;
}

/** The word before, as written: "May 10 000 km" is a date and a distance. */
const previousOf = (text: string, at: number): string =>
  /[A-Za-z]+ $/.exec(text.slice(Math.max(0, at - 12), at))?.[0] ?? '';

function digitsEndBack(text: string, end: number): number {
  let i = end;
  while (i > end - 4 && isDigit(text.charCodeAt(i - 1))) i--;
  return i;
}

interface Plain {
  readonly value: number;
  readonly end: number;
  readonly step: number;
  readonly part: boolean;
}

/** Denominators of fractions as people measure; "9/11" and "24/7" are none. */
const DENOMINATORS = new Set([2, 3, 4, 5, 6, 8, 10, 16, 32, 64, 100, 1000]);

/** "1/2" at `at`, or null. */
function strokeFraction(text: string, at: number): Plain | null {
  const over = digitsEnd(text, at);
  const sign = text[over];
  if (over === at || over - at > 2 || (sign !== '/' && sign !== '⁄')) return null;
  const end = digitsEnd(text, over + 1);
  const top = Number(text.slice(at, over));
  const bottom = Number(text.slice(over + 1, end));
  if (end === over + 1 || text[end] === '/' || top >= bottom || top === 0 || !DENOMINATORS.has(bottom)) return null;
  return { value: top / bottom, end, step: 1 / bottom, part: true };
}

/** A fraction after a whole number: "½", " 1/2", "-1/2", " and a half", "-and-three-quarters". */
function fractionAfter(text: string, at: number): Plain | null {
  const here = VULGAR.indexOf(text[at] ?? ' ');
  if (here >= 0) return { value: VULGAR_VALUES[here]!, end: at + 1, step: VULGAR_VALUES[here]!, part: true };
  const next = joint(text, at);
  if (next < 0) return null;
  const apart = VULGAR.indexOf(text[next] ?? ' ');
  if (apart >= 0) return { value: VULGAR_VALUES[apart]!, end: next + 1, step: VULGAR_VALUES[apart]!, part: true };
  const stroke = strokeFraction(text, next);
  if (stroke) return stroke;
  if (wordAt(text, next) !== 'and') return null;
  const from = joint(text, next + 3);
  return from < 0 ? null : writtenPart(text, from);
}

/** "a half", "one third", "three-quarters", "two thirds". */
export function writtenPart(text: string, at: number): Plain | null {
  const article = /^an?[ -]/i.exec(text.slice(at, at + 3));
  const top = article ? { value: 1, end: at + article[0].length - 1 } : wordedAt(text, at);
  if (!top || top.value < 1 || top.value > 15) return null;
  const next = joint(text, top.end);
  const bottom = next < 0 ? undefined : PARTS.get(wordAt(text, next));
  if (!bottom || bottom <= top.value) return null;
  return { value: top.value / bottom, end: wordEnd(text, next), step: 1 / bottom, part: true };
}

function figuresAt(text: string, at: number): Plain | null {
  const bare = text[at] === '.' || text[at] === '·';
  const whole = bare ? at : groupsEnd(text, at);
  if (whole - digitsEndBack(text, whole) > MOST_DIGITS || whole - at > 24) return null;
  if (!bare) {
    const stroke = strokeFraction(text, at);
    if (stroke) return stroke;
  }
  const point = text[whole];
  const decimals =
    (point === '.' || point === '·') && isDigit(text.charCodeAt(whole + 1)) ? digitsEnd(text, whole + 1) : whole;
  if (bare && decimals === whole) return null;
  const after = text[decimals];
  if (after === '.' && isDigit(text.charCodeAt(decimals + 1))) return null;
  const written = text.slice(at, whole).replace(/[^\d]/g, '');
  const value = Number(`${written}.${text.slice(whole + 1, decimals)}`);
  const step = decimals > whole ? 10 ** -(decimals - whole - 1) : stepOf(value);
  const fraction = decimals === whole ? fractionAfter(text, whole) : null;
  if (fraction) return { value: value + fraction.value, end: fraction.end, step: fraction.step, part: true };
  // "9.83e-3", "2.48×10−5": powers of ten are not read, nor is what is left of them.
  if (/^\s?[x×]\s?10(?:\^|[-−⁻]|\d?[⁰¹²³⁴-⁹])|^e[-+]?\d/i.test(text.slice(decimals, decimals + 7))) return null;
  const margin = /^\s?(?:±|\+\/?-)\s?\d+(?:\.\d+)?(?![\d.,])/.exec(text.slice(decimals, decimals + 16));
  return { value, end: decimals + (margin ? margin[0].length : 0), step, part: false };
}

/** "million", "lakh" and their abbreviations; the abbreviated ones ("2.4m", "12bn") only before more letters. */
function withMagnitude(text: string, base: Plain): Plain {
  const next = joint(text, base.end);
  const spelled = next < 0 ? undefined : MULTIPLES.get(wordAt(text, next));
  if (next > 0 && spelled) {
    const twice = withMagnitude(text, {
      value: base.value * spelled,
      step: base.step * spelled,
      end: wordEnd(text, next),
      part: base.part,
    });
    return spelled === 12 ? { ...twice, step: 1 } : twice;
  }
  return base;
}

const ABBREVIATED: Readonly<Record<string, number>> = { m: 1e6, mn: 1e6, mln: 1e6, M: 1e6, bn: 1e9, tn: 1e12, k: 1e3 };

/** The same amount with an abbreviated magnitude after it, if more words follow: "2.4m hectares"; else null. */
export function abbreviatedMagnitude(text: string, amount: Amount): Amount | null {
  if (amount.form !== 'figures') return null;
  const from = isSpace(text.charCodeAt(amount.end)) ? amount.end + 1 : amount.end;
  const end = wordEnd(text, from);
  const scale = ABBREVIATED[text.slice(from, end)];
  const next = joint(text, end);
  if (!scale || next < 0 || !isLetter(text.charCodeAt(next))) return null;
  return { ...amount, value: amount.value * scale, step: amount.step * scale, end };
}

/** The number in words, with what may follow it: "two and a half", "half a million", "three-quarters". */
function wordsAt(text: string, at: number): (Plain & { readonly form: Amount['form'] }) | null {
  const part = writtenPart(text, at) ?? barePart(text, at);
  if (part) {
    const of = /^ (?:of )?(?:an? )?(?=million|billion|thousand|hundred|dozen)/i.exec(
      text.slice(part.end, part.end + 16),
    );
    const scaled = of ? withMagnitude(text, { ...part, end: part.end + of[0].length - 1 }) : part;
    return { ...scaled, form: 'part' };
  }
  const worded = wordedAt(text, at);
  if (!worded) {
    const article = /^(?:an?)(?=[ -])/i.exec(text.slice(at, at + 3));
    return article && { value: 1, end: at + article[0].length, step: 1, part: false, form: 'article' };
  }
  const fraction = fractionAfter(text, worded.end);
  if (fraction) return { ...fraction, value: worded.value + fraction.value, form: 'words' };
  const step = Number.isInteger(worded.value) ? stepOf(worded.value) : 0.1;
  return { value: worded.value, end: worded.end, step, part: false, form: 'words' };
}

/** "half", "quarter", "third of": without a number before them. */
function barePart(text: string, at: number): Plain | null {
  const end = wordEnd(text, at);
  const word = text.slice(at, end).toLowerCase();
  const bottom = word.endsWith('s') ? undefined : PARTS.get(word);
  if (!bottom) return null;
  const halving = word === 'half' || word === 'quarter';
  const joined = isHyphen(text.charCodeAt(end)) || /^ (?:an? )/.test(text.slice(end, end + 4)) || word === 'half';
  if (!(halving && joined) && !/^ of /.test(text.slice(end, end + 4))) return null;
  return { value: 1 / bottom, end, step: 1 / bottom, part: true };
}

/** The number that begins exactly at `at`, or null. Reads at most some sixty characters. */
export function amountAt(text: string, at: number): Amount | null {
  const code = text.charCodeAt(at);
  if (isDigit(code) || code === 0x2e || code === 0xb7) {
    const figures = figuresAt(text, at);
    if (!figures) return null;
    const full = withMagnitude(text, figures);
    return { start: at, end: full.end, value: full.value, step: full.step, form: full.part ? 'part' : 'figures' };
  }
  const vulgar = VULGAR.indexOf(text[at] ?? ' ');
  if (vulgar >= 0) {
    const full = withMagnitude(text, {
      value: VULGAR_VALUES[vulgar]!,
      step: VULGAR_VALUES[vulgar]!,
      end: at + 1,
      part: true,
    });
    return { start: at, end: full.end, value: full.value, step: full.step, form: 'part' };
  }
  if (!isLetter(code)) return null;
  const words = wordsAt(text, at);
  if (!words || isAlnum(text.charCodeAt(words.end))) return null;
  return { start: at, end: words.end, value: words.value, step: words.step, form: words.form };
}
