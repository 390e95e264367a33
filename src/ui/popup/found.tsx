/** What the search finds: actors and places by all their names, and names that the knowledge lacks. */
import { folded, hasWord } from '../fold.ts';
import { useReader } from '../strings.ts';
import { toneOf } from '../tone.ts';
import { EntityRow, type RowContext } from './entity-row.tsx';
import { findEntries } from './search.ts';

export function FoundNames({ query, ...context }: RowContext & { readonly query: string }) {
  const { t } = useReader();
  const { annotation } = context;
  const { actors, places, coverage } = annotation.brief;
  const wanted = folded(query);
  const found = findEntries(wanted, [...actors, ...places], annotation);
  const unknown = coverage.unknown.filter((name) => hasWord(name, wanted));
  if (found.length + unknown.length === 0) return <p class="empty">{t('popupNotFound')}</p>;
  return (
    <section class="section" aria-label={t('popupSearch')}>
      <ul class="list">
        {found.map(({ entry, as }) => (
          <EntityRow
            key={entry.id}
            entry={entry}
            as={as}
            tone={toneOf(annotation.cards[entry.id]?.kind ?? 'group')}
            {...context}
          />
        ))}
        {unknown.map((name) => (
          <li key={name} class="unknown">
            <bdi>{name}</bdi> <span class="quiet">{t('popupUnknownName')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
