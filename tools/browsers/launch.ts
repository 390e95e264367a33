import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type LaunchOptions, type Page } from 'puppeteer-core';
import { type BrowserEngine, type FoundBrowser, findBrowser } from './locate.ts';

export interface LaunchSettings {
  /** Default: what {@link findBrowser} finds. */
  readonly browser?: FoundBrowser;
  /** Default: true. */
  readonly headless?: boolean;
  /** An unpacked extension (a directory with a manifest), installed before `launch` returns. */
  readonly extensionDir?: string;
  /**
   * Directories of further extensions that may be installed later. Firefox has to know the ids beforehand; copies of
   * `extensionDir` with the same id need not be named.
   */
  readonly laterExtensions?: readonly string[];
  /** In CSS pixels; default 1280 × 900. null: the page fills the window. */
  readonly viewport?: { readonly width: number; readonly height: number; readonly deviceScaleFactor?: number } | null;
  /** Nothing but loopback can be reached. Default: false. */
  readonly offline?: boolean;
  /** BCP 47: the language of Chromium's own words and of its extensions; Firefox would need a language pack. */
  readonly language?: string;
  /** `host:port` of an HTTP proxy for all but loopback. With `offline`, default: one that nobody answers at. */
  readonly proxy?: string;
  readonly args?: readonly string[];
  readonly firefoxPreferences?: Readonly<Record<string, string | number | boolean>>;
}

export interface InstalledExtension {
  readonly id: string;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  readonly origin: string;
  /**
   * Opens a page of the extension (`popup.html`) in a new tab.
   */
  open(path: string): Promise<Page>;
}

export interface RunningBrowser {
  readonly found: FoundBrowser;
  readonly engine: BrowserEngine;
  readonly puppeteer: Browser;
  /** Of `extensionDir`; null without one. */
  readonly extension: InstalledExtension | null;
  newPage(): Promise<Page>;
  installExtension(directory: string): Promise<InstalledExtension>;
  close(): Promise<void>;
}

const DEFAULT_VIEWPORT = { width: 1280, height: 900 };

/** How long a page of the extension or of the browser may take to load, in ms. */
const OWN_PAGE_PATIENCE = 10_000;

/** Whether a window could be shown at all. */
export function hasDisplay(): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return Boolean(DISPLAY || WAYLAND_DISPLAY);
}

function geckoId(directory: string): string | null {
  const manifest: unknown = JSON.parse(readFileSync(join(directory, 'manifest.json'), 'utf8'));
  const settings = (manifest as { browser_specific_settings?: { gecko?: { id?: string } } }).browser_specific_settings;
  return settings?.gecko?.id ?? null;
}

/** Firefox gives every extension a random host; ours are fixed, so that their pages can be addressed. */
function firefoxHosts(directories: readonly string[]): ReadonlyMap<string, string> {
  const ids = new Set(directories.flatMap((directory) => geckoId(directory) ?? []));
  return new Map([...ids].map((id, index) => [id, `5d1e1197-0000-4000-8000-${String(index).padStart(12, '0')}`]));
}

