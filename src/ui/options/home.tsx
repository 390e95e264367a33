/** The country that figures are compared with. */
import { useId } from 'preact/hooks';
import { useReader } from '../strings.ts';

interface Props {
  readonly home: string | null;
  /** ISO 3166-1 alpha-2, in any order. */
  readonly homes: readonly string[];
  readonly onChoose: (home: string | null) => void;
}

export function Home({ home, homes, onChoose }: Props) {
  const { t, locale } = useReader();
  const id = useId();
  const names = new Intl.DisplayNames(locale, { type: 'region' });
  // The chosen one is there before the knowledge has been asked for the others.
  const codes = new Set(home === null ? homes : [home, ...homes]);
  const options = [...codes]
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .sort((a, b) => a.name.localeCompare(b.name, locale));
  return (
    <section class="setting">
      <h2 id={`${id}-title`}>{t('optionsHome')}</h2>
      <select
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-hint`}
        value={home ?? ''}
        onChange={({ currentTarget: { value } }) => onChoose(value === '' ? null : value)}
      >
        <option value="">{t('optionsHomeNone')}</option>
        {options.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
      <p class="hint" id={`${id}-hint`}>
        {t('optionsHomeHint')}
      </p>
    </section>
  );
}
