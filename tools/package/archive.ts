/** Zip files whose bytes follow from their content alone. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { unzipSync, type Zippable, zipSync } from 'fflate';

/** The oldest that the format can say. Its dates are of the local clock, and so is this: the same bytes in every zone. */
const DATE = new Date(1980, 0, 1);
/** Deflate at its best. */
const LEVEL = 9;

/** @param files by their path within, with forward slashes. */
export function zip(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const entries: Zippable = {};
  for (const path of [...files.keys()].sort()) entries[path] = [files.get(path)!, { level: LEVEL, mtime: DATE }];
  return zipSync(entries);
}

/** By their path within. */
export function unzip(bytes: Uint8Array): Map<string, Uint8Array> {
  return new Map(Object.entries(unzipSync(bytes)));
}

/** All files below a folder, by their path within it. */
export function filesBelow(folder: string): Map<string, Uint8Array> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [relative(folder, path).split(sep).join('/'), readFileSync(path)];
    }),
  );
}
