/** The extension as it ships, with probes before and behind its scripts: nothing that ships has to know of measuring. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { outputOf, type Target } from '../build.ts';

/** What the probe of a page noted, in ms since the page's own beginning; null where it did not come to that. */
export interface Notes {
  /** The gate's script. */
  readonly gateStart: number | null;
  readonly gateEnd: number | null;
  readonly annotatorStart: number | null;
  /** How long Readability took over copies of the page, in ms. */
  readonly parse: number | null;
  /** The text is read and goes to the worker. */
  readonly asked: number | null;
  /** How long each of the annotator's tasks took, without the parse, in ms. */
  readonly turns: readonly number[];
  /** The worker's answer, and the end of the task that it came in. */
  readonly answered: number | null;
  readonly applied: number | null;
  /** The first mark is set, and the frame with it is drawn. */
  readonly painted: number | null;
  readonly drawn: number | null;
  /** The text of an article went to the worker. */
  readonly isArticle: boolean;
  /** What the extension threw, in the page's process and in the worker. */
  readonly errors: readonly string[];
}

const read = (name: string): string => readFileSync(join(import.meta.dirname, name), 'utf8');

/** @returns the folder of the copy, and what removes it. */
export function measuredBuild(target: Target): { readonly folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-measured-'));
  cpSync(outputOf(target), folder, { recursive: true });
  const wrap = (file: string, before: string, behind = ''): void => {
    const path = join(folder, file);
    writeFileSync(path, `${before}\n${readFileSync(path, 'utf8')}\n${behind}`);
  };
  wrap('gate.js', "sidelightProbe.note('gateStart');", "sidelightProbe.note('gateEnd');");
  wrap('content-scripts/annotator.js', "sidelightProbe.note('annotatorStart'); sidelightProbe.beginTurn();");
  wrap('background.js', read('probe-worker.js'));
  writeFileSync(join(folder, 'probe.js'), read('probe.js'));
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  manifest.content_scripts.unshift({ matches: ['http://*/*'], js: ['probe.js'], run_at: 'document_start' });
  writeFileSync(path, JSON.stringify(manifest));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
