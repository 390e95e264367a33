/** The notes of a release: what changed, from CHANGELOG.md, and the hashes that `npm run package` wrote. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './build.ts';

const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
const changes = changesOf(version, readFileSync(join(ROOT, 'CHANGELOG.md'), 'utf8'));
if (changes === null) {
  console.error(`CHANGELOG.md has no section for ${version}: write one before the release.`);
  process.exit(1);
}
const sums = readFileSync(join(ROOT, 'build/packages/SHA256SUMS'), 'utf8');
console.log(`${changes}

## SHA-256

\`\`\`
${sums}\`\`\`

The same sources give the same packages: \`npm ci && npm run package\`, Node 20. The packages carry an attestation of where they
were built: \`gh attestation verify sidelight-${version}-chrome.zip --repo ${process.env.GITHUB_REPOSITORY ?? 'OWNER/REPOSITORY'}\`.`);

/** The lines under the version's heading; null where it has none. */
function changesOf(wanted: string, log: string): string | null {
  const sections = log.split(/^## /m).slice(1);
  const section = sections.find((text) => text.startsWith(`${wanted} `) || text.startsWith(`${wanted}\n`));
  return section === undefined ? null : section.slice(section.indexOf('\n')).trim();
}