function chromiumOptions(settings: LaunchSettings, found: FoundBrowser): LaunchOptions {
  return {
    browser: 'chrome',
    executablePath: found.path,
    // On Linux the language is asked of the environment.
    ...(settings.language === undefined ? {} : { env: { ...process.env, LANGUAGE: settings.language } }),
    // Extensions can be installed over a pipe only.
    enableExtensions: true,
    pipe: true,
    args: [
      // Chromium refuses to run as root within its sandbox.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(settings.headless === false ? [] : ['--disable-gpu']),
      '--disable-quic',
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...(settings.offline ? ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost'] : []),
      ...(settings.language === undefined ? [] : [`--lang=${settings.language}`]),
      ...(settings.proxy === undefined ? [] : [`--proxy-server=http://${settings.proxy}`]),
      ...(settings.args ?? []),
    ],
  };
}

function firefoxOptions(
  settings: LaunchSettings,
  found: FoundBrowser,
  hosts: ReadonlyMap<string, string>,
): LaunchOptions {
  const [proxyHost = '', proxyPort = ''] = (settings.proxy ?? '127.0.0.1:9').split(':');
  return {
    browser: 'firefox',
    executablePath: found.path,
    // Without it, BiDi does not reach extension pages.
    args: ['--remote-allow-system-access', ...(settings.args ?? [])],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify(Object.fromEntries(hosts)),
      'datareporting.policy.dataSubmissionEnabled': false,
      'browser.aboutwelcome.enabled': false,
      ...(settings.offline || settings.proxy !== undefined
        ? {
            'network.proxy.type': 1,
            'network.proxy.http': proxyHost,
            'network.proxy.http_port': Number(proxyPort),
            'network.proxy.ssl': proxyHost,
            'network.proxy.ssl_port': Number(proxyPort),
            'network.proxy.no_proxies_on': 'localhost, 127.0.0.1',
          }
        : {}),
      ...settings.firefoxPreferences,
    },
  };
}

async function openExtensionPage(browser: Browser, engine: BrowserEngine, url: string): Promise<Page> {
  const page = await browser.newPage();
  if (engine === 'chromium') await page.goto(url);
  else await goToOwnPage(page, url);
  return page;
}

/**
 * Leads Firefox to a page of an extension or to one of its own, whose navigation never reports its end: the document
 * says it.
 * @throws Error when it does not load.
 */
export async function goToOwnPage(page: Page, url: string): Promise<void> {
  const protocol = url.slice(0, url.indexOf(':') + 1);
  // Waiting for this would be in vain.
  void page.goto(url, { timeout: 1_000 }).catch(() => null);
  const deadline = Date.now() + OWN_PAGE_PATIENCE;
  while (Date.now() < deadline) {
    const state = await page.evaluate(() => `${document.readyState} ${location.href}`).catch(() => '');
    if (state.startsWith(`complete ${protocol}`) && !state.endsWith(' about:blank')) return;
    await new Promise((later) => setTimeout(later, 30));
  }
  throw new Error(`${url} did not load.`);
}

/**
 * Starts a browser with a fresh profile.
 * @throws Error when none is found (see `ensureBrowser`), or when the browser does not start or refuses the extension.
 */
export async function launch(settings: LaunchSettings = {}): Promise<RunningBrowser> {
  const found = settings.browser ?? findBrowser();
  if (found === null) throw new Error('No browser found.');
  const { engine } = found;
  const directories = [settings.extensionDir ?? [], settings.laterExtensions ?? []].flat();
  const hosts = engine === 'firefox' ? firefoxHosts(directories) : new Map<string, string>();
  const browser = await puppeteer.launch({
    ...(engine === 'firefox' ? firefoxOptions(settings, found, hosts) : chromiumOptions(settings, found)),
    headless: settings.headless ?? true,
    defaultViewport: settings.viewport === undefined ? DEFAULT_VIEWPORT : settings.viewport,
  });

  async function installExtension(directory: string): Promise<InstalledExtension> {
    const id = await browser.installExtension(resolve(directory));
    const host = engine === 'firefox' ? hosts.get(id) : id;
    if (host === undefined) throw new Error(`Firefox has to know ${id} at launch: name it in laterExtensions.`);
    const origin = `${engine === 'firefox' ? 'moz' : 'chrome'}-extension://${host}`;
    const open = (path: string) => openExtensionPage(browser, engine, `${origin}/${path.replace(/^\//, '')}`);
    return { id, origin, open };
  }

  try {
    const extension = settings.extensionDir === undefined ? null : await installExtension(settings.extensionDir);
    return {
      found,
      engine,
      puppeteer: browser,
      extension,
      newPage: () => browser.newPage(),
      installExtension,
      close: () => browser.close(),
    };
  } catch (error) {
    await browser.close();
    throw error;
  }
}
