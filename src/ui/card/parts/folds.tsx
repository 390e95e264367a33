/** The row at the foot of a card: each word opens one leaf under it, one at a time. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { formatCount } from '../../format.ts';
import { useReader } from '../../strings.ts';

export interface Leaf {
  readonly id: string;
  readonly title: string;
  readonly count: number;
  readonly content: ComponentChildren;
}

interface Props {
  readonly leaves: readonly Leaf[];
  readonly tabIndex: number;
  /** Before the leaves: what unfolds the card itself. */
  readonly children?: ComponentChildren;
}

export function Folds({ leaves, tabIndex, children }: Props) {
  const { locale } = useReader();
  const [open, setOpen] = useState<string | null>(null);
  const leaf = leaves.find(({ id }) => id === open);
  return (
    <div class="foot">
      <div class="folds">
        {children}
        {leaves.map(({ id, title, count }) => (
          <button
            key={id}
            type="button"
            class="fold"
            tabIndex={tabIndex}
            aria-expanded={id === open}
            aria-controls="leaf"
            onClick={() => setOpen(id === open ? null : id)}
          >
            {title} <span class="count">{formatCount(count, locale)}</span>
          </button>
        ))}
      </div>
      <div id="leaf">{leaf !== undefined && <div class="leaf">{leaf.content}</div>}</div>
    </div>
  );
}
