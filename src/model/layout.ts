/**
 * The bytes of the model file.
 *
 * One `ArrayBuffer`, little-endian, read through typed-array views: nothing is parsed or copied when it is opened.
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
 * Every section starts at a multiple of four bytes. The sections, in this order:
 *
 * - `stringOffsets` u32[n + 1], `stringBytes` u8[]: UTF-8 texts, string `i` in `[offsets[i], offsets[i + 1])`
 * - `wordOffsets` u32[n + 1], `wordUnits` u16[]: the folded words of all names and phrases, sorted by their UTF-16
 *   units, so that a word's number is found by halving
 * - `lists` u32[]: short lists; a column points at the length, the items follow
 * - the tables: columns of u32, one after the other (not row by row: like lies beside like, and packs better)
 *
 * ```
 *   names   ┌ entity₀ entity₁ … entityₙ │ text₀ text₁ … │ flags₀ … │ from₀ … │ to₀ … │ region₀ … ┐
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
 * the children of node `i` are the nodes `[firstChild[i], firstChild[i + 1])`, sorted by the word that leads to
 * them, and its records are `[firstRecord[i], firstRecord[i + 1])` of the table beside it.
 *
 * ```
 *   node        0(root)      1          2           3             4           5 (sentinel)
 *   word                   "free"     "fsa"      "syrian"       "army"
 *   firstChild  1            3          4           4             5           5
 * ```
 */

/** "SLMD" read as a little-endian number. */
export const MAGIC = 0x444d4c53;

/** Goes up with every change of this file: a model of another version is refused. */
export const VERSION = 5;

export const HEADER_BYTES = 16;

/** Stands for "no string", "no place", "no list". */
export const NONE = 0xffffffff;

export const RAW_SECTIONS = ['stringOffsets', 'stringBytes', 'wordOffsets', 'wordUnits', 'lists', 'arcBytes'] as const;

/** The tables with their columns. Dates are `yyyymmdd`, zeros for unknown parts, 0 for open ends. */
export const TABLES = {
  /** One row. */
  about: ['reviewed'],
  nameTrie: ['firstChild', 'word', 'firstRecord'],
  /** `flags`: letters (2 bits), form (bit 2: adjective). `region` a list of strings. */
  names: ['entity', 'text', 'flags', 'from', 'to', 'region'],
  phraseTrie: ['firstChild', 'word', 'firstRecord'],
  /** `where` a string, `after` a list of entities, `number` an index into {@link NUMBERS}. */
  phrases: ['entity', 'theatre', 'from', 'to', 'where', 'after', 'number'],
  /**
   * Sorted by id, so that an id is found by halving. `lat` and `lon` in 1e-5 degrees above -180, `radius` in metres;
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
    'noun',
    'theatres',
    'statements',
    'relations',
    'designations',
  ],
  statements: ['text', 'from', 'to', 'basis', 'by', 'source'],
  relations: ['type', 'entity', 'from', 'to', 'basis', 'by', 'source'],
  designations: ['body', 'act', 'scope', 'from', 'to', 'source'],
  /** `date` is a string, as it is shown only. */
  sources: ['title', 'publisher', 'date', 'url'],
  theatres: ['id', 'name', 'countries', 'from', 'to'],
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

export const FLAG_LETTERS = 0b11;
export const FLAG_ADJECTIVE = 0b100;

/**
 * FNV-1a over 32-bit words, from `from` to the end. It tells a damaged or cut file; it is no defence against a forger, who
 * could as well change the code beside it.
 */
export function checksum(buffer: ArrayBufferLike, from: number): number {
  const words = new Uint32Array(buffer, from);
  let hash = 0x811c9dc5;
  for (let i = 0; i < words.length; i++) hash = Math.imul(hash ^ words[i]!, 0x01000193);
  return hash >>> 0;
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
