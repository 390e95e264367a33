/** The project's files as the meta-tests read them: by name and by text, without a compiler. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { ROOT } from '../../tools/build.ts';

/** The files below a folder, as paths from the root with forward slashes. */
export function filesBelow(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** Every file that git keeps or would keep. */
export function projectFiles(): string[] {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: ROOT });
  return [...new Set(listed.toString().split('\0'))].filter((file) => file !== '' && existsSync(join(ROOT, file)));
}

export function isCode(path: string): boolean {
  return /\.tsx?$/.test(path);
}

export function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** A string, a template, or a comment; the first two are kept, so that `"http://…"` does not begin a comment. */
const STRING_OR_COMMENT = /("(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`)|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g;

/** The code without its comments; lines stay where they are. */
export function withoutComments(code: string): string {
  return code.replace(STRING_OR_COMMENT, (match, kept?: string) => kept ?? match.replace(/[^\n]/g, ''));
}

/** The same without what stands in quotes, for looking at identifiers alone. */
export function identifiersOnly(code: string): string {
  return withoutComments(code).replace(/"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'/g, "''");
}

const IMPORT = /\b(?:import|export)\b[^'"`;()]*?\bfrom\s*(['"])(.+?)\1|\bimport\s*\(?\s*(['"])(.+?)\3/g;

/** What a file imports or re-exports, statically or dynamically, as written. */
export function importsOf(code: string): string[] {
  return [...withoutComments(code).matchAll(IMPORT)].map((match) => match[2] ?? match[4] ?? '');
}

/** The file that a relative import means, as a path from the root; a package's name stays as it is. */
export function resolveImport(from: string, specifier: string): string {
  const plain = specifier.replace(/\?.*$/, '');
  if (!plain.startsWith('.')) return plain;
  return join(dirname(from), plain).split(sep).join('/');
}
