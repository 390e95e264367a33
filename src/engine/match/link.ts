/** Which of the things that share a name is meant. */
import type { NameRecord } from '../knowledge.ts';
import type { Evidence } from './evidence.ts';
import type { NameHit } from './names.ts';
import type { Scene } from './scene.ts';

const SHORTEST = 2;

/**
 * The names that may mean something in this article: "FSA" is an army where Syria is spoken of, and an agency for food
 * elsewhere.
 */
export function withinRegion(evidence: Evidence, hits: readonly NameHit[]): NameHit[] {
  const inFull = new Set<number>();
  for (const { first, last, records } of hits)
    if (last - first > 1) for (const { entity } of records) inFull.add(entity);
  const may = ({ region, text, entity }: NameRecord): boolean => {
    if (region.length === 0) return true;
    // Two letters may be anything, "HM" Her Majesty's: whoever bears them is named in full first.
    const short = text.length > 0 && text.length <= SHORTEST && !/\d/.test(text);
    return region.some(evidence.speaksOf) && (!short || inFull.has(entity));
  };
  const within: NameHit[] = [];
  for (const hit of hits) {
    if (hit.records.every(may)) {
      within.push(hit);
      continue;
    }
    const records = hit.records.filter(may);
    if (records.length > 0) within.push({ first: hit.first, last: hit.last, records });
  }
  return within;
}

/** The likeliest record of a name: of the theatre and the country that its surroundings speak of. */
export function likeliest(scene: Scene, evidence: Evidence, hit: NameHit): NameRecord {
  let best = hit.records[0]!;
  if (hit.records.length === 1) return best;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const record of hit.records) {
    const score = likeness(scene, evidence, record, hit.first);
    if (score > bestScore) [best, bestScore] = [record, score];
  }
  return best;
}

const HERE = 2;
/** "Somalia's al-Shabaab" in a report on Mozambique's: more than a theatre weighs as a rule. */
const OWNED = 30;

function likeness(scene: Scene, evidence: Evidence, record: NameRecord, i: number): number {
  const head = scene.knowledge.head(record.entity);
  const theatre = Math.max(0, ...head.theatres.map((t) => evidence.theatre(t, i)));
  if (head.country === null) return theatre;
  const here = head.country === evidence.country(i) ? HERE : 0;
  const owned = head.country === evidence.owner(i) ? OWNED : 0;
  return theatre + here + owned;
}
