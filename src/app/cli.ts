/**
 * The annotator on the command line: the same engine and the same model as in the extension.
 *
 * Prints one JSON object for a file, or with `--jsonl` one for each line read from standard input.
 */
import { findQuantities } from '../engine/quantity/index.ts';

interface Line {
  readonly id: string;
  readonly text: string;
  readonly date?: string;
}

export function annotateLine(line: Line): unknown {
  return {
    id: line.id,
    date: line.date ?? null,
    mentions: [],
    quantities: findQuantities(line.text, { units: 'us', locale: 'en-US' }),
  };
}
