/** A small sign for each kind of entity, drawn on a grid of 16: the same in the card and in the popup. */
import type { EntityKind } from '../engine/types.ts';

type Shape = { readonly d: string; readonly filled?: boolean };

const SHAPES = {
  // Three of a kind, standing together.
  group: {
    d: 'M8 2.2a2.3 2.3 0 1 1 0 4.6a2.3 2.3 0 0 1 0-4.6ZM4 8.8a2.3 2.3 0 1 1 0 4.6a2.3 2.3 0 0 1 0-4.6ZM12 8.8a2.3 2.3 0 1 1 0 4.6a2.3 2.3 0 0 1 0-4.6Z',
    filled: true,
  },
  // Head and shoulders.
  person: { d: 'M8 2a2.9 2.9 0 1 1 0 5.8A2.9 2.9 0 0 1 8 2ZM2.6 14a5.4 5.2 0 0 1 10.8 0Z', filled: true },
  // A gable on columns.
  organisation: { d: 'M2 6 8 2.5 14 6ZM4 8v4M8 8v4M12 8v4M2 13.5h12' },
  // A flag on its staff.
  country: { d: 'M3.5 14.5v-13M3.5 2.5h9.5l-2.2 3 2.2 3H3.5' },
  // A ring with its centre.
  place: { d: 'M8 2.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 0 1 0-11ZM8 7.2a.8.8 0 1 1 0 1.6a.8.8 0 0 1 0-1.6Z' },
  // An arrow on its way.
  operation: { d: 'M2.5 13.5 13 3M6 3h7v7' },
  // An open book.
  term: {
    d: 'M8 4.2C6.4 2.9 4.4 2.6 2 2.8v9.6c2.4-.2 4.4.1 6 1.4 1.6-1.3 3.6-1.6 6-1.4V2.8c-2.4-.2-4.4.1-6 1.4ZM8 4.2v9.6',
  },
  // A nut.
  equipment: { d: 'M5 2.6h6L14 8l-3 5.4H5L2 8ZM8 6a2 2 0 1 1 0 4a2 2 0 0 1 0-4Z' },
} as const satisfies Record<EntityKind, Shape>;

export function KindSign({ kind }: { kind: EntityKind }) {
  const shape: Shape = SHAPES[kind];
  return (
    <svg class={shape.filled === true ? 'sign filled' : 'sign'} viewBox="0 0 16 16" aria-hidden="true">
      <path d={shape.d} />
    </svg>
  );
}
