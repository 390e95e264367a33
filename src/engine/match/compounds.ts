/**
 * Names of places put together from their parts in the text: "a border crossing such as Tanf" is the Tanf crossing,
 * "the highway linking Damascus to Palmyra" the Damascus-Palmyra highway, "a 55 km radius around al-Tanf" its zone.
 *
 * The parts are put in the order of a name, and the model is asked for that name.
 */
import { holds } from '../knowledge.ts';
import { GAP } from '../text/tokens.ts';
import { foldedWord, isArabicArticle } from '../text/words.ts';
import type { Quantity } from '../types.ts';
import { PLACE_CLASSES, PLACE_LINKS } from './lexicon.ts';
import type { NameHit } from './names.ts';
import type { Hit, Scene } from './scene.ts';

/** By first word of the mention: the hits that compounds give. They take precedence over the names within. */
export function findCompounds(
  scene: Scene,
  names: readonly NameHit[],
  quantities: readonly Quantity[],
): Map<number, Hit> {
  const found = new Map<number, Hit>();
  const places = names.filter(({ records }) => scene.knowledge.head(records[0]!.entity).kind === 'place');
  for (const [p, place] of places.entries()) {
    const hit = classBefore(scene, place) ?? linkBetween(scene, place, places[p + 1]);
    if (hit !== null) found.set(hit.first, hit);
  }
  for (const hit of findZones(scene, places, quantities)) found.set(hit.first, hit);
  return found;
}

/** "a border crossing such as Tanf": the place's name stands for its crossing. */
function classBefore(scene: Scene, place: NameHit): Hit | null {
  const { tokens } = scene;
  for (const link of PLACE_LINKS) {
    const noun = place.first - link.length - 1;
    if (noun < 0 || link.some((word, k) => foldedWord(tokens, noun + 1 + k) !== word)) continue;
    if (!PLACE_CLASSES.has(foldedWord(tokens, noun)) || !spaced(scene, noun + 1, place.first)) continue;
    const entity = nameOf(scene, [...nameWords(scene, place), word(scene, noun)]);
    if (entity !== null) return { first: place.first, last: place.last, entity, form: 'noun', composed: true };
  }
  return null;
}

const LINKING = new Set(['linking', 'connecting', 'between', 'from']);
const TO = new Set(['to', 'and', 'with']);

/** "the highway linking Damascus to Palmyra". */
function linkBetween(scene: Scene, one: NameHit, other: NameHit | undefined): Hit | null {
  const { tokens } = scene;
  const noun = one.first - 2;
  if (other === undefined || noun < 0 || other.first !== one.last + 1) return null;
  if (!PLACE_CLASSES.has(foldedWord(tokens, noun)) || !LINKING.has(foldedWord(tokens, noun + 1))) return null;
  if (!TO.has(foldedWord(tokens, one.last)) || !spaced(scene, noun + 1, other.first)) return null;
  const [from, to, kind] = [nameWords(scene, one), nameWords(scene, other), word(scene, noun)];
  const entity = nameOf(scene, [...from, ...to, kind]) ?? nameOf(scene, [...to, ...from, kind]);
  return entity === null ? null : { first: noun, last: noun + 2, entity, form: 'noun', composed: true };
}

const ZONES = new Set(['radius', 'zone', 'perimeter', 'area']);
const AROUND = new Set(['around', 'of', 'from']);
const CENTRES = new Set(['area', 'base', 'garrison', 'town', 'city', 'site', 'crossing']);
/** A zone's radius as written may be rounded, or stated in other units. */
const RADIUS_TOLERANCE = 0.05;

/** "55 km (34 mile) radius around the area": the zone of that radius at a place named in the article. */
function findZones(scene: Scene, places: readonly NameHit[], quantities: readonly Quantity[]): Hit[] {
  const { tokens } = scene;
  const hits: Hit[] = [];
  let zones: readonly Zone[] | null = null;
  let i = 0;
  for (const { end, dimension, si } of quantities) {
    while (i < tokens.count && tokens.start[i]! < end) i++;
    if (dimension !== 'length' || typeof si !== 'number' || i >= tokens.count) continue;
    if (tokens.start[i]! - end > 2 || !ZONES.has(foldedWord(tokens, i))) continue;
    zones ??= zonesOf(scene, places);
    const zone = zones.find(({ radiusKm }) => Math.abs(radiusKm - si / 1000) <= RADIUS_TOLERANCE * radiusKm);
    if (zone === undefined) continue;
    const around = i + 2 < tokens.count && AROUND.has(foldedWord(tokens, i + 1)) && foldedWord(tokens, i + 2) === 'the';
    const centred = around && i + 3 < tokens.count && CENTRES.has(foldedWord(tokens, i + 3));
    hits.push({ first: i, last: centred ? i + 4 : i + 1, entity: zone.entity, form: 'noun', composed: true });
  }
  return hits;
}

interface Zone {
  readonly entity: number;
  readonly radiusKm: number;
}

/** The zones that the model has at the places of the article, each once. */
function zonesOf(scene: Scene, places: readonly NameHit[]): Zone[] {
  const zone = wordNumber(scene, 'zone');
  const asked = new Set<string>();
  const zones: Zone[] = [];
  for (const place of places) {
    const words = nameWords(scene, place);
    if (asked.has(words.join())) continue;
    asked.add(words.join());
    const entity = nameOf(scene, [...words, zone]);
    const radiusKm = entity === null ? null : scene.knowledge.head(entity).radiusKm;
    if (entity !== null && radiusKm !== null) zones.push({ entity, radiusKm });
  }
  return zones;
}

/** The numbers of a place's own words, an article before it aside. */
function nameWords(scene: Scene, { first, last }: NameHit): number[] {
  const from = isArabicArticle(scene.tokens, first) && last - first > 1 ? first + 1 : first;
  return Array.from(scene.words.exact.subarray(from, last));
}

function word(scene: Scene, i: number): number {
  return scene.words.exact[i]!;
}

function wordNumber({ knowledge }: Scene, text: string): number {
  const units = Uint16Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
  return knowledge.word(units, 0, units.length);
}

function nameOf({ knowledge, day }: Scene, words: readonly number[]): number | null {
  const { names, name } = knowledge;
  let state = 0;
  for (const next of words) {
    state = names.next(state, next);
    if (state < 0) return null;
  }
  for (let r = names.first(state); r < names.last(state); r++) {
    const { entity, from, to } = name(r);
    if (holds(day, from, to)) return entity;
  }
  return null;
}

function spaced({ tokens }: Scene, from: number, to: number): boolean {
  for (let i = from; i <= to; i++) if (tokens.gap[i] !== GAP.space) return false;
  return true;
}
