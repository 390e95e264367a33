/** The article summed up. */
import { useState } from 'preact/hooks';
import type { Annotation, ArticleInfo, Marked } from '../../engine/types.ts';
import { formatCount, formatDate } from '../format.ts';
import { useReader } from '../strings.ts';
import type { PopupActions } from './actions.ts';
import { Entities } from './entities.tsx';
import { Headline } from './headline.tsx';
import { Quantities } from './quantities.tsx';
import { SettingsButton } from './settings-button.tsx';
import { Switch } from './switch.tsx';
import type { Visit } from './visit.ts';

interface Props {
  readonly info: ArticleInfo;
  readonly annotation: Annotation;
  readonly marks: boolean;
  readonly actions: PopupActions;
  readonly site: string | null;
}

export function BriefOf({ info, annotation, marks, actions, site }: Props) {
  const { t, locale } = useReader();
  const { brief, quantities } = annotation;
  const [last, setLast] = useState<Visit | null>(null);
  const visit = (to: Visit, target: Marked): void => {
    setLast(to);
    actions.jump(target);
  };
  const jumpToQuantity = (target: Marked): void => {
    setLast(null);
    actions.jump(target);
  };
  const nothing = brief.actors.length + brief.places.length + quantities.length === 0;
  const entities = { annotation, last, onVisit: visit };
  return (
    <>
      <header class="top">
        <Headline info={info} />
        <div class="switches">
          <Switch label={t('popupMarks')} on={marks} onChange={(on) => actions.setMarks(on)} />
          <Switch label={t('popupSite', site ?? t('popupThisSite'))} on onChange={(on) => actions.setSite(on)} />
        </div>
      </header>
      <main class="lists">
        {nothing && <p class="empty">{t('popupNothing')}</p>}
        <Entities title={t('popupActors')} tone="actor" entries={brief.actors} {...entities} />
        <Entities title={t('popupPlaces')} tone="place" entries={brief.places} {...entities} />
        <Quantities quantities={quantities} onJump={jumpToQuantity} />
        <Coverage annotation={annotation} />
      </main>
      <footer class="bottom">
        <span>{t('popupRequests')}</span>
        <span>{t('popupModelDate', formatDate(annotation.modelDate, locale))}</span>
        <SettingsButton onPress={() => actions.settings()} />
      </footer>
      <p class="unseen" role="status">
        {last !== null && positionOf(last)}
      </p>
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
