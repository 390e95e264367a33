/**
 * The bytes of the model file.
 *
 * One `ArrayBuffer`, little-endian, read through typed-array views: no text is decoded and no table copied when it is
 * opened.
 *
 * ```
 *  0        4         8          12         16
 *  ┌────────┬─────────┬──────────┬──────────┬───────────────────────────┬─────────┬─────────┬───
 *  │ magic  │ version │ checksum │ sections │ offset, length  per section│ section │ section │ …
 *  │ "SLMD" │   u32   │   u32    │   u32    │ u32     u32   (bytes)      │         │         │
 *  └────────┴─────────┴──────────┴──────────┴───────────────────────────┴─────────┴─────────┴───
 *                                 └──────────── covered by the checksum ───────────────────────►
 * ```
 *
 * Every section starts at a multiple of four bytes. Lengths and counts are stored, and offsets summed up when the file is
 * opened, or read: sums do not pack. The sections, in this order:
 *
 * - `stringBytes` u8[]: UTF-8 texts, each with a zero after it, which no text has within: lengths apart pack worse
 * - `stringBlocks` u16[]: the bytes that every {@link STRING_BLOCK} texts take, so that one is found without counting from the
 *   first
 * - `wordShared` u8[n], `wordRests` u8[n], `wordLow` u8[], `wordHigh` u8[]: the folded words of all names and phrases, sorted
 *   by their UTF-16 units, so that a word's number is found by halving. Each is stored as the number of units that it
 *   shares with the word before it, the number of units that it has besides, and those units, low and high bytes apart;
 *   every {@link WORD_BLOCK}th is stored in full, and looked at first:
 *
 * ```
 *   aleppo     0  6  a l e p p o
 *   alexandria 3  7        x a n d r i a
 * ```
 *
 * - `wordBlocks` u16[]: the units that every {@link WORD_BLOCK} words add, for the same end
 * - `wordKinds` u8[n]: what else each word is, {@link WORD_KIND}
 * - `lists` u32[]: short lists; a column points at the length, the items follow
 * - the tables: columns one after the other (not row by row: like lies beside like, and packs better). Columns of u32 come
 *   first; then those that are stored in planes, {@link PLANED}: the low bytes of all cells, the second bytes, and so on,
 *   as many planes as the column's greatest cell needs. Of those that are stored as steps as well, {@link STEPPED}, the
 *   cell before every {@link STEP_BLOCK}th is stored besides, so that one is read without summing up from the first:
 *
 * ```
 *   places  ┌ rows │ planes of each │ columns of u32 │ cells before blocks │ low₀ low₁ … │ high₀ high₁ … │ low₀ …  ┐
 *             u32    u32              none here        u32                   name, in bytes                  country
 * ```
 *
 * - `arcBytes` u8[] comes before the tables: the lines of the map, in the form that `arcs.ts` draws. A country's rings
 *   are rows of `rings`, a ring's arcs rows of `ringArcs`, and each arc is a run of these bytes:
 *
 * ```
 *   outlines  code name bounds rings ──► rings  arcs ──► ringArcs  arc·2 + backwards ──► arcs  bytes ──► arcBytes
 *             "SY"             17                                   ▲ the same arc in "SY" and, backwards, in "IQ"
 * ```
 *
 * A trie's nodes are numbered breadth first, so a node's children are neighbours and need no pointers of their own:
 * those of node 0 come first, then those of node 1, each node's sorted by the word that leads to them; and so do its
 * records in the table beside it.
 *
 * ```
 *   node        0(root)      1          2           3             4
 *   word                   "free"     "fsa"      "syrian"       "army"
 *   child       2            3          3           4             4        of node 2: from 4 up to 3, none
 *   record      0            0          1           1             2        of node 4: the one from 1 up to 2
 * ```
 */

/** "SLMD" read as a little-endian number. */
export const MAGIC = 0x444d4c53;

/** Goes up with every change of this file: a model of another version is refused. */
export const VERSION = 11;

export const HEADER_BYTES = 16;

/** Stands for "no string", "no place", "no list". */
export const NONE = 0xffffffff;

/** Texts in a block. */
export const STRING_BLOCK = 32;

