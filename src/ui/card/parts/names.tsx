/** What the article calls the entity, how often, and in whose mouth. */
import type { NameUse } from '../../../engine/types.ts';
import { formatCount } from '../../format.ts';
import { useReader } from '../../strings.ts';
import { Row } from './row.tsx';

export function NamesUsed({ names }: { names: readonly NameUse[] }) {
  const { t, locale } = useReader();
  return (
    <Row label={t('cardNamesUsed')}>
      {names.map((use) => (
        <span class="use" key={use.text}>
          <span class="pair">
            <q class="used">{use.text}</q> <span class="count">{t('nameCount', formatCount(use.count, locale))}</span>
          </span>
          {use.speaker !== undefined && (
            <>
              {' '}
              <span class="basis">{t('nameSpeaker', use.speaker)}</span>
            </>
          )}
        </span>
      ))}
    </Row>
  );
}
