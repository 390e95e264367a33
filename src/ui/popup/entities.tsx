/** The lists of actors, by conflict and umbrella, and of places. */
import { type ComponentChildren, Fragment } from 'preact';
import type { BriefActor } from '../../engine/types.ts';
import { useReader } from '../strings.ts';
import { EntityRow, type RowContext } from './entity-row.tsx';
import { type ActorRow, groupActors } from './groups.ts';
import { Section } from './section.tsx';

export function Actors({ entries, ...context }: RowContext & { readonly entries: readonly BriefActor[] }) {
  const { t } = useReader();
  return (
    <Section title={t('popupActors')} tone="actor" items={entries}>
      {/* Sorted out after the cut: the most mentioned stand in the glance, whatever their conflict. */}
      {(shown) =>
        byTheatre(groupActors(shown, context.annotation.cards)).map(({ theatre, rows }, _, { length }) => (
          <Fragment key={theatre}>
            {(theatre !== null || length > 1) && <h3>{theatre ?? t('popupOthers')}</h3>}
            <ul class="list">
              {rows.map((row) => (
                <EntityRow key={row.entry.id} {...row} {...context} />
              ))}
            </ul>
          </Fragment>
        ))
      }
    </Section>
  );
}

/** Rows of one conflict stand together. */
function byTheatre(rows: readonly ActorRow[]) {
  const theatres = [...new Set(rows.map(({ theatre }) => theatre))];
  return theatres.map((theatre) => ({ theatre, rows: rows.filter((row) => row.theatre === theatre) }));
}

interface PlacesProps extends RowContext {
  readonly entries: readonly BriefActor[];
  /** The map. */
  readonly children: ComponentChildren;
}

export function Places({ entries, children, ...context }: PlacesProps) {
  const { t } = useReader();
  return (
    <Section title={t('popupPlaces')} tone="place" items={entries}>
      {(shown) => (
        <>
          {children}
          <ul class="list">
            {shown.map((entry) => (
              <EntityRow key={entry.id} entry={entry} {...context} />
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
