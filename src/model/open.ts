/** Opens the model file: checks it, and gives its sections as views. Nothing is parsed and nothing is copied. */
import {
  CHECKSUM_FROM,
  type Column,
  checksum,
  HEADER_BYTES,
  MAGIC,
  NONE,
  RAW_SECTIONS,
  SECTION_COUNT,
  TABLE_NAMES,
  TABLES,
  type TableName,
  VERSION,
} from './layout.ts';

/** The file is not a model, is damaged, or is of another version. The message says which. */
export class ModelRefused extends Error {
  override readonly name = 'ModelRefused';
}

/** A table's columns as views, and its number of rows. */
export type TableView<T extends TableName> = Readonly<Record<Column<T>, Uint32Array>> & { readonly rows: number };

export interface Sections {
  readonly wordOffsets: Uint32Array;
  readonly wordUnits: Uint16Array;
  readonly arcBytes: Uint8Array;
  table<T extends TableName>(name: T): TableView<T>;
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
  const raw = (name: (typeof RAW_SECTIONS)[number]): number => RAW_SECTIONS.indexOf(name);

  const stringOffsets = u32(raw('stringOffsets'));
  const stringBytes = new Uint8Array(buffer, ...span(raw('stringBytes')));
  const [unitsOffset, unitsLength] = span(raw('wordUnits'));
  const lists = u32(raw('lists'));
  const decoder = new TextDecoder();

  return {
    wordOffsets: u32(raw('wordOffsets')),
    wordUnits: new Uint16Array(buffer, unitsOffset, unitsLength / 2),
    arcBytes: new Uint8Array(buffer, ...span(raw('arcBytes'))),
    table: (name) => tableView(name, u32(RAW_SECTIONS.length + TABLE_NAMES.indexOf(name))),
    string: (index) =>
      index === NONE ? null : decoder.decode(stringBytes.subarray(stringOffsets[index]!, stringOffsets[index + 1]!)),
    list: (at) => (at === NONE ? [] : Array.from(lists.subarray(at + 1, at + 1 + lists[at]!))),
  };
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

function tableView<T extends TableName>(name: T, cells: Uint32Array): TableView<T> {
  const columns = TABLES[name] as readonly string[];
  const rows = cells.length / columns.length;
  const views = columns.map((column, i) => [column, cells.subarray(i * rows, (i + 1) * rows)]);
  return { rows, ...Object.fromEntries(views) } as TableView<T>;
}
