/** The card of an actor or a place, as of the article's date. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { ArticleDate, EntityCard, IsoDate, Mention, Statement } from '../../engine/types.ts';
import { formatDate } from '../format.ts';
import { PlaceMapFigure } from '../map/map.tsx';
import { useReader } from '../strings.ts';
import { toneOf } from '../tone.ts';
import { type Face, faceOf, relationRows, saidFirst } from './face.ts';
import { Designations } from './parts/designations.tsx';
import { Folds, type Leaf } from './parts/folds.tsx';
import { EntityHead } from './parts/head.tsx';
import { NamesUsed } from './parts/names.tsx';
import { PlaceRows } from './parts/place.tsx';
import { HowRead, howRead } from './parts/reading.tsx';
import { Relations, RelationsNote } from './parts/relations.tsx';
import { Sources } from './parts/sources.tsx';
import { DatedStatements, StatementText } from './parts/statement.tsx';

interface Props {
  readonly entity: EntityCard;
  /** The mention that was hovered; null on a card that another card led to. */
  readonly mention: Mention | null;
  readonly date: ArticleDate | null;
  readonly modelDate: IsoDate;
  readonly hasCard: (id: string) => boolean;
  readonly onJump: (id: string) => void;
  readonly tabIndex: number;
}

export function EntityArticle({ entity, mention, date, modelDate, hasCard, onJump, tabIndex }: Props) {
  const { t } = useReader();
  const [unfolded, setUnfolded] = useState(false);
  const aside = mention === null ? null : howRead(mention, t);
  const said = mention?.text ?? null;
  const ownDate = date?.origin === 'given' ? t('dateFromReader').length + 2 : 0;
  const glance = faceOf(entity, said, (aside?.length ?? 0) + ownDate);
  const face: Face = unfolded
    ? { rows: relationRows(entity.relations), names: saidFirst(entity.names, said), more: glance.more }
    : glance;
  const further = unfolded ? entity.held.slice(1) : [];
  return (
    <article class="body" data-tone={toneOf(entity.kind)}>
      <EntityHead entity={entity} />
      {mention !== null && <HowRead mention={mention} />}
      <Who entity={entity} date={date} />
      {entity.map !== undefined && <PlaceMapFigure entity={entity} map={entity.map} />}
      {further.length > 0 && <DatedStatements statements={further} />}
      <dl class="rows">
        {toneOf(entity.kind) === 'place' && <PlaceRows entity={entity} />}
        <Relations rows={face.rows} hasCard={hasCard} onJump={onJump} tabIndex={tabIndex} />
        {face.names.length > 0 && <NamesUsed names={face.names} />}
      </dl>
      <RelationsNote rows={face.rows} />
      <EntityFolds entity={entity} modelDate={modelDate} tabIndex={tabIndex}>
        {glance.more && (
          <button
            type="button"
            class="fold"
            tabIndex={tabIndex}
            aria-expanded={unfolded}
            onClick={() => setUnfolded(!unfolded)}
          >
            {t('foldMore')}
          </button>
        )}
      </EntityFolds>
    </article>
  );
}

interface FoldsProps {
  readonly entity: EntityCard;
  readonly modelDate: IsoDate;
  readonly tabIndex: number;
  readonly children: ComponentChildren;
}

function EntityFolds({ entity, modelDate, tabIndex, children }: FoldsProps) {
  const { t, locale } = useReader();
  const { since, designations, sources } = entity;
  const leaves: readonly Leaf[] = [
    {
      id: 'since',
      title: t('foldSince'),
      count: since.length,
      content: (
        <>
          <DatedStatements statements={since} />
          <p class="note">{t('sinceNote', formatDate(modelDate, locale))}</p>
        </>
      ),
    },
    {
      id: 'designations',
      title: t('foldDesignations'),
      count: designations.length,
      content: <Designations designations={designations} />,
    },
    { id: 'sources', title: t('foldSources'), count: sources.length, content: <Sources sources={sources} /> },
  ];
  return (
    <Folds leaves={leaves.filter((leaf) => leaf.count > 0)} tabIndex={tabIndex}>
      {children}
    </Folds>
  );
}

/** The one sentence that says who or what it is, with the day on which that held, as a paper prints a dateline. */
function Who({ entity, date }: { entity: EntityCard; date: ArticleDate | null }) {
  const { t, locale } = useReader();
  const [who] = entity.held;
  if (who === undefined) return <NoFacts entity={entity} date={date} />;
  return (
    <>
      <p class="who">
        {date !== null && !isTimeless(entity, who) && (
          <span class="dateline">
            {formatDate(date.date, locale)}
            {date.origin === 'given' && `, ${t('dateFromReader')}`}
          </span>
        )}
        <StatementText statement={who} />
      </p>
      {date === null && <p class="note">{t('cardNoDate')}</p>}
    </>
  );
}

/** A place's inhabitants or its river were not counted on the day of the article; what has a period held on it. */
function isTimeless({ kind }: EntityCard, { from, to }: Statement): boolean {
  return toneOf(kind) === 'place' && from === undefined && to === undefined;
}

/** Where a place is says enough of it; of an actor the reader is told that nothing is missing by mistake. */
function NoFacts({ entity, date }: { entity: EntityCard; date: ArticleDate | null }) {
  const { t, locale } = useReader();
  if (date === null) return <p class="note">{t('cardNoDate')}</p>;
  if (toneOf(entity.kind) === 'place') return null;
  return <p class="note">{t('cardNoFacts', formatDate(date.date, locale))}</p>;
}
