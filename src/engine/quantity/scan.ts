/**
 * One pass over the text: at each number, the phrase that it begins, and whether it is a measurement.
 *
 * Every look ahead and back is bounded, and after a number that begins none the scan goes on behind it, so the time
 * grows with the text's length alone.
 */
import type { Dimension } from '../types.ts';
import { boundsEnd, leadOf } from './bounds.ts';
import {
  isAlnum,
  isDash,
  isDigit,
  isHyphen,
  isLetter,
  isOneOf,
  lookAt,
  lookBack,
  previousWord,
  wordEnd,
} from './chars.ts';
import { itemAt } from './compound.ts';
import { type Draft, draftOf } from './draft.ts';
import type { Evidence } from './evidence.ts';
import { opensNumber } from './number-words.ts';
import { isVulgar } from './numbers.ts';
import { amountEnd, type Figure, machAt, type Phrase, phraseAt } from './phrase.ts';
import type { UnitMatch } from './read-unit.ts';
import { isMoney, isRefused, touchesLeft } from './refuse.ts';
import { type Site, sentenceAfter, sentenceBefore, standsAlone } from './site.ts';
import { isSupported } from './support.ts';
import type { Unit } from './units.ts';

const SMALL_S = 's'.charCodeAt(0);

/** What begins a number: a figure, a point before one, a vulgar fraction, a word that may open one. */
function triggers(text: string, at: number, code: number): boolean {
  if (isDigit(code)) return true;
  if (code === 0x2e || code === 0xb7) return isDigit(text.charCodeAt(at + 1)) && !isDigit(text.charCodeAt(at - 1));
  return isLetter(code) ? opensNumber(text, at) : code > 0x7f && isVulgar(text.charAt(at));
}

/** "a" or "an" with no unit after it, as nearly all are. */
function isBareArticle(text: string, at: number): boolean {
  const code = text.charCodeAt(at) | 32;
  if (code !== 0x61 || wordEnd(text, at) - at > 2) return false;
  const item = itemAt(text, at);
  return item === null || (item.form === 'article' && item.match === null);
}

/** Behind the word or the run of figures and letters at `at`. */
function behindWord(text: string, at: number): number {
  let i = at;
  while (isLetter(text.charCodeAt(i))) i++;
  return Math.max(i, at + 1);
}

/** The offset of a minus that belongs to the number at `at`, or -1: "−20", " -5", "(-5", "minus 12". */
function minusBefore(text: string, at: number): number {
  const sign = text.charCodeAt(at - 1);
  if (isDash(sign) && sign !== 0x2014)
    return isAlnum(text.charCodeAt(at - 2)) || isHyphen(text.charCodeAt(at - 2)) ? -1 : at - 1;
  const mayEndMinus = (text.charCodeAt(at - 2) | 32) === SMALL_S;
  return mayEndMinus && lookBack(text, at, /(?:^|[^a-z])minus $/i) ? at - 6 : -1;
}

const BRACKET = /^(?:-[a-z]+)?\s?[([]\s?/i;

/** Degrees of an unstated scale count as temperatures here. */
const kindOf = ({ unit, need }: UnitMatch): Dimension => (need === 'degree' ? 'temperature' : unit.dimension);

/** The unit of a conversion in the bracket that opens right after `at`. */
function pairAfter(text: string, at: number, match: UnitMatch): Unit | null {
  // A bracket, behind a space or a hyphenated word at most.
  const opened = isOneOf(text, at, '([- \u00a0') ? lookAt(text, at, BRACKET) : null;
  if (opened === null) return null;
  const figure = boundsEnd(text, at + opened[0].length);
  const other = phraseAt(text, isOneOf(text, figure, '-−–') ? figure + 1 : figure, () => null, false)?.figures[0]
    ?.match;
  return other && kindOf(other) === kindOf(match) && other.unit !== match.unit ? other.unit : null;
}

/** The last accepted quantity, if it stands right before with nothing but a bracket or a comma between. */
function pairBefore(text: string, at: number, last: Draft | undefined, match: UnitMatch): Draft | null {
  if (!last || at < last.end || at - last.end > 24) return null;
  if (last.unit.dimension !== kindOf(match) || last.unit === match.unit) return null;
  return /^(?:-?[a-z]+)?\s?(?:[([/]|, )\s?(?:[a-z~≈]+ ){0,2}[-−–]?$/i.test(text.slice(last.end, at)) ? last : null;
}

export function scan(text: string, evidence: Evidence): Draft[] {
  const drafts: Draft[] = [];
  let group = 0;

  const siteOf = (phrase: Phrase, figure: Figure, negative: boolean): Site => {
    const start = phrase.figures[0]!.start;
    const before = pairBefore(text, start, drafts.at(-1), figure.match);
    return {
      text,
      phrase,
      figure,
      start,
      end: phrase.end,
      before: sentenceBefore(text, start),
      after: sentenceAfter(text, phrase.end),
      previous: previousWord(text, start),
      negative,
      paired: before ? before.unit : pairAfter(text, phrase.end, figure.match),
      alone: standsAlone(text, start, phrase.end),
      evidence,
    };
  };

  /** Accepts the phrase as a whole or not at all; the offset behind it, or -1. */
  const take = (at: number): number => {
    if (isBareArticle(text, at)) return -1;
    const minus = minusBefore(text, at);
    // "10 km/6 miles": the stroke parts two statements of one length.
    const beside = text[at - 1] === '/' && drafts.at(-1)?.end === at - 1;
    if ((!beside && touchesLeft(text, minus >= 0 ? minus : at)) || isMoney(text, at)) return -1;
    const phrase = machAt(text, at) ?? phraseAt(text, at, () => leadOf(text, at), minus >= 0);
    if (!phrase) return -1;
    const last = drafts.at(-1);
    const made: Draft[] = [];
    for (const figure of phrase.figures) {
      const site = siteOf(phrase, figure, minus >= 0);
      if (isRefused(site) || !isSupported(site)) return -1;
      const inherits = last?.difference === true && pairBefore(text, at, last, figure.match) !== null;
      const draft = draftOf(site, group, inherits);
      if (!draft) return -1;
      made.push(draft);
    }
    group++;
    drafts.push(...made);
    return phrase.end;
  };

  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (!triggers(text, at, code)) {
      at = isLetter(code) ? behindWord(text, at) : at + 1;
      continue;
    }
    const taken = take(at);
    if (taken > at) at = taken;
    else if (isLetter(code)) at = Math.max(behindWord(text, at), at + 1);
    else at = Math.max(amountEnd(text, at), wordEnd(text, at), at + 1);
  }
  return drafts;
}
