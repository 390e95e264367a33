/** What figures are compared with: the country or the city that the reader is at home in. */
import { useId } from 'preact/hooks';
import type { Home as HomePlace } from '../../engine/types.ts';
import { type Reader, useReader } from '../strings.ts';
import { Combobox, type Item } from './combobox.tsx';

interface Props {
  readonly home: HomePlace | null;
  /** In any order. */
  readonly homes: readonly HomePlace[];
  readonly onChoose: (home: HomePlace | null) => void;
}

export function Home({ home, homes, onChoose }: Props) {
  const reader = useReader();
  const { t } = reader;
  const id = useId();
  return (
    <section class="setting">
      <h2 id={`${id}-title`}>{t('optionsHome')}</h2>
      <Combobox
        items={itemsOf(homes, home, reader)}
        none={{ value: null, label: t('optionsHomeNone') }}
        chosen={home}
        isSame={(one, other) => one?.country === other?.country && one?.city === other?.city}
        placeholder={t('optionsHomeFind')}
        notFound={t('optionsHomeNotFound')}
        labelledBy={`${id}-title`}
        describedBy={`${id}-hint`}
        onChoose={onChoose}
      />
      <p class="hint" id={`${id}-hint`}>
        {t('optionsHomeHint')}
      </p>
    </section>
  );
}

/** By name. The chosen one is there before the knowledge has been asked for the others. */
function itemsOf(
  homes: readonly HomePlace[],
  chosen: HomePlace | null,
  { t, locale }: Reader,
): readonly Item<HomePlace | null>[] {
  const regions = new Intl.DisplayNames(locale, { type: 'region' });
  const labelOf = ({ country, city }: HomePlace): string => {
    const name = regions.of(country) ?? country;
    return city === null ? name : t('optionsHomeCity', city, name);
  };
  const labels = new Map([...(chosen === null ? [] : [chosen]), ...homes].map((home) => [labelOf(home), home]));
  const { compare } = new Intl.Collator(locale);
  const named = [...labels].sort(([one], [other]) => compare(one, other));
  return named.map(([label, value]) => ({ value, label }));
}
