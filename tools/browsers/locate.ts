import { spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, delimiter, join } from 'node:path';

/** How a browser is driven: what Chromium's relatives share, and Firefox. */
export type BrowserEngine = 'chromium' | 'firefox';
export type BrowserName = 'chromium' | 'chrome' | 'edge' | 'brave' | 'firefox';

export interface FoundBrowser {
  readonly name: BrowserName;
  readonly engine: BrowserEngine;
  /** Of the executable. */
  readonly path: string;
}

interface Places {
  readonly name: BrowserName;
  readonly engine: BrowserEngine;
  /** Names on the PATH (Linux and the BSDs). */
  readonly commands: readonly string[];
  /** Below /Applications and ~/Applications. */
  readonly mac: readonly string[];
  /** Below Program Files, Program Files (x86) and the user's local data. */
  readonly windows: readonly string[];
}

/** In the order in which they are preferred. */
const BROWSERS: readonly Places[] = [
  {
    name: 'chromium',
    engine: 'chromium',
    commands: ['chromium', 'chromium-browser', 'ungoogled-chromium'],
    mac: ['Chromium.app/Contents/MacOS/Chromium'],
    windows: ['Chromium/Application/chrome.exe'],
  },
  {
    name: 'chrome',
    engine: 'chromium',
    commands: ['google-chrome-stable', 'google-chrome'],
    mac: ['Google Chrome.app/Contents/MacOS/Google Chrome'],
    windows: ['Google/Chrome/Application/chrome.exe'],
  },
  {
    name: 'edge',
    engine: 'chromium',
    commands: ['microsoft-edge-stable', 'microsoft-edge'],
    mac: ['Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
    windows: ['Microsoft/Edge/Application/msedge.exe'],
  },
  {
    name: 'brave',
    engine: 'chromium',
    commands: ['brave-browser', 'brave'],
    mac: ['Brave Browser.app/Contents/MacOS/Brave Browser'],
    windows: ['BraveSoftware/Brave-Browser/Application/brave.exe'],
  },
  {
    name: 'firefox',
    engine: 'firefox',
    commands: ['firefox', 'firefox-esr'],
    mac: ['Firefox.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox/firefox.exe'],
  },
];

/** Directories that hold programs but are missing from the PATH of some shells. */
const EXTRA_DIRECTORIES = ['/usr/bin', '/usr/local/bin', '/snap/bin'];

function searchPath(): string[] {
  const { PATH = '' } = process.env;
  return [...PATH.split(delimiter), ...EXTRA_DIRECTORIES].filter(Boolean);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function candidates(places: Places): string[] {
  if (process.platform === 'darwin') {
    const roots = ['/Applications', join(homedir(), 'Applications')];
    return places.mac.flatMap((path) => roots.map((root) => join(root, path)));
  }
  if (process.platform === 'win32') {
    const roots = ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap((name) => process.env[name] ?? []);
    return places.windows.flatMap((path) => roots.map((root) => join(root, path)));
  }
  const directories = searchPath();
  return places.commands.flatMap((command) => directories.map((directory) => join(directory, command)));
}

function look(places: Places): FoundBrowser | null {
  const path = candidates(places).find(isExecutable);
  return path === undefined ? null : { name: places.name, engine: places.engine, path };
}

/** Which browser an executable is: by its file name, else by what it says of itself. */
function identify(path: string): FoundBrowser | null {
  const file = basename(path)
    .toLowerCase()
    .replace(/\.exe$/, '');
  const byFile = BROWSERS.find(
    ({ name, commands, mac, windows }) =>
      file === name ||
      commands.includes(file) ||
      [...mac, ...windows].some(
        (place) =>
          basename(place)
            .toLowerCase()
            .replace(/\.exe$/, '') === file,
      ),
  );
  if (byFile !== undefined) return { name: byFile.name, engine: byFile.engine, path };
  // Browsers for Windows open a window instead of printing their version.
  if (process.platform === 'win32') return null;
  const said = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 10_000 }).stdout ?? '';
  if (/firefox/i.test(said)) return { name: 'firefox', engine: 'firefox', path };
  return /chrom|edge|brave/i.test(said) ? { name: 'chromium', engine: 'chromium', path } : null;
}

/**
 * What `BROWSER=` asks for: a name of ours, a command on the PATH or a path.
 * Null when it is not set, or set by something else than us to a program that is no browser (desktops and editors
 * put a script for opening links there).
 * @throws Error when it names a browser that is not there.
 */
function asked(wish: string | undefined): FoundBrowser | null {
  if (wish === undefined || wish === '') return null;
  const named = BROWSERS.find(({ name }) => name === wish.toLowerCase());
  if (named !== undefined) {
    const found = look(named);
    if (found === null) throw new Error(`BROWSER=${wish}: ${wish} was not found.`);
    return found;
  }
  const looksLikePath = /[\\/]/.test(wish);
  const path = looksLikePath
    ? wish
    : searchPath()
        .map((directory) => join(directory, wish))
        .find(isExecutable);
  if (path === undefined || !isExecutable(path)) throw new Error(`BROWSER=${wish}: no such program.`);
  const found = identify(path);
  if (found === null) console.warn(`BROWSER=${wish} is not a browser that Sidelight knows: looking for another.`);
  return found;
}

/**
 * A browser of this machine, or null. Without `engine`, the one that `BROWSER=` chooses, else the first of Chromium,
 * Chrome, Edge, Brave, Firefox. With `engine`, the same among those of that engine.
 * @throws Error when `BROWSER=` names one that is not there.
 */
export function findBrowser(engine?: BrowserEngine): FoundBrowser | null {
  const { BROWSER } = process.env;
  const wish = asked(BROWSER);
  if (wish !== null && (engine === undefined || wish.engine === engine)) return wish;
  for (const places of BROWSERS) {
    if (engine !== undefined && places.engine !== engine) continue;
    const found = look(places);
    if (found !== null) return found;
  }
  return null;
}
