/** Where in the text something is mentioned: a tick for each mention on a line from the first word to the last. */

/** CSS pixels; room for the first and the last tick is left at both ends. */
const WIDTH = 76;
const HEIGHT = 14;
const INSET = 1;

/** A drawing only: the count beside it and the jumps say the same. */
export function Spark({ at }: { at: readonly number[] }) {
  const middle = HEIGHT / 2;
  const ticks = [...new Set(at.map((share) => Math.round((INSET + share * (WIDTH - 2 * INSET)) * 2) / 2))];
  return (
    <svg class="spark" width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <path class="line" d={`M0 ${middle}H${WIDTH}`} />
      <path class="ticks" d={ticks.map((x) => `M${x} 2.5V${HEIGHT - 2.5}`).join('')} />
    </svg>
  );
}
