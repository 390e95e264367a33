import { createTextMap, type TextMap } from './text-map.ts';

/** What the `white-space` of an element does to its text. */
export type WhiteSpace = 'collapse' | 'keep-lines' | 'keep';

/** Stands for what is shown within a line but is not read: a code, a picture, a field. No name reaches across it. */
export const HOLE = '\uFFFC';

export interface TextBuilder {
  /** The text of a node, as rendered. */
  text(node: Text, whiteSpace: WhiteSpace): void;
  line(): void;
  block(): void;
  hole(): void;
  /** No more text is taken. */
  readonly full: boolean;
  finish(): TextMap;
}

/** Words with single spaces between them: nothing in it collapses. NO-BREAK SPACE counts as a letter here. */
const UNCOLLAPSED = /[^ \t\n\r\f]+(?: [^ \t\n\r\f]+)*/g;
const UNCOLLAPSED_LINES = /\n|[^ \t\n\r\f]+(?: [^ \t\n\r\f]+)*/g;
const BLANK = /^[ \t\n\r\f]*$/;

interface Place {
  readonly node: Text;
  readonly offset: number;
}

/**
 * Joins text nodes into one string of at most `limit` UTF-16 units, collapsing white space as CSS does, and keeps the
 * way back. Spaces, breaks and holes wait until text follows, so that none stands at the end of a block.
 */
export function createTextBuilder(limit: number): TextBuilder {
  const parts: string[] = [];
  const nodes: Text[] = [];
  const starts: number[] = [];
  const lengths: number[] = [];
  const owners: number[] = [];
  const offsets: number[] = [];
  let length = 0;
  let full = false;

  // What waits for the next text.
  let lineBreaks: 0 | 1 | 2 = 0;
  let space: Place | null = null;
  let hole = false;
  let spaceBeforeHole: Place | null = null;

  function append(text: string): void {
    parts.push(text);
    length += text.length;
  }

  function appendFrom(node: Text, offset: number, text: string): void {
    if (nodes.at(-1) !== node) nodes.push(node);
    const owner = nodes.length - 1;
    const last = starts.length - 1;
    const extends_ =
      last >= 0 &&
      owners[last] === owner &&
      offsets[last]! + lengths[last]! === offset &&
      starts[last]! + lengths[last]! === length;
    if (extends_) {
      lengths[last]! += text.length;
    } else {
      starts.push(length);
      lengths.push(text.length);
      owners.push(owner);
      offsets.push(offset);
    }
    append(text);
  }

  function appendSpace(place: Place | null): void {
    if (place !== null) appendFrom(place.node, place.offset, ' ');
  }

  function settle(): void {
    if (length > 0 && lineBreaks > 0) {
      append(lineBreaks === 1 ? '\n' : '\n\n');
    } else if (length > 0) {
      if (hole) {
        appendSpace(spaceBeforeHole);
        append(HOLE);
      }
      appendSpace(space);
    }
    lineBreaks = 0;
    space = null;
    hole = false;
    spaceBeforeHole = null;
  }

  function take(node: Text, offset: number, text: string): void {
    if (full) return;
    // Two for a break, or space, hole and space.
    const room = limit - length - 3;
    if (text.length <= room) {
      settle();
      appendFrom(node, offset, text);
      return;
    }
    full = true;
    // Between words; a single word as long as the rest is left out whole.
    const cut = text.lastIndexOf(' ', room);
    if (cut <= 0) return;
    settle();
    appendFrom(node, offset, text.slice(0, cut));
  }

  function collapsed(node: Text, pattern: RegExp): void {
    const { data } = node;
    let done = 0;
    for (const match of data.matchAll(pattern)) {
      if (full) return;
      if (match[0] === '\n') {
        line();
      } else {
        if (match.index > done) space ??= { node, offset: done };
        take(node, match.index, match[0]);
      }
      done = match.index + match[0].length;
    }
    if (done < data.length) space ??= { node, offset: done };
  }

  function line(): void {
    lineBreaks = lineBreaks === 0 ? 1 : 2;
    space = null;
    hole = false;
  }

  return {
    text(node, whiteSpace) {
      if (full || node.data === '') return;
      if (whiteSpace === 'collapse') collapsed(node, UNCOLLAPSED);
      else if (whiteSpace === 'keep-lines') collapsed(node, UNCOLLAPSED_LINES);
      else if (BLANK.test(node.data)) space ??= { node, offset: 0 };
      else take(node, 0, node.data);
    },
    line,
    block() {
      lineBreaks = 2;
      space = null;
      hole = false;
    },
    hole() {
      if (lineBreaks > 0 || hole) return;
      hole = true;
      spaceBeforeHole = space;
      space = null;
    },
    get full() {
      return full;
    },
    finish() {
      return createTextMap({
        text: parts.join(''),
        truncated: full,
        nodes,
        starts: Uint32Array.from(starts),
        lengths: Uint32Array.from(lengths),
        owners: Uint32Array.from(owners),
        offsets: Uint32Array.from(offsets),
      });
    },
  };
}
