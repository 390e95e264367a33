/** What areas and ways are measured against, as a table of the model file: those written down, and all countries. */
import { NONE, type Row } from '../../src/model/layout.ts';
import { countryWithArticle } from '../../src/model/with-article.ts';
import type { ListPool, StringPool } from '../../src/model/write.ts';
import type { Knowledge } from './knowledge.ts';
import type { Outlines } from './outlines.ts';

type MeasureRow = Row<'measures'>;

export function measureRows(
  { measures, entities }: Pick<Knowledge, 'measures' | 'entities'>,
  outlines: Outlines,
  strings: StringPool,
  lists: ListPool,
): MeasureRow[] {
  const familiarTo = (codes: readonly string[]): number => lists.add(codes.map((code) => strings.add(code)));
  const neighbours = neighboursOf(outlines);
  const written = measures.map(({ name, areaKm2, lengthKm, familiar }): MeasureRow => {
    const size = areaKm2 ?? lengthKm ?? 0;
    const length = lengthKm === undefined ? 0 : 1;
    return { name: strings.add(name), length, size, familiar: familiarTo(familiar), country: NONE };
  });
  const countries = entities.flatMap(({ kind, country, areaKm2, names }): MeasureRow[] => {
    // Of less than a square kilometre there is nothing to compare.
    if (kind !== 'country' || country === undefined || areaKm2 === undefined || areaKm2 < 1) return [];
    const name = (names.find((one) => one.kind === 'usual') ?? names[0]!).text;
    const familiar = familiarTo([country, ...[...(neighbours.get(country) ?? [])].sort()]);
    const size = Math.round(areaKm2);
    return [{ name: strings.add(countryWithArticle(name)), length: 0, size, familiar, country: strings.add(country) }];
  });
  return [...written, ...countries];
}

/** Countries that share a border: an arc that both are drawn with. */
function neighboursOf({ countries }: Outlines): Map<string, Set<string>> {
  const owners = new Map<number, string[]>();
  for (const { code, rings } of countries) {
    if (code === null) continue;
    for (const arc of rings.flat()) {
      const index = arc < 0 ? ~arc : arc;
      owners.set(index, [...(owners.get(index) ?? []), code]);
    }
  }
  const neighbours = new Map<string, Set<string>>();
  for (const codes of owners.values())
    for (const code of codes)
      for (const other of codes)
        if (other !== code) neighbours.set(code, (neighbours.get(code) ?? new Set()).add(other));
  return neighbours;
}
