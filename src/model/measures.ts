/** What areas and ways are measured against. */
import type { Measure } from '../engine/knowledge.ts';
import type { Sections } from './open.ts';

/** Read when they are first asked for: most articles have no area. */
export function readMeasures({ table, string, list }: Sections): () => readonly Measure[] {
  let measures: readonly Measure[] | undefined;
  return () => {
    measures ??= read();
    return measures;
  };

  function read(): Measure[] {
    const rows = table('measures');
    return Array.from({ length: rows.rows }, (_, row) => ({
      name: string(rows.name[row]!) ?? '',
      dimension: rows.length[row] === 1 ? 'length' : 'area',
      size: rows.size[row]!,
      familiar: list(rows.familiar[row]!).map((item) => string(item) ?? ''),
      country: string(rows.country[row]!),
    }));
  }
}
