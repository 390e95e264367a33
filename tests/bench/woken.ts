/**
 * A cold start as readers have it: Chromium ends a worker that has been idle for half a minute, and wakes it for the next page.
 * All that it knew is gone, but for the code that Chromium compiled when it ran before, which it keeps beside the script.
 */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from '../../tools/browsers/ensure.ts';
import { launch, type RunningBrowser } from '../../tools/browsers/launch.ts';
import { MODEL_FILE } from '../../tools/model/ensure.ts';
import { bundleForBrowser } from './bundle.ts';
import { median } from './median.ts';
import { sampleText } from './sample.ts';

export interface Woken {
  /** The model opened, and the first article annotated. */
  readonly coldStartMs: number;
}

const WAKES = 11;
/** The first runs after an install compile the code; what they compiled is kept for those that follow. */
const INSTALLED = 2;
/** Between a worker's end and its waking, until Chromium has cleared away the one and stored what it keeps. */
const REST = 500; // ms

export async function measureWaking(): Promise<Woken> {
  const folder = await extensionFolder();
  try {
    const browser = await launch({ browser: ensureBrowser('chromium'), offline: true, extensionDir: folder });
    try {
      const page = await browser.extension!.open('page.html');
      const times: number[] = [];
      for (let wake = -INSTALLED; wake < WAKES; wake++) {
        const time = await page.evaluate(askWorker, sampleText());
        if (wake >= 0) times.push(time);
        await endWorker(browser);
      }
      return { coldStartMs: median(times) };
    } finally {
      await browser.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** An extension of the worker alone, and of a page to ask it from. */
async function extensionFolder(): Promise<string> {
  const worker = await bundleForBrowser('woken');
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-woken-'));
  cpSync(worker, join(folder, 'worker.js'));
  cpSync(MODEL_FILE, join(folder, 'model.bin'));
  writeFileSync(join(folder, 'page.html'), '<!doctype html><title>Bench</title>');
  const background = { service_worker: 'worker.js' };
  writeFileSync(
    join(folder, 'manifest.json'),
    JSON.stringify({ manifest_version: 3, name: 'Sidelight bench', version: '1', background }),
  );
  return folder;
}

async function endWorker({ puppeteer, extension }: RunningBrowser): Promise<void> {
  const isWorker = (url: string): boolean => url.startsWith(extension!.origin);
  const target = await puppeteer.waitForTarget((one) => one.type() === 'service_worker' && isWorker(one.url()));
  await (await target.worker())?.close();
  await new Promise((later) => setTimeout(later, REST));
}

/** Runs in the page and can use nothing from outside of itself. @returns ms, as the worker measured it. */
async function askWorker(text: string): Promise<number> {
  const { chrome } = globalThis as unknown as {
    chrome: { runtime: { sendMessage(text: string): Promise<{ coldStartMs: number }> } };
  };
  return (await chrome.runtime.sendMessage(text)).coldStartMs;
}
