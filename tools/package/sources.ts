/** What the extension is built from, for the reviewers of a store. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from './archive.ts';

/** Made here, and none of it kept by git. */
const MADE = /^(?:node_modules|\.output|\.wxt|\.git|build|shots|coverage)\/|\.log$/;

/**
 * The project's files: those that git keeps or would; in a copy without git, all but what building and testing put there.
 * What is written anew by every build of the model is left out: it is no source.
 */
export function projectSources(root: string): Map<string, Uint8Array> {
  const files = existsSync(join(root, '.git')) ? keptByGit(root) : filesBelow(root);
  return new Map([...files].filter(([path]) => !MADE.test(path) && path !== 'ATTRIBUTION.md'));
}

function keptByGit(root: string): Map<string, Uint8Array> {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  });
  const paths = listed.split('\0').filter((path) => path !== '' && existsSync(join(root, path)));
  return new Map(paths.map((path) => [path, readFileSync(join(root, path))]));
}
