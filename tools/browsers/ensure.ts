import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type BrowserEngine, type FoundBrowser, findBrowser } from './locate.ts';

const DEBIAN_PACKAGES: Readonly<Record<BrowserEngine, string>> = { chromium: 'chromium', firefox: 'firefox-esr' };

const HOW_TO: Readonly<Record<BrowserEngine, string>> = {
  chromium: 'Chromium or Google Chrome (128 or later)',
  firefox: 'Firefox (146 or later)',
};

function isDebianAsRoot(): boolean {
  return process.platform === 'linux' && existsSync('/etc/debian_version') && process.getuid?.() === 0;
}

function apt(...args: readonly string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // What apt says goes to standard error: standard output belongs to the command that was run.
  return spawnSync('apt-get', args, { env, stdio: ['ignore', 2, 2] }).status === 0;
}

/**
 * A browser of this machine; on Debian as root, one is installed where none is found.
 * @throws Error that says what to install, elsewhere or when installing failed.
 */
export function ensureBrowser(engine?: BrowserEngine): FoundBrowser {
  const found = findBrowser(engine);
  if (found !== null) return found;
  const wanted = engine ?? 'chromium';
  if (isDebianAsRoot()) {
    const name = DEBIAN_PACKAGES[wanted];
    console.warn(`No ${wanted} found: installing ${name} with apt-get.`);
    if (apt('update') && apt('install', '-y', name)) {
      const installed = findBrowser(engine);
      if (installed !== null) return installed;
    }
    throw new Error(`No browser found, and "apt-get install ${name}" did not bring one.`);
  }
  const what = engine === undefined ? `${HOW_TO.chromium}, or ${HOW_TO.firefox}` : HOW_TO[engine];
  throw new Error(`No browser found. Install ${what}, or set BROWSER to the path of one.`);
}
