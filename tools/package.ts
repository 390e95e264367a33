/**
 * `npm run package`: what goes to the stores, into `build/packages`. The same sources give the same bytes, on every
 * machine with the same packages installed; `npm run package -- firefox` in the unpacked sources gives the Firefox package.
 *
 * - `sidelight-VERSION-chrome.zip`, `sidelight-VERSION-firefox.zip`: the extension
 * - `sidelight-VERSION-sources.zip`: what it is built from
 * - `SHA256SUMS`: of all these, and of the model within
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt, outputOf, ROOT, TARGETS, type Target } from './build.ts';
import { MODEL_FILE } from './model/ensure.ts';
import { filesBelow, zip } from './package/archive.ts';
import { projectSources } from './package/sources.ts';

export const PACKAGES = join(ROOT, 'build', 'packages');

interface Package {
  readonly name: string;
  readonly bytes: Uint8Array;
}

async function makePackages(targets: readonly Target[]): Promise<Package[]> {
  await ensureBuilt(targets);
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  const packages = targets.map((target) => ({
    name: `sidelight-${version}-${target}.zip`,
    bytes: zip(filesBelow(outputOf(target))),
  }));
  if (targets.includes('firefox'))
    packages.push({ name: `sidelight-${version}-sources.zip`, bytes: zip(projectSources(ROOT)) });
  return packages;
}

function sumsOf(packages: readonly Package[]): string {
  const files = [...packages, { name: 'model.bin', bytes: readFileSync(MODEL_FILE) }];
  return files.map(({ name, bytes }) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`).join('');
}

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !TARGETS.includes(name as Target));
if (unknown.length > 0) {
  console.error(`There is no package for ${unknown.join(', ')}: name ${TARGETS.join(' or ')}, or none for all.`);
  process.exit(2);
}
const packages = await makePackages(asked.length === 0 ? TARGETS : (asked as Target[]));
rmSync(PACKAGES, { recursive: true, force: true });
mkdirSync(PACKAGES, { recursive: true });
for (const { name, bytes } of packages) {
  writeFileSync(join(PACKAGES, name), bytes);
  console.log(`${name}  ${(bytes.length / 1000).toFixed(0)} kB`);
}
writeFileSync(join(PACKAGES, 'SHA256SUMS'), sumsOf(packages));
