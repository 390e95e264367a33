/** The article summed up. */
import { useState } from 'preact/hooks';
import type { Annotation, IsoDate, Marked, PageState } from '../../engine/types.ts';
import { formatCount, formatDate } from '../format.ts';
import { OverviewFigure } from '../map/overview.tsx';
import { useReader } from '../strings.ts';
import type { Dates, PopupActions } from './actions.ts';
import { Copies } from './copies.tsx';
import { DateOf } from './date.tsx';
import { Actors, Places } from './entities.tsx';
import { FoundNames } from './found.tsx';
import { Headline } from './headline.tsx';
import { DensityChoice, Following } from './how-marked.tsx';
import { Quantities } from './quantities.tsx';
import { SettingsButton } from './settings-button.tsx';
import { Switch } from './switch.tsx';
import type { Visit } from './visit.ts';

interface Props {
  readonly page: Extract<PageState, { state: 'ready' }>;
  readonly actions: PopupActions;
  readonly site: string | null;
  readonly dates: Dates;
}

export function BriefOf({ page, actions, site, dates }: Props) {
  const { t, locale } = useReader();
  const { info, annotation, marks, density, following } = page;
  const { brief, quantities } = annotation;
  const [last, setLast] = useState<Visit | null>(null);
  const [query, setQuery] = useState('');
  const visit = (to: Visit, target: Marked): void => {
    setLast(to);
    actions.jump(target);
  };
  const jumpToQuantity = (target: Marked): void => {
    setLast(null);
    actions.jump(target);
  };
  const setDate = (date: IsoDate | null): void => {
    // Others may be named as of another day.
    setLast(null);
    actions.setDate(date);
  };
  const nameOf = (id: string): string => annotation.cards[id]?.name ?? id;
  const named = brief.actors.length + brief.places.length;
  const context = {
    annotation,
    last,
    following,
    onVisit: visit,
    onFollow: (id: string | null) => actions.follow(id),
  };
  return (
    <>
      <header class="top">
        <Headline info={info}>
          <DateOf info={info} dates={dates} onChange={setDate} />
        </Headline>
        <div class="switches">
          <Switch label={t('popupMarks')} on={marks} onChange={(on) => actions.setMarks(on)} />
          <Switch label={t('popupSite', site ?? t('popupThisSite'))} on onChange={(on) => actions.setSite(on)} />
        </div>
        {following !== null && <Following name={nameOf(following)} onEnd={() => actions.follow(null)} />}
        {following === null && marks && named > 0 && (
          <DensityChoice density={density} onChoose={(step) => actions.setDensity(step)} />
        )}
      </header>
      <main class="lists">
        {named > 0 && (
          <input
            type="search"
            class="search"
            placeholder={t('popupSearch')}
            aria-label={t('popupSearch')}
            value={query}
            onInput={(event) => setQuery(event.currentTarget.value)}
          />
        )}
        {named + quantities.length === 0 && <p class="empty">{t('popupNothing')}</p>}
        {query.trim() === '' ? (
          <>
            <Actors entries={brief.actors} {...context} />
            <Places entries={brief.places} {...context}>
              {brief.map !== undefined && (
                <OverviewFigure map={brief.map} nameOf={nameOf} current={following ?? last?.id ?? null} />
              )}
            </Places>
            <Quantities quantities={quantities} onJump={jumpToQuantity} />
            <Coverage annotation={annotation} />
          </>
        ) : (
          <FoundNames query={query} {...context} />
        )}
      </main>
      <p class="unseen" role="status">
        {last !== null && positionOf(last)}
      </p>
      <footer class="bottom">
        {named + quantities.length > 0 && <Copies copy={actions.copy} />}
        <span>{t('popupRequests')}</span>
        <span>{t('popupModelDate', formatDate(annotation.modelDate, locale))}</span>
        <SettingsButton onPress={() => actions.settings()} />
      </footer>
    </>
  );

  function positionOf({ id, position }: Visit): string {
    const count = annotation.mentions.filter((mention) => mention.id === id).length;
    return t('popupPosition', formatCount(position + 1, locale), formatCount(count, locale));
  }
}

/** What the reader would else take for nothing: names that were seen and are not known. */
function Coverage({ annotation }: { annotation: Annotation }) {
  const { t, locale } = useReader();
  const { known, seen, unknown } = annotation.brief.coverage;
  if (seen === 0) return null;
  return (
    <section class="section coverage">
      <h2>{t('popupNames')}</h2>
      <p>
        {t('popupCoverage', formatCount(known, locale), formatCount(seen, locale))}
        {unknown.length > 0 && (
          <>
            . <span class="quiet">{t('popupUnknown')}</span>{' '}
            <bdi>{new Intl.ListFormat(locale, { type: 'unit' }).format(unknown)}</bdi>
          </>
        )}
      </p>
    </section>
  );
}
