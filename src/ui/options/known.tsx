/** Whom the reader knows and needs no marks for, each with the way back. */
import { useReader } from '../strings.ts';

interface Props {
  /** Ids. */
  readonly known: readonly string[];
  /** By id. What the knowledge has no more of shows by the end of its id: `sy/homs/tadmur` ends in the place's name. */
  readonly names: Readonly<Record<string, string>>;
  readonly onChange: (known: readonly string[]) => void;
}

export function Known({ known, names, onChange }: Props) {
  const { t, locale } = useReader();
  const listed = known
    .map((id) => ({ id, name: names[id] ?? id.split('/').at(-1) ?? id }))
    .sort((a, b) => a.name.localeCompare(b.name, locale));
  return (
    <section class="setting">
      <h2>{t('optionsKnown')}</h2>
      {listed.length > 0 && (
        <ul class="sites">
          {listed.map(({ id, name }) => (
            <li key={id}>
              <bdi>{name}</bdi>
              <button
                type="button"
                aria-label={t('optionsMarkNamed', name)}
                onClick={() => onChange(known.filter((other) => other !== id))}
              >
                {t('optionsMarkAgain')}
              </button>
            </li>
          ))}
        </ul>
      )}
      {listed.length > 1 && (
        <div class="buttons">
          <button type="button" onClick={() => onChange([])}>
            {t('optionsMarkAll')}
          </button>
        </div>
      )}
      <p class="hint">{t(listed.length > 0 ? 'optionsKnownHint' : 'optionsKnownNone')}</p>
    </section>
  );
}