/** Words in a block. */
export const WORD_BLOCK = 16;

export const RAW_SECTIONS = [
  'stringBytes',
  'stringBlocks',
  'wordShared',
  'wordRests',
  'wordLow',
  'wordHigh',
  'wordBlocks',
  'wordKinds',
  'lists',
  'arcBytes',
] as const;

/** The tables with their columns. Dates are `yyyymmdd`, zeros for unknown parts, 0 for open ends. */
export const TABLES = {
  /** One row. */
  about: ['reviewed'],
  /** `child` is the node's last one, or that of a node before it; `record` is behind its last one. */
  nameTrie: ['child', 'word', 'record'],
  /** `text` only where it must be met letter for letter; `flags`: letters (2 bits), form (bit 2: adjective). `region` a list of strings. */
  names: ['entity', 'text', 'flags', 'from', 'to', 'region'],
  phraseTrie: ['child', 'word', 'record'],
  /** `where` a string, `after` a list of entities, `number` an index into {@link NUMBERS}. */
  phrases: ['entity', 'theatre', 'from', 'to', 'where', 'after', 'number'],
  /**
   * Sorted by id, so that an id is found by halving; the `id` of most is their name's slug, and then the same string as `name`. `lat` and `lon` in 1e-5 degrees above -180, `radius` in metres, `area` in km²;
   * `statements`, `relations` and `designations` are the first rows of each, up to those of the next entity: the
   * table ends with a sentinel row.
   */
  entities: [
    'id',
    'kind',
    'name',
    'native',
    'what',
    'country',
    'lat',
    'lon',
    'radius',
    'area',
    'noun',
    'theatres',
    'statements',
    'relations',
    'designations',
  ],
  /**
   * Towns and regions, by country and region and from south to north; place `i` is the entity after all of `entities`. `region` another row; `lat` and `lon` see {@link hundredths}, `population`
   * see {@link populationStep}, `feature` an index into {@link FEATURES}.
   */
  places: ['name', 'country', 'region', 'lat', 'lon', 'population', 'feature'],
  statements: ['text', 'from', 'to', 'basis', 'by', 'source'],
  relations: ['type', 'entity', 'from', 'to', 'basis', 'by', 'source'],
  designations: ['body', 'act', 'scope', 'from', 'to', 'source'],
  /** `date` is a string, as it is shown only. */
  sources: ['title', 'publisher', 'date', 'url'],
  theatres: ['id', 'name', 'countries', 'from', 'to'],
  /** `length` 1 for km, 0 for km²; `familiar` a list of strings; `country` the code of the country that it is. */
  measures: ['name', 'length', 'size', 'familiar', 'country'],
  /**
   * Sorted by code. `west` to `north` on the grid of the arcs; `rings` the first row of `rings`. These tables, but for
   * `ringArcs`, end with a sentinel row.
   */
  outlines: ['code', 'name', 'west', 'south', 'east', 'north', 'rings'],
  rings: ['arcs'],
  /** `arc` twice the row of `arcs`, and one more where it runs backwards. */
  ringArcs: ['arc'],
  arcs: ['bytes'],
} as const;

/**
 * Columns whose cells are near those before them: stored as the steps between them, {@link stepCode}, and summed up when the
 * table is first viewed.
 */
export const STEPPED: Readonly<Record<string, ReadonlySet<string>>> = {
  nameTrie: new Set(['child', 'word', 'record']),
  phraseTrie: new Set(['child', 'word', 'record']),
  entities: new Set(['id', 'name', 'what', 'statements', 'relations', 'designations']),
  places: new Set(['name', 'lat', 'lon', 'region']),
  statements: new Set(['text', 'source']),
  relations: new Set(['source']),
  sources: new Set(['title', 'publisher', 'date', 'url']),
};

/** Large columns whose cells differ in their low bytes most: in planes they pack better. */
export const PLANED = {
  nameTrie: ['child', 'word', 'record'],
  phraseTrie: ['child', 'word', 'record'],
  names: ['entity', 'flags'],
  places: ['name', 'country', 'region', 'lat', 'lon', 'population', 'feature'],
  rings: ['arcs'],
  ringArcs: ['arc'],
  arcs: ['bytes'],
} as const;

