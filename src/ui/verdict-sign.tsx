/** A sign for what the check of a conversion says; the words beside it say the same. */
import type { Verdict } from '../engine/types.ts';

const PATHS = {
  agrees: 'M3 8.5 6.5 12 13 4.5',
  rounded: 'M3 6.2q2.5-2.4 5 0t5 0M3 10.8q2.5-2.4 5 0t5 0',
  'other-unit': 'M2.5 5.5h10M9.5 2.5l3 3-3 3M13.5 10.5h-10M6.5 7.5l-3 3 3 3',
  differs: 'M3 6h10M3 10h10M10.5 2.5l-5 11',
} as const satisfies Record<Verdict, string>;

export function VerdictSign({ verdict }: { verdict: Verdict }) {
  return (
    <svg class="sign" viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[verdict]} />
    </svg>
  );
}
