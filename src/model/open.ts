/** Opens the model file: checks it, and gives its sections as views. Nothing is parsed and nothing is copied. */
import {
  CHECKSUM_FROM,
  type Column,
  checksum,
  HEADER_BYTES,
  MAGIC,
  NONE,
  type PlanedColumn,
  type PlanedTable,
  planedColumns,
  RAW_SECTIONS,
  SECTION_COUNT,
  STEP_BLOCK,
  STEPPED,
  STRING_BLOCK,
  TABLE_NAMES,
  TABLES,
  type TableName,
  VERSION,
} from './layout.ts';
import { climbed, Planes } from './planes.ts';

/** The file is not a model, is damaged, or is of another version. The message says which. */
export class ModelRefused extends Error {
  override readonly name = 'ModelRefused';
}

/** A table's columns as views, without those that are stored in planes, and its number of rows. */
export type TableView<T extends TableName> = Readonly<Record<Exclude<Column<T>, PlanedColumn<T>>, Uint32Array>> & {
  readonly rows: number;
};

export interface Sections {
  readonly wordShared: Uint8Array;
  readonly wordRests: Uint8Array;
  readonly wordLow: Uint8Array;
  readonly wordHigh: Uint8Array;
  readonly wordBlocks: Uint16Array;
  readonly wordKinds: Uint8Array;
  readonly arcBytes: Uint8Array;
  table<T extends TableName>(name: T): TableView<T>;
  /** A column that is stored in planes. */
  planes<T extends PlanedTable>(name: T, column: PlanedColumn<T>): Planes;
  /** The text of string `index`; null for none. */
  string(index: number): string | null;
  list(at: number): readonly number[];
}

/** @throws {ModelRefused} */
export function openModel(buffer: ArrayBuffer): Sections {
  const header = checkedHeader(buffer);
  const span = (section: number): [offset: number, length: number] => {
    const offset = header[HEADER_BYTES / 4 + section * 2]!;
    const length = header[HEADER_BYTES / 4 + section * 2 + 1]!;
    if (offset % 4 !== 0 || offset + length > buffer.byteLength)
      throw new ModelRefused('a section lies outside the file');
    return [offset, length];
  };
  const u32 = (section: number): Uint32Array => {
    const [offset, length] = span(section);
    return new Uint32Array(buffer, offset, length / 4);
  };
  const bytesOf = (section: number): Uint8Array => new Uint8Array(buffer, ...span(section));
  const raw = (name: (typeof RAW_SECTIONS)[number]): number => RAW_SECTIONS.indexOf(name);

  const u8 = (name: (typeof RAW_SECTIONS)[number]): Uint8Array => bytesOf(raw(name));
  const u16 = (name: (typeof RAW_SECTIONS)[number]): Uint16Array => {
    const [offset, length] = span(raw(name));
    return new Uint16Array(buffer, offset, length / 2);
  };
  const lists = u32(raw('lists'));
  const tables = new Map<TableName, unknown>();
  const tableOf = <T extends TableName>(name: T): Table<T> => {
    const known = tables.get(name);
    if (known !== undefined) return known as Table<T>;
    const table = new Table(name, bytesOf(RAW_SECTIONS.length + TABLE_NAMES.indexOf(name)));
    tables.set(name, table);
    return table;
  };

  return {
    wordShared: u8('wordShared'),
    wordRests: u8('wordRests'),
    wordLow: u8('wordLow'),
    wordHigh: u8('wordHigh'),
    wordBlocks: u16('wordBlocks'),
    wordKinds: u8('wordKinds'),
    arcBytes: u8('arcBytes'),
    table: (name) => tableOf(name).view,
    planes: (name, column) => tableOf(name).planes(column),
    string: stringReader(u8('stringBytes'), sums(u16('stringBlocks'))),
    list: (at) => (at === NONE ? [] : Array.from(lists.subarray(at + 1, at + 1 + lists[at]!))),
  };
}

/** Texts end with a zero each; `blocks` is where every {@link STRING_BLOCK}th begins. From there on the zeros are counted. */
function stringReader(bytes: Uint8Array, blocks: Uint32Array): Sections['string'] {
  const decoder = new TextDecoder();
  const endOf = (start: number): number => {
    const end = bytes.indexOf(0, start);
    return end < 0 ? bytes.length : end;
  };
  return (index) => {
    if (index === NONE) return null;
    let start = blocks[Math.floor(index / STRING_BLOCK)]!;
    for (let left = index % STRING_BLOCK; left > 0; left--) start = endOf(start) + 1;
    return decoder.decode(bytes.subarray(start, endOf(start)));
  };
}

/** Where each of the parts of these lengths begins, and where the last one ends. */
export function sums(lengths: Uint16Array | Uint32Array): Uint32Array {
  const count = lengths.length;
  const offsets = new Uint32Array(count + 1);
  let end = 0;
  for (let i = 0; i < count; i++) {
    end += lengths[i]!;
    offsets[i + 1] = end;
  }
  return offsets;
}

function checkedHeader(buffer: ArrayBuffer): Uint32Array {
  const headerBytes = HEADER_BYTES + SECTION_COUNT * 8;
  if (buffer.byteLength < headerBytes || buffer.byteLength % 4 !== 0) throw new ModelRefused('the file is cut short');
  const header = new Uint32Array(buffer, 0, headerBytes / 4);
  if (header[0] !== MAGIC) throw new ModelRefused('the file is not a model');
  if (header[1] !== VERSION) throw new ModelRefused(`the file is of version ${header[1]}, not ${VERSION}`);
  if (header[2] !== checksum(buffer, CHECKSUM_FROM))
    throw new ModelRefused('the file is damaged: its checksum differs');
  if (header[3] !== SECTION_COUNT) throw new ModelRefused('the file has other sections than this version');
  return header;
}

/** A table's parts, by its section. */
class Table<T extends TableName> {
  readonly view: TableView<T>;
  readonly #planed = new Map<string, Planes>();

  constructor(name: T, section: Uint8Array) {
    const columns: readonly string[] = TABLES[name];
    const planed = planedColumns(name);
    const cells = new Uint32Array(section.buffer, section.byteOffset, section.length >>> 2);
    const rows = cells[0] ?? 0;
    const counts = cells.subarray(1, 1 + planed.length);
    const blocks = Math.ceil(rows / STEP_BLOCK);
    let at = 1 + planed.length;
    const take = (length: number): Uint32Array => {
      at += length;
      if (at > cells.length) throw new ModelRefused(`the table "${name}" is cut short`);
      return cells.subarray(at - length, at);
    };

    const views: Record<string, Uint32Array> = {};
    for (const column of columns) {
      if (planed.includes(column)) continue;
      const view = take(rows);
      views[column] = STEPPED[name]?.has(column) ? climbed(view) : view;
    }
    this.view = { rows, ...views } as TableView<T>;
    const before = planed.map((column) => (STEPPED[name]?.has(column) ? take(blocks) : null));
    let byte = 4 * at;
    planed.forEach((column, i) => {
      const end = byte + counts[i]! * rows;
      if (end > section.length) throw new ModelRefused(`the table "${name}" is cut short`);
      this.#planed.set(column, new Planes(section.subarray(byte, end), rows, before[i]!));
      byte = end;
    });
  }

  planes(column: string): Planes {
    const planes = this.#planed.get(column);
    if (planes === undefined) throw new ModelRefused(`the column "${column}" is not stored in planes`);
    return planes;
  }
}
