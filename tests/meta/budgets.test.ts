import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { describe, expect, it } from 'vitest';
import { ROOT, TARGETS } from '../../tools/build.ts';
import { builtFiles, packedSize, pageFiles, readBuilt } from './built.ts';

/** In bytes. */
const GATE = 5_000;
const ANNOTATOR_PACKED = 45_000;
const POPUP_PACKED = 40_000;
const MODEL_PACKED = 1_300_000;
const QUANTITIES_PACKED = 20_000;

describe.each(TARGETS)('the budgets of the build for %s', (target) => {
  it(`the gate, on every page, stays under ${GATE} bytes`, () => {
    expect(readBuilt(target, 'gate.js').length).toBeLessThanOrEqual(GATE);
  });

  it(`the annotator stays under ${ANNOTATOR_PACKED} bytes packed`, () => {
    const files = builtFiles(target).filter((path) => /^content-scripts\/annotator\.(?:js|css)$/.test(path));
    expect(files).toContain('content-scripts/annotator.js');
    expect(packedSize(target, files)).toBeLessThanOrEqual(ANNOTATOR_PACKED);
  });

  it(`the popup stays under ${POPUP_PACKED} bytes packed, with all that it loads`, () => {
    const files = pageFiles(target, 'popup.html');
    expect(files.length).toBeGreaterThan(1);
    expect(packedSize(target, files)).toBeLessThanOrEqual(POPUP_PACKED);
  });

  it(`the model ships once, under ${MODEL_PACKED} bytes packed`, () => {
    const models = builtFiles(target).filter((path) => path.endsWith('.bin'));
    expect(models).toHaveLength(1);
    expect(packedSize(target, models)).toBeLessThanOrEqual(MODEL_PACKED);
  });
});

describe('the budget of the worker', () => {
  it(`the reader of measurements stays under ${QUANTITIES_PACKED} bytes packed, with its units`, async () => {
    const { output } = (await build({
      configFile: false,
      logLevel: 'error',
      publicDir: false,
      build: { ssr: join(ROOT, 'src/engine/quantity/index.ts'), write: false, minify: true },
    })) as Rolldown.RolldownOutput;
    expect(output).toHaveLength(1);
    expect(gzipSync(output[0].code, { level: 9 }).length).toBeLessThanOrEqual(QUANTITIES_PACKED);
  });
});
