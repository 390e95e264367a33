/** Which part of the house may lean on which: the table of the design, as data. */
import { resolveImport } from './sources.ts';

interface Rule {
  /** Folders and files of this project. */
  readonly own: readonly string[];
  /** Packages; `node:` stands for all of Node's own modules. */
  readonly packages: readonly string[];
}

const TYPES = 'src/engine/types.ts';
/** What the model implements for the engine. */
const KNOWLEDGE = 'src/engine/knowledge.ts';
/** Read as a type, so that a message that does not exist does not compile. */
const MESSAGES = 'assets/public/_locales/en/messages.json';

const RULES: Readonly<Record<string, Rule>> = {
  'src/engine/': { own: ['src/engine/'], packages: [] },
  'src/model/': { own: ['src/model/', TYPES, KNOWLEDGE], packages: ['zod'] },
  'src/page/': { own: ['src/page/', TYPES], packages: ['@mozilla/readability'] },
  'src/ui/': { own: ['src/ui/', TYPES, MESSAGES], packages: ['preact'] },
  'src/platform/': { own: ['src/platform/', TYPES, MESSAGES], packages: ['wxt'] },
  'src/app/': { own: ['src/', MESSAGES], packages: ['@mozilla/readability', 'preact', 'zod', 'node:'] },
  // An entrypoint names the files that the build has to pack, registers, and hands over to the composition.
  'entrypoints/': { own: ['entrypoints/', 'src/app/', 'src/page/marks.css', 'build/model.bin'], packages: ['wxt'] },
};

function reaches(allowed: string, target: string): boolean {
  return allowed.endsWith('/') ? target.startsWith(allowed) : target === allowed;
}

function isPackage(name: string, specifier: string): boolean {
  return specifier === name || specifier.startsWith(name.endsWith(':') ? name : `${name}/`);
}

/** Why `file` may not import `specifier`, or null where it may. */
export function crossing(file: string, specifier: string): string | null {
  const layer = Object.keys(RULES).find((name) => file.startsWith(name));
  const rule = layer === undefined ? undefined : RULES[layer];
  if (rule === undefined) return `${file} lies in no layer`;
  const target = resolveImport(file, specifier);
  const allowed = specifier.startsWith('.')
    ? rule.own.some((own) => reaches(own, target))
    : rule.packages.some((name) => isPackage(name, specifier));
  return allowed ? null : `${file} imports ${specifier}`;
}
