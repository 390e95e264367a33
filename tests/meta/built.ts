/** What ships, as the meta-tests read it. `tests/browser/build.ts` has built it before. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { outputOf, type Target } from '../../tools/build.ts';

/** The parts of a manifest that are tested. */
export interface Manifest {
  readonly manifest_version: number;
  readonly permissions?: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
  readonly web_accessible_resources?: readonly unknown[];
  readonly content_security_policy?: unknown;
  readonly externally_connectable?: unknown;
  readonly minimum_chrome_version?: string;
  readonly commands?: Readonly<Record<string, { readonly suggested_key?: { readonly default?: string } }>>;
  readonly content_scripts?: readonly { readonly matches: readonly string[]; readonly js?: readonly string[] }[];
  readonly browser_specific_settings?: {
    readonly gecko?: {
      readonly id?: string;
      readonly strict_min_version?: string;
      readonly data_collection_permissions?: { readonly required: readonly string[] };
    };
  };
}

export function readBuilt(target: Target, path: string): Buffer {
  return readFileSync(join(outputOf(target), path));
}

export function builtManifest(target: Target): Manifest {
  return JSON.parse(readBuilt(target, 'manifest.json').toString());
}

/** Paths within the built extension, with forward slashes. */
export function builtFiles(target: Target): string[] {
  const folder = outputOf(target);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** Bytes after gzip at its best, as a store packs them. */
export function packedSize(target: Target, paths: readonly string[]): number {
  return paths.reduce((sum, path) => sum + gzipSync(readBuilt(target, path), { level: 9 }).length, 0);
}

/** An HTML page of the extension and every script and style sheet that it loads, with what those import. */
export function pageFiles(target: Target, page: string): string[] {
  const files = new Set([page]);
  for (const file of files) {
    const text = readBuilt(target, file).toString();
    const named = file.endsWith('.html')
      ? [...text.matchAll(/(?:src|href)="([^"#:]+\.(?:js|css))"/g)]
      : [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g)];
    for (const [, path = ''] of named) {
      files.add(path.startsWith('/') ? path.slice(1) : posix.join(posix.dirname(file), path));
    }
  }
  return [...files];
}
