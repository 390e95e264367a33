/** Measurements in news prose: found, converted, and the article's own conversions checked. */
import type { OtherReading, Quantity, UnitSystem, Value, Verdict, Writable } from '../types.ts';
import { type ConvertOptions, convertTo } from './convert.ts';
import { compassPoint } from './display.ts';
import { asDifference, type Draft } from './draft.ts';
import { evidenceOf } from './evidence.ts';
import { significant } from './round.ts';
import { scan } from './scan.ts';
import {
  type Check,
  check,
  comparable,
  MOST_BETWEEN,
  type Places,
  readAs,
  restates,
  type Standing,
  standingOf,
} from './stated.ts';

export interface QuantityOptions {
  /** The reader's units. A figure that is already in them is converted to the other system. */
  readonly units: UnitSystem;
  /** BCP 47; how converted figures are written. */
  readonly locale: string;
  /** ISO 3166-1 alpha-2 of the country where the article was published: decides what a ton or a gallon is there. */
  readonly country?: string;
  /** Whether the text is at sea; without it, the text's own nautical units tell. */
  readonly maritime?: boolean;
}

interface Link extends Check {
  readonly to: number;
}

/**
 * The measurements in `text`, ordered by start, none overlapping.
 *
 * Linear in the text's length. Never throws.
 */
export function findQuantities(text: string, options: QuantityOptions): Quantity[] {
  const evidence = evidenceOf(text, options.country, options.maritime);
  const drafts = scan(text, evidence);
  if (drafts.length === 0) return [];
  const links = link(text, drafts);
  const { units, locale } = options;
  const convert: ConvertOptions = { units, locale, maritime: evidence.says('nautical') };
  return drafts.map((draft, index) => quantity(draft, links[index] ?? null, convert));
}

/** For each draft, the earlier one that it restates; the pair settles how an ambiguous one of the two is read. */
function link(text: string, drafts: Draft[]): (Link | null)[] {
  const links: (Link | null)[] = [];
  for (let index = 0; index < drafts.length; index++) {
    const own = groupOf(drafts, index);
    // The one before, or the same side of the product before.
    const before = index - own.length;
    const group = groupOf(drafts, before);
    const earlier = links[before] ?? null;
    const to = earlier ? earlier.to : before;
    const [end, start] = [group.at(-1)?.end ?? 0, own[0]!.start];
    const near = before >= 0 && start - end <= MOST_BETWEEN;
    const places = { end, start, until: own.at(-1)!.end, inside: earlier !== null };
    const found =
      near && (own.length === 1 || own.length === group.length)
        ? settle(text, drafts[to]!, drafts[index]!, places)
        : null;
    links.push(found && { ...found.check, to });
    if (found) [drafts[to], drafts[index]] = [found.first, found.second];
  }
  return links;
}

/** The sides of the product, or the members of the list, that `drafts[index]` is of. */
const groupOf = (drafts: readonly Draft[], index: number): Draft[] =>
  drafts.slice(Math.max(0, index - 6), index + 7).filter((one) => one.group === drafts[index]?.group);

interface Settled {
  readonly check: Check;
  readonly first: Draft;
  readonly second: Draft;
}

/** Of the verdicts that settle how an ambiguous figure is read; of equals the likelier reading stands. */
const RANK: Readonly<Record<Verdict, number>> = { agrees: 2, rounded: 1, 'other-unit': 0, differs: 0 };

/** The readings of the two under which the second restates the first; those that agree before any others. */
function settle(text: string, base: Draft, own: Draft, places: Places): Settled | null {
  let standing: Standing | null = null;
  let best: Settled | null = null;
  for (const first of places.inside ? [base] : variants(base)) {
    for (const second of variants(own)) {
      if (best?.check.verdict === 'agrees') break;
      if (!comparable(first, second)) continue;
      standing ??= standingOf(text, places);
      if (!restates(standing, first, second)) continue;
      const one = { check: check(first, second), first, second };
      if (best === null || RANK[one.check.verdict] > RANK[best.check.verdict]) best = one;
    }
  }
  if (!best) return null;
  const reread = best.first.unit !== base.unit ? best.first : best.second.unit !== own.unit ? best.second : null;
  return reread ? { ...best, check: { ...best.check, verdict: 'other-unit', fits: reread.unit.symbol } } : best;
}

/** The draft as it is read, then its other readings; of a temperature, also as a difference. */
function variants(draft: Draft): Draft[] {
  const all = draft.readings.map((symbol) => readAs(draft, symbol));
  // A difference taken for a reading (2 °C as 35.6 °F) is the writer's error, so only readings are tried both ways.
  if (draft.unit.dimension === 'temperature' && !draft.difference) all.push(asDifference(draft));
  return [draft, ...all];
}

const asValue = (values: readonly number[]): Value =>
  values.length > 1 ? [clean(values[0]!), clean(values[1]!)] : clean(values[0]!);

/** Free of the dust that binary fractions leave. */
const clean = (value: number): number => significant(value, 14);

function quantity(draft: Draft, linked: Link | null, options: ConvertOptions): Quantity {
  const converted = conversion(draft, options);
  const others: OtherReading[] = [];
  for (const symbol of draft.readings) {
    if (symbol === draft.unit.symbol) continue;
    const other = readAs(draft, symbol);
    const label = other.unit.label.replace('*', 's');
    others.push({ unit: symbol, label, si: asValue(other.si), converted: conversion(other, options) });
  }
  const made: Writable<Quantity> = {
    start: draft.start,
    end: draft.end,
    text: draft.text,
    dimension: draft.unit.dimension,
    value: asValue(draft.values),
    unit: draft.unit.symbol,
    bound: draft.bound,
    difference: draft.difference,
    si: asValue(draft.si),
    converted,
  };
  if (others.length > 0) made.others = others;
  if (linked === null) return made;
  made.restates = linked.to;
  made.verdict = linked.verdict;
  if (linked.verdict === 'differs') made.off = significant(linked.off, 4);
  if (linked.fits) made.fits = linked.fits;
  return made;
}

function conversion(draft: Draft, options: ConvertOptions): Quantity['converted'] {
  const converted = convertTo(draft, options);
  if (draft.unit.dimension !== 'angle') return converted;
  return { ...converted, text: draft.values.map(compassPoint).join(' – ') };
}
