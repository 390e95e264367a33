/** The sites on which nothing is read or marked, each with its way back. */
import { useReader } from '../strings.ts';

interface Props {
  readonly sites: readonly string[];
  readonly onTurnOn: (site: string) => void;
}

export function Sites({ sites, onTurnOn }: Props) {
  const { t } = useReader();
  return (
    <section class="setting">
      <h2>{t('optionsSites')}</h2>
      {sites.length > 0 && (
        <ul class="sites">
          {sites.toSorted().map((site) => (
            <li key={site}>
              <bdi>{site}</bdi>
              <button type="button" aria-label={t('actionTurnOn', site)} onClick={() => onTurnOn(site)}>
                {t('optionsTurnOn')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <p class="hint">{t(sites.length > 0 ? 'optionsSitesHint' : 'optionsSitesNone')}</p>
    </section>
  );
}
