/** The map of a place: what the worker drew, in the reader's colours. */
import type { EntityCard, MapPart, PlaceMap } from '../../engine/types.ts';
import { type MessageKey, type Reader, useReader } from '../strings.ts';
import { ScaleBar } from './scale-bar.tsx';

const PARTS = {
  n: 'partNorth',
  ne: 'partNorthEast',
  e: 'partEast',
  se: 'partSouthEast',
  s: 'partSouth',
  sw: 'partSouthWest',
  w: 'partWest',
  nw: 'partNorthWest',
  middle: 'partMiddle',
} as const satisfies Record<MapPart, MessageKey>;

export function PlaceMapFigure({ entity, map }: { entity: EntityCard; map: PlaceMap }) {
  const reader = useReader();
  const { t } = reader;
  const { circle } = map;
  return (
    <figure class="map">
      <svg viewBox="0 0 320 180" role="img" aria-label={describe(entity, map, reader)}>
        <path class="land" d={map.land} />
        <path class="home" d={map.home} />
        {circle !== undefined && (
          <circle class={circle.certain ? 'circle' : 'circle vague'} cx={circle.x} cy={circle.y} r={circle.r} />
        )}
        {map.countries.map(({ x, y, text }) => (
          <text key={text} class="country" x={x} y={y} text-anchor="middle">
            {text}
          </text>
        ))}
        <Marks map={map} />
        <ScaleBar scale={map.scale} />
      </svg>
      <figcaption>
        {circle !== undefined && (
          <span class="item">{t(circle.certain ? 'mapCircle' : 'mapCircleApproximate', circle.text)}</span>
        )}
        <span class="item">{t('mapBoundaries')}</span>
      </figcaption>
    </figure>
  );
}

/** The place on top of the others. */
function Marks({ map }: { map: PlaceMap }) {
  return map.marks.toReversed().map(({ x, y, label }, i, { length }) => {
    const own = i === length - 1;
    return (
      <g key={`${x} ${y}`} class={own ? 'mark own' : 'mark'}>
        {own && <circle class="ring" cx={x} cy={y} r={7} />}
        <circle class="dot" cx={x} cy={y} r={own ? 3.5 : 2.5} />
        {label !== undefined && (
          <text x={label.x} y={label.y} text-anchor={label.anchor}>
            {label.text}
          </text>
        )}
      </g>
    );
  });
}

/** "Map: al-Tanf in the south-east of Syria, near Iraq and Jordan." */
function describe({ name, countryName }: EntityCard, { part, near, circle }: PlaceMap, { t, locale }: Reader): string {
  const there =
    part === undefined || countryName === undefined ? name : t('mapPart', name, t(PARTS[part]), countryName);
  const countries = new Intl.ListFormat(locale, { type: 'conjunction' }).format(near);
  const map = t('mapOf', near.length === 0 ? there : t('mapNear', there, countries));
  if (circle === undefined) return map;
  return `${map} ${t(circle.certain ? 'mapCircle' : 'mapCircleApproximate', circle.text)}`;
}
