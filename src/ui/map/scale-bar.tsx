import type { PlaceMap } from '../../engine/types.ts';

/** A round distance, in the map's lower left. */
export function ScaleBar({ scale }: { scale: PlaceMap['scale'] }) {
  return (
    <g class="scale">
      <path d={`M8 168v4h${scale.length}v-4`} />
      <text x={8} y={163}>
        {scale.text}
      </text>
    </g>
  );
}
