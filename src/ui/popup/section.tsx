/** A titled list that shows its beginning first. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { formatCount } from '../format.ts';
import { useReader } from '../strings.ts';
import type { Tone } from '../tone.ts';

/** What fits a glance. One more than that is shown as well: a button would take as much room. */
const FIRST = 6;

interface Props<T> {
  readonly title: string;
  readonly tone: Tone;
  readonly items: readonly T[];
  readonly children: (items: readonly T[]) => ComponentChildren;
}

export function Section<T>({ title, tone, items, children }: Props<T>) {
  const { t, locale } = useReader();
  const [all, setAll] = useState(false);
  if (items.length === 0) return null;
  const cut = !all && items.length > FIRST + 1;
  const count = formatCount(items.length, locale);
  return (
    <section class="section" data-tone={tone}>
      <h2>
        {title} <span class="count">{count}</span>
      </h2>
      {children(cut ? items.slice(0, FIRST) : items)}
      {cut && (
        <button type="button" class="all" onClick={() => setAll(true)}>
          {t('popupAll', count)}
        </button>
      )}
    </section>
  );
}
