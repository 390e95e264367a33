/** The article's places on one map: what the worker drew, in the reader's colours. */
import type { OverviewMap } from '../../engine/types.ts';
import { useReader } from '../strings.ts';
import { ScaleBar } from './scale-bar.tsx';

interface Props {
  readonly map: OverviewMap;
  /** By id. */
  readonly nameOf: (id: string) => string;
  /** The place to set off: the one last gone to or followed. */
  readonly current: string | null;
}

export function OverviewFigure({ map, nameOf, current }: Props) {
  const { t, locale } = useReader();
  const { circles, marks, outside } = map;
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const named = list.format(marks.map(({ id }) => nameOf(id)));
  return (
    <figure class="map overview">
      <svg viewBox="0 0 320 180" role="img" aria-label={t('mapOf', named)}>
        <path class="land" d={map.land} />
        {circles.map(({ x, y, r, certain }) => (
          <circle key={`${x} ${y} ${r}`} class={certain ? 'circle' : 'circle vague'} cx={x} cy={y} r={r} />
        ))}
        {map.countries.map(({ x, y, text }) => (
          <text key={text} class="country" x={x} y={y} text-anchor="middle">
            {text}
          </text>
        ))}
        {marks.toReversed().map(({ id, x, y, label }) => (
          <g key={id} class={id === current ? 'mark own' : 'mark'}>
            {id === current && <circle class="ring" cx={x} cy={y} r={7} />}
            <circle class="dot" cx={x} cy={y} r={2.5} />
            {label !== undefined && (
              <text x={label.x} y={label.y} text-anchor={label.anchor}>
                {label.text}
              </text>
            )}
          </g>
        ))}
        <ScaleBar scale={map.scale} />
      </svg>
      <figcaption>
        {circles.map(({ text, certain }) => (
          <span key={text} class="item">
            {t(certain ? 'mapCircle' : 'mapCircleApproximate', text)}{' '}
          </span>
        ))}
        {outside.length > 0 && <span class="item">{t('mapOutside', list.format(outside.map(nameOf)))} </span>}
        <span class="item">{t('mapBoundaries')}</span>
      </figcaption>
    </figure>
  );
}
