/** Writes the model file. Deterministic: the same input gives the same bytes. */
import {
  CHECKSUM_FROM,
  checksum,
  HEADER_BYTES,
  MAGIC,
  NONE,
  planedColumns,
  type Row,
  SECTION_COUNT,
  STEP_BLOCK,
  STEPPED,
  STRING_BLOCK,
  stepCode,
  TABLE_NAMES,
  TABLES,
  type TableName,
  VERSION,
  WORD_BLOCK,
} from './layout.ts';

/** Gathers strings, each stored once, in the order in which they first come. */
export class StringPool {
  readonly #index = new Map<string, number>();

  /** The string's number; {@link NONE} for undefined. */
  add(text: string | undefined): number {
    if (text === undefined) return NONE;
    const known = this.#index.get(text);
    if (known !== undefined) return known;
    this.#index.set(text, this.#index.size);
    return this.#index.size - 1;
  }

  /** @throws when a block of texts takes more bytes than its number can say. */
  sections(): [bytes: Uint8Array, blocks: Uint16Array] {
    const encoder = new TextEncoder();
    const parts = [...this.#index.keys()].map((text) => encoder.encode(`${text}\0`));
    const blocks = blockSums(parts, STRING_BLOCK);
    if (blocks.some((bytes) => bytes > 0xffff))
      throw new Error('texts in a row are too long: cut the longest, or use smaller blocks');
    return [joined(parts), Uint16Array.from(blocks)];
  }
}

/** Gathers short lists of numbers, equal ones stored once. */
export class ListPool {
  readonly #items: number[] = [];
  readonly #index = new Map<string, number>();

  /** Where the list stands; {@link NONE} for an empty one. */
  add(list: readonly number[]): number {
    if (list.length === 0) return NONE;
    const key = list.join();
    const known = this.#index.get(key);
    if (known !== undefined) return known;
    const at = this.#items.length;
    this.#items.push(list.length, ...list);
    this.#index.set(key, at);
    return at;
  }

  section(): Uint32Array {
    return Uint32Array.from(this.#items);
  }
}

/** The vocabulary: folded words, numbered in the order of their UTF-16 units. */
export class WordPool {
  readonly #numbers: ReadonlyMap<string, number>;

  constructor(words: Iterable<string>) {
    // The default order of `sort` is that of UTF-16 units, which is what the reader halves by.
    this.#numbers = new Map([...new Set(words)].sort().map((word, number) => [word, number]));
  }

  number(word: string): number {
    const number = this.#numbers.get(word);
    if (number === undefined) throw new Error(`the word "${word}" is not in the vocabulary`);
    return number;
  }

