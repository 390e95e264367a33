/** Measurements in news prose: found, converted, and the article's own conversions checked. */
import type { OtherReading, Quantity, UnitSystem, Value } from '../types.ts';
import { type ConvertOptions, convertTo } from './convert.ts';
import { compassPoint } from './display.ts';
import { type Draft, readAs } from './draft.ts';
import { evidenceOf } from './evidence.ts';
import { significant } from './round.ts';
import { scan } from './scan.ts';
import { type Check, check, restates } from './stated.ts';

export { type ConvertOptions, convertTo, type Source } from './convert.ts';
export { formatFigure, formatNumber } from './display.ts';
export { allUnits, fromSi, toSi, type Unit, unitOf } from './units.ts';

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
  const evidence = evidenceOf(text, options);
  const drafts = scan(text, evidence);
  if (drafts.length === 0) return [];
  const links = link(text, drafts);
  const { units, locale } = options;
  const convert: ConvertOptions = { units, locale, maritime: evidence.maritime };
  return drafts.map((draft, index) => quantity(draft, links[index] ?? null, convert));
}

/** For each draft, the earlier one that it restates. Adopts the reading of an ambiguous unit that a pair settles. */
function link(text: string, drafts: Draft[]): (Link | null)[] {
  const links: (Link | null)[] = [];
  for (const [index, draft] of drafts.entries()) {
    const to = restatedBy(text, drafts, links, index);
    if (to < 0) {
      links.push(null);
      continue;
    }
    const result = check(drafts[to]!, draft);
    links.push({ ...result, to });
    if (!result.fits) continue;
    const which = result.fitsFirst ? to : index;
    if (drafts[which]!.readings.includes(result.fits)) drafts[which] = readAs(drafts[which]!, result.fits);
  }
  return links;
}

/** The index of the draft that `drafts[index]` restates, or -1. Sides of products pair one by one. */
function restatedBy(text: string, drafts: readonly Draft[], links: readonly (Link | null)[], index: number): number {
  const second = drafts[index]!;
  const size = groupSize(drafts, index);
  const before = index - size;
  const first = drafts[before];
  if (!first || first.group === second.group || (size > 1 && groupSize(drafts, before) !== size)) return -1;
  const firstLink = links[before];
  const base = firstLink ? firstLink.to : before;
  const [left, right] =
    size > 1
      ? [lastOf(drafts, before), [firstOf(drafts, index), lastOf(drafts, index)] as const]
      : [first, [second, second] as const];
  const held = restates(
    text,
    { ...drafts[base]!, end: left.end },
    { ...second, start: right[0].start, end: right[1].end },
    firstLink !== null && firstLink !== undefined,
  );
  return held ? base : -1;
}

const firstOf = (drafts: readonly Draft[], index: number): Draft => {
  let i = index;
  while (drafts[i - 1]?.group === drafts[index]!.group) i--;
  return drafts[i]!;
};

const lastOf = (drafts: readonly Draft[], index: number): Draft => {
  let i = index;
  while (drafts[i + 1]?.group === drafts[index]!.group) i++;
  return drafts[i]!;
};

const groupSize = (drafts: readonly Draft[], index: number): number =>
  drafts.slice(Math.max(0, index - 6), index + 7).filter((one) => one.group === drafts[index]!.group).length;

const asValue = (values: readonly number[]): Value =>
  values.length > 1 ? [clean(values[0]!), clean(values[1]!)] : clean(values[0]!);

/** Free of the dust that binary fractions leave. */
const clean = (value: number): number => significant(value, 14);

function quantity(draft: Draft, linked: Link | null, options: ConvertOptions): Quantity {
  const converted = conversion(draft, options);
  const others: OtherReading[] = draft.readings
    .filter((symbol) => symbol !== draft.unit.symbol)
    .map((symbol) => {
      const other = readAs(draft, symbol);
      return {
        unit: symbol,
        label: other.unit.label.replace('*', 's'),
        si: asValue(other.si),
        converted: conversion(other, options),
      };
    });
  return {
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
    ...(others.length > 0 && { others }),
    ...(linked && { restates: linked.to, verdict: linked.verdict }),
    ...(linked?.verdict === 'differs' && { off: significant(linked.off, 4) }),
    ...(linked?.fits && { fits: linked.fits }),
  };
}

function conversion(draft: Draft, options: ConvertOptions): Quantity['converted'] {
  const converted = convertTo(draft, options);
  if (draft.unit.dimension !== 'angle') return converted;
  return { ...converted, text: draft.values.map(compassPoint).join(' – ') };
}
