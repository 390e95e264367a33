/** Where a place is. */
import type { EntityCard } from '../../../engine/types.ts';
import { formatCoordinates, formatKilometres } from '../../format.ts';
import { useReader } from '../../strings.ts';
import { Row } from './row.tsx';

export function PlaceRows({ entity }: { entity: EntityCard }) {
  const reader = useReader();
  const { t, locale } = reader;
  // Of a country, neither says anything: it is itself, and its middle is no place.
  const { lat, lon, radiusKm, countryName } = entity.kind === 'country' ? {} : entity;
  return (
    <>
      {countryName !== undefined && <Row label={t('placeIn')}>{countryName}</Row>}
      {lat !== undefined && lon !== undefined && (
        <Row label={t('placeAt')}>
          <span class="figures">{formatCoordinates(lat, lon, reader)}</span>
        </Row>
      )}
      {radiusKm !== undefined && (
        <Row label={t('placeExtent')}>{t('placeRadius', formatKilometres(radiusKm, locale))}</Row>
      )}
      {entity.map !== undefined && entity.map.distances.length > 0 && (
        <Row label={t('placeDistances')}>
          {entity.map.distances.map(({ name, text }) => (
            <span key={`${name} ${text}`} class="item figures">
              {t('placeDistance', text, name)}
            </span>
          ))}
        </Row>
      )}
    </>
  );
}
