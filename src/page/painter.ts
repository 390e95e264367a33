import type { Span } from '../engine/types.ts';
import type { TextMap } from './text-map.ts';

/** `followed`: of the one entity whose mentions alone are painted. */
export type MarkCategory = 'actor' | 'place' | 'quantity' | 'followed';

export interface Mark {
  readonly span: Span;
  readonly category: MarkCategory;
}

/**
 * Paints marks over the article without touching it. Marks are known by their index in the list last painted.
 * A painter without a browser to paint in (`paints` is false) takes the same calls and does nothing.
 */
export interface Painter {
  readonly paints: boolean;
  /** Paints `marks`, in place of all that was painted before. */
  paint(map: TextMap, marks: readonly Mark[]): void;
  /** Sets off the mention whose card is open; null: none. It need not be among the marks. */
  setCurrent(map: TextMap, span: Span | null): void;
  /** Takes everything off the page. */
  clear(): void;
  /** The mark that a range of ours belongs to, or -1. */
  markOf(range: AbstractRange): number;
  /** The painted marks, as last given to `paint`. */
  readonly marks: readonly Mark[];
}

/** Names in the registry of highlights, which page and extensions share: prefixed, and no others are ever touched. */
export const HIGHLIGHT_NAMES = {
  actor: 'sidelight-actor',
  place: 'sidelight-place',
  quantity: 'sidelight-quantity',
  followed: 'sidelight-followed',
  current: 'sidelight-current',
} as const;

/** A quantity may stand within a name; the open mention is seen above both. */
const PRIORITY = { actor: 1, place: 1, quantity: 2, followed: 2, current: 3 } as const;

const CATEGORIES: readonly MarkCategory[] = ['actor', 'place', 'quantity', 'followed'];

const PROBE = 'sidelight-probe';

type Name = keyof typeof HIGHLIGHT_NAMES;

/** The registry, where it is there and can be written to. */
function usableRegistry(): HighlightRegistry | null {
  try {
    const registry = CSS.highlights;
    registry.set(PROBE, new Highlight());
    const works = registry.has(PROBE);
    registry.delete(PROBE);
    return works ? registry : null;
  } catch {
    return null;
  }
}

const nullPainter: Painter = {
  paints: false,
  paint: () => undefined,
  setCurrent: () => undefined,
  clear: () => undefined,
  markOf: () => -1,
  marks: [],
};

function highlightOf(name: Name, ranges: readonly StaticRange[]): Highlight {
  const highlight = new Highlight();
  for (const range of ranges) highlight.add(range);
  highlight.priority = PRIORITY[name];
  return highlight;
}

/** A painter for this document; when `signal` aborts, it clears the page and paints no more. */
export function createPainter({ signal }: { readonly signal: AbortSignal }): Painter {
  const registry = usableRegistry();
  if (registry === null || signal.aborted) return nullPainter;
  let painted: readonly Mark[] = [];
  let marksByRange = new Map<AbstractRange, number>();

  const own = new Map<Name, Highlight>();

  /** Under our names, too, only what this painter put there is taken away: another may have taken its place. */
  function remove(name: Name): void {
    const highlight = own.get(name);
    if (highlight !== undefined && registry!.get(HIGHLIGHT_NAMES[name]) === highlight)
      registry!.delete(HIGHLIGHT_NAMES[name]);
    own.delete(name);
  }

  function show(name: Name, ranges: readonly StaticRange[]): void {
    if (ranges.length === 0 || signal.aborted) {
      remove(name);
      return;
    }
    const highlight = highlightOf(name, ranges);
    own.set(name, highlight);
    registry!.set(HIGHLIGHT_NAMES[name], highlight);
  }

  const painter: Painter = {
    paints: true,
    get marks() {
      return painted;
    },
    paint(map, marks) {
      const byCategory: Record<MarkCategory, StaticRange[]> = { actor: [], place: [], quantity: [], followed: [] };
      painted = marks;
      marksByRange = new Map();
      for (const [index, { span, category }] of marks.entries()) {
        for (const range of map.toRanges(span)) {
          marksByRange.set(range, index);
          byCategory[category].push(range);
        }
      }
      for (const category of CATEGORIES) show(category, byCategory[category]);
    },
    setCurrent(map, span) {
      show('current', span === null ? [] : map.toRanges(span));
    },
    clear() {
      painted = [];
      marksByRange = new Map();
      for (const name of [...own.keys()]) remove(name);
    },
    markOf: (range) => marksByRange.get(range) ?? -1,
  };
  signal.addEventListener('abort', () => painter.clear(), { once: true });
  return painter;
}
