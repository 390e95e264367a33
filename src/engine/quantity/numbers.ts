/**
 * The number at a place in the text: figures with every grouping seen in English news, fractions, words, magnitudes.
 */
import { isAlnum, isHyphen, isLetter, isSpace, lookAt, lookBack, wordAt, wordEnd } from './chars.ts';
import { joint, MULTIPLES, partOf, wordedAt } from './number-words.ts';

export interface Amount {
  readonly end: number;
  readonly value: number;
  /** The step in which it is written: 0.01 for "8.86", 100 for "1,200", 0.5 for "2½", 1e5 for "1.5 million". */
  readonly step: number;
  /** `article`: "a", "an"; `part`: a fraction. */
  readonly form: 'figures' | 'words' | 'part' | 'article';
}

export const isVulgar = (char: string): boolean => /^[¼-¾⅐-⅞]/.test(char);

/** The step of a whole number written in figures or words: 1, or more by its closing zeros, of "1,200" 100. */
function stepOf(value: number): number {
  let step = 1;
  while (value !== 0 && step < 1e15 && value % (step * 10) === 0) step *= 10;
  return step;
}

const part = (top: number, bottom: number, end: number): Amount => ({
  value: top / bottom,
  step: 1 / bottom,
  end,
  form: 'part',
});

/** "½", and "1/2" with the denominators by which people measure; "9/11" and "24/7" are none. */
function fractionAt(text: string, at: number): Amount | null {
  const sign = isVulgar(text.charAt(at));
  // Compatibility decomposition turns "½" into "1⁄2".
  const written = sign ? text.charAt(at).normalize('NFKD') : text.slice(at, at + 8);
  const found = /^(\d\d?)[/⁄]([234568]|10{1,3}|16|32|64)(?![\d/])/.exec(written);
  const [top, bottom] = [Number(found?.[1]), Number(found?.[2])];
  return found && top > 0 && top < bottom ? part(top, bottom, at + (sign ? 1 : found[0].length)) : null;
}

/** A fraction after a whole number: "½", " 1/2", "-1/2", " and a half", "-and-three-quarters". */
function fractionAfter(text: string, at: number): Amount | null {
  const next = joint(text, at);
  if (next < 0) return isVulgar(text.charAt(at)) ? fractionAt(text, at) : null;
  const from = wordAt(text, next) === 'and' ? joint(text, next + 3) : -1;
  return from < 0 ? fractionAt(text, next) : writtenPart(text, from);
}

/** "a half", "one third", "three-quarters", "two thirds". */
function writtenPart(text: string, at: number): Amount | null {
  const article = lookAt(text, at, /^an?(?=[ -])/i);
  const top = article ? { value: 1, end: at + article[0].length } : wordedAt(text, at);
  if (!top || top.value < 1 || top.value > 15) return null;
  const next = joint(text, top.end);
  const bottom = next < 0 ? undefined : partOf(wordAt(text, next));
  return bottom && bottom > top.value ? part(top.value, bottom, wordEnd(text, next)) : null;
}

/** "half", "quarter", "third of": without a number before them. */
function barePart(text: string, at: number): Amount | null {
  const end = wordEnd(text, at);
  const word = wordAt(text, at);
  const bottom = word.endsWith('s') ? undefined : partOf(word);
  const joined =
    word === 'half' || (word === 'quarter' && (isHyphen(text.charCodeAt(end)) || lookAt(text, end, /^ an? /)));
  return bottom && (joined || text.startsWith(' of ', end)) ? part(1, bottom, end) : null;
}

/**
 * Groups of Indian figures, of two and three at the end; groups of three, by commas or by one kind of space; none.
 * Then decimals. Figures beyond fifteen name something, or are noise.
 */
const FIGURES =
  /^(?:(\d\d?(?:,\d\d){1,4},\d{3}|\d{1,3}([,\p{Zs}])\d{3}(?:\2\d{3}){0,4}|\d{1,15})(?!\d))?(?:[.·](\d{1,15})(?!\d|\.\d))?/u;