  /** What else each word is, in the order of their numbers. */
  kinds(kindOf: (word: string) => number): Uint8Array {
    return Uint8Array.from([...this.#numbers.keys()], kindOf);
  }

  sections(): [shared: Uint8Array, rests: Uint8Array, low: Uint8Array, high: Uint8Array, blocks: Uint16Array] {
    const words = [...this.#numbers.keys()];
    const shared = words.map((word, i) => (i % WORD_BLOCK === 0 ? 0 : sharedStart(words[i - 1]!, word)));
    const rests = words.map((word, i) => word.slice(shared[i]));
    const units = rests.flatMap((rest) => Array.from({ length: rest.length }, (_, i) => rest.charCodeAt(i)));
    return [
      Uint8Array.from(shared),
      Uint8Array.from(rests, (rest) => rest.length),
      Uint8Array.from(units, (unit) => unit & 0xff),
      Uint8Array.from(units, (unit) => unit >>> 8),
      Uint16Array.from(blockSums(rests, WORD_BLOCK)),
    ];
  }
}

/** The lengths of every `size` parts in a row. */
function blockSums(parts: readonly { readonly length: number }[], size: number): number[] {
  const sums = new Array<number>(Math.ceil(parts.length / size)).fill(0);
  parts.forEach(({ length }, i) => {
    sums[Math.floor(i / size)]! += length;
  });
  return sums;
}

function sharedStart(one: string, other: string): number {
  let at = 0;
  while (at < one.length && at < other.length && one[at] === other[at]) at++;
  return at;
}

/** Words in a row that lead to a record. */
export interface TrieEntry<R> {
  readonly words: readonly number[];
  readonly record: R;
}

interface Node<R> {
  readonly children: Map<number, Node<R>>;
  readonly records: R[];
}

/** Lays a trie out breadth first; the records come back in the order in which its nodes point at them. */
export function layOutTrie<R>(entries: readonly TrieEntry<R>[]): { rows: Row<'nameTrie'>[]; records: R[] } {
  const root: Node<R> = { children: new Map(), records: [] };
  for (const { words, record } of entries) {
    let node = root;
    for (const word of words) {
      let child = node.children.get(word);
      if (child === undefined) {
        child = { children: new Map(), records: [] };
        node.children.set(word, child);
      }
      node = child;
    }
    node.records.push(record);
  }

  const queue: { word: number; node: Node<R> }[] = [{ word: NONE, node: root }];
  const rows: Row<'nameTrie'>[] = [];
  const records: R[] = [];
  for (let i = 0; i < queue.length; i++) {
    const { word, node } = queue[i]!;
    records.push(...node.records);
    for (const [childWord, child] of [...node.children].sort(([a], [b]) => a - b))
      queue.push({ word: childWord, node: child });
    rows.push({ child: queue.length - 1, word, record: records.length });
  }
  return { rows, records };
}

export type Tables = { readonly [T in TableName]: readonly Row<T>[] };

export interface Parts {
  readonly strings: StringPool;
  readonly words: WordPool;
  readonly wordKinds: Uint8Array;
  readonly lists: ListPool;
  readonly arcBytes: Uint8Array;
  readonly tables: Tables;
}

/** The model file's bytes. */
export function writeModel({ strings, words, wordKinds, lists, arcBytes, tables }: Parts): Uint8Array {
  const sections: (Uint8Array | Uint16Array | Uint32Array)[] = [
    ...strings.sections(),
    ...words.sections(),
    wordKinds,
    lists.section(),
    arcBytes,
    ...TABLE_NAMES.map((name) => tableSection(name, tables[name])),
  ];

  let at = HEADER_BYTES + SECTION_COUNT * 8;
  const spans = sections.map((section) => {
    const span = { offset: at, length: section.byteLength };
    at += Math.ceil(section.byteLength / 4) * 4;
    return span;
  });

  const buffer = new ArrayBuffer(at);
  const header = new Uint32Array(buffer, 0, HEADER_BYTES / 4 + SECTION_COUNT * 2);
  header.set([MAGIC, VERSION, 0, SECTION_COUNT, ...spans.flatMap(({ offset, length }) => [offset, length])]);
  sections.forEach((section, i) => {
    const bytes = new Uint8Array(section.buffer, section.byteOffset, section.byteLength);
    new Uint8Array(buffer).set(bytes, spans[i]!.offset);
  });
  header[2] = checksum(buffer, CHECKSUM_FROM);
  return new Uint8Array(buffer);
}

function tableSection(name: TableName, rows: Rows): Uint8Array {
  const columns: readonly string[] = TABLES[name];
  const planed = planedColumns(name);
  const plain = columns.filter((column) => !planed.includes(column)).map((column) => storedCells(name, column, rows));
  const planes = planed.map((column) => planesOf(storedCells(name, column, rows)));
  const before = planed.filter((column) => STEPPED[name]?.has(column)).map((column) => cellsBefore(column, rows));
  const head = Uint32Array.of(rows.length, ...planes.map(({ length }) => length));
  const parts = [head, ...plain, ...before].map((cells) => new Uint8Array(cells.buffer));
  const bytes = joined([...parts, ...planes.flat()]);
  // Whole words, as the view of its cells needs.
  return joined([bytes, new Uint8Array(-bytes.length & 3)]);
}

type Rows = readonly Readonly<Record<string, number>>[];

function storedCells(name: TableName, column: string, rows: Rows): Uint32Array {
  const stepped = STEPPED[name]?.has(column);
  let before = 0;
  return Uint32Array.from(rows, (row) => {
    const cell = row[column]!;
    const stored = stepped ? stepCode((cell - before) | 0) : cell;
    before = cell;
    return stored;
  });
}

/** The cell before every block. */
function cellsBefore(column: string, rows: Rows): Uint32Array {
  return Uint32Array.from({ length: Math.ceil(rows.length / STEP_BLOCK) }, (_, block) =>
    block === 0 ? 0 : rows[block * STEP_BLOCK - 1]![column]!,
  );
}

/** The cells' low bytes, their second bytes, and so on, as far as any cell has some. */
function planesOf(cells: Uint32Array): Uint8Array[] {
  const planes: Uint8Array[] = [];
  for (let shift = 0; shift < 32 && cells.some((cell) => cell >>> shift > 0); shift += 8)
    planes.push(Uint8Array.from(cells, (cell) => (cell >>> shift) & 0xff));
  return planes;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}