export type PlanedTable = keyof typeof PLANED;
export type PlanedColumn<T> = T extends PlanedTable ? (typeof PLANED)[T][number] : never;

/** Of any table; none for most. */
export function planedColumns(name: TableName): readonly string[] {
  return name in PLANED ? PLANED[name as PlanedTable] : [];
}

/** Cells in a block of a column that is stored in planes and in steps. */
export const STEP_BLOCK = 128;

/** Small steps up or down as small numbers: 0, -1, 1, -2 … as 0, 1, 2, 3 … */
export function stepCode(step: number): number {
  return ((step << 1) ^ (step >> 31)) >>> 0;
}

export function stepOf(code: number): number {
  return (code >>> 1) ^ -(code & 1);
}

export type TableName = keyof typeof TABLES;
export type Column<T extends TableName> = (typeof TABLES)[T][number];

/** One row of a table: a number for each column. */
export type Row<T extends TableName> = Readonly<Record<Column<T>, number>>;

export const TABLE_NAMES = Object.keys(TABLES) as TableName[];
export const SECTION_COUNT = RAW_SECTIONS.length + TABLE_NAMES.length;

/** Enumerations are stored as indexes into these; append only, or raise {@link VERSION}. */
export const KINDS = ['group', 'country', 'place', 'person', 'organisation', 'operation', 'equipment', 'term'] as const;
export const BASES = ['on record', 'widely reported', 'claimed'] as const;
export const RELATIONS = [
  'part of',
  'umbrella of',
  'led by',
  'backed by',
  'allied with',
  'fights',
  'split from',
  'renamed from',
] as const;

/** Of a phrase's last word. */
export const NUMBERS = ['any', 'singular', 'plural'] as const;

export const FEATURES = ['region', 'capital', 'seat', 'town'] as const;

/** Degrees in hundredths above -180: a town is where it is within a kilometre. */
export function hundredths(degrees: number): number {
  return Math.round((degrees + 180) * 100);
}

/** Populations in steps of a tenth of a power of ten: 0 unknown, 40 ten thousand, 70 ten million. */
export function populationStep(population: number): number {
  return population < 1 ? 0 : Math.round(Math.log10(population) * 10);
}

export const FLAG_LETTERS = 0b11;
export const FLAG_ADJECTIVE = 0b100;

/**
 * Over 32-bit words, from `from` to the end, as FNV-1a but with a turn of the bits, without which two words with their
 * highest bit wrong would make up for one another. In four lanes that the processor works on at once: every fourth word, from the
 * first, second, third and fourth on; then over the lanes. It tells a damaged or cut file; it is no defence against a
 * forger, who could as well change the code beside it.
 */
export function checksum(buffer: ArrayBufferLike, from: number): number {
  const words = new Uint32Array(buffer, from);
  let [a, b, c, d] = [FNV_BASIS, FNV_BASIS, FNV_BASIS, FNV_BASIS];
  const whole = words.length & ~3;
  for (let i = 0; i < whole; i += 4) {
    a = mixed(a, words[i]!);
    b = mixed(b, words[i + 1]!);
    c = mixed(c, words[i + 2]!);
    d = mixed(d, words[i + 3]!);
  }
  return [a, b, c, d, ...words.subarray(whole)].reduce(mixed, FNV_BASIS) >>> 0;
}

const FNV_BASIS = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

function mixed(hash: number, word: number): number {
  const both = hash ^ word;
  return Math.imul((both << 13) | (both >>> 19), FNV_PRIME);
}

/** Where the checksum begins to count: after itself. */
export const CHECKSUM_FROM = 12;

/** `2017-05` → 20170500. */
export function dayNumber(date: string | undefined): number {
  if (date === undefined) return 0;
  const [year, month = '00', day = '00'] = date.split('-');
  return Number(`${year}${month}${day}`);
}

/** 20170500 → `2017-05`; 0 → undefined. */
export function partialDate(day: number): string | undefined {
  if (day === 0) return undefined;
  const digits = String(day);
  const parts = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6, 8)];
  return parts.filter((part) => part !== '00').join('-');
}