/** "9.83e-3", "2.48×10−5": powers of ten are not read, nor is what is left of them. */
const POWER = /^(?:\s?[x×]\s?10[-^−⁻⁰¹²³⁴-⁹]|e[-+]?\d)/i;
const MARGIN = /^\s?(?:±|\+\/?-)\s?\d+(?:\.\d+)?(?![\d.,])/;

function figuresAt(text: string, at: number): Amount | null {
  const fraction = fractionAt(text, at);
  if (fraction) return fraction;
  const ahead = text.slice(at, at + 40);
  let [written, whole = '', space, decimals = ''] = FIGURES.exec(ahead)!;
  // A plain space may part a date from a number, "May 10 000 km", or a code from one.
  if (space === ' ' && (whole[0] === '0' || lookBack(text, at, /[A-Z][a-z]* $/)))
    [written, decimals] = [/^\d+/.exec(ahead)![0], ''];
  if (!written) return null;
  const value = Number(decimals ? `${whole}.${decimals}`.replace(/[^\d.]/g, '') : written.replace(/\D/g, ''));
  const end = at + written.length;
  const more = decimals ? null : fractionAfter(text, end);
  if (more) return { ...more, value: value + more.value };
  const after = text.slice(end, end + 16);
  if (POWER.test(after)) return null;
  return {
    value,
    end: end + (MARGIN.exec(after)?.[0].length ?? 0),
    step: decimals ? 10 ** -decimals.length : stepOf(value),
    form: 'figures',
  };
}

/** "million", "lakh" after the number, or two of them: "lakh crore", "hundred million". */
function withMagnitude(text: string, base: Amount, most = 2): Amount {
  const next = joint(text, base.end);
  const scale = next < 0 || most === 0 ? undefined : MULTIPLES.get(wordAt(text, next));
  if (!scale) return base;
  const step = scale === 12 ? 1 : base.step * scale;
  return withMagnitude(text, { ...base, value: base.value * scale, step, end: wordEnd(text, next) }, most - 1);
}

const ABBREVIATED = new Map(Object.entries({ m: 1e6, mn: 1e6, mln: 1e6, M: 1e6, bn: 1e9, tn: 1e12, k: 1e3 }));

/** The same amount with an abbreviated magnitude after it, if more words follow: "2.4m hectares"; else null. */
export function abbreviatedMagnitude(text: string, amount: Amount): Amount | null {
  if (amount.form !== 'figures') return null;
  const from = isSpace(text.charCodeAt(amount.end)) ? amount.end + 1 : amount.end;
  const end = wordEnd(text, from);
  const scale = ABBREVIATED.get(text.slice(from, end));
  const next = joint(text, end);
  if (!scale || next < 0 || !isLetter(text.charCodeAt(next))) return null;
  return { ...amount, value: amount.value * scale, step: amount.step * scale, end };
}

/** The number in words, with what may follow it: "two and a half", "half a million", "three-quarters". */
function wordsAt(text: string, at: number): Amount | null {
  const share = writtenPart(text, at) ?? barePart(text, at);
  if (share) {
    const of = lookAt(text, share.end, /^ (?:of )?(?:an? )?(?=[mbthd])/i);
    const scaled = of && withMagnitude(text, { ...share, end: share.end + of[0].length - 1 });
    return scaled && scaled.value > share.value ? scaled : share;
  }
  const worded = wordedAt(text, at);
  if (!worded) {
    const article = lookAt(text, at, /^an?(?=[ -])/i);
    return article && { value: 1, end: at + article[0].length, step: 1, form: 'article' };
  }
  const fraction = fractionAfter(text, worded.end);
  if (fraction) return { ...fraction, value: worded.value + fraction.value, form: 'words' };
  return { ...worded, step: Number.isInteger(worded.value) ? stepOf(worded.value) : 0.1, form: 'words' };
}

/** The number that begins exactly at `at`, or null. Reads at most some sixty characters. */
export function amountAt(text: string, at: number): Amount | null {
  if (!isLetter(text.charCodeAt(at))) {
    const figures = figuresAt(text, at);
    return figures && withMagnitude(text, figures);
  }
  const words = wordsAt(text, at);
  return words && !isAlnum(text.charCodeAt(words.end)) ? words : null;
}
