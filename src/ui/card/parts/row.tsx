/** One line of the card's small table: a label, and what it labels. */
import type { ComponentChildren } from 'preact';

export function Row({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <div class="row">
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
