/** What the card does to the page: to the entity's other mentions, and away with its marks for a reader who knows it. */
import { useState } from 'preact/hooks';
import { formatCount } from '../../format.ts';
import { useReader } from '../../strings.ts';
import type { CardActions } from '../card.tsx';
import type { EntityView } from '../view.ts';

interface Props {
  readonly view: EntityView;
  readonly actions: CardActions;
  readonly tabIndex: number;
}

export function OwnMentions({ view, actions, tabIndex }: Props) {
  const { t } = useReader();
  const [known, setKnown] = useState(view.known);
  const toggle = (): void => {
    setKnown(!known);
    actions.setKnown(view.entity.id, !known);
  };
  return (
    <div class="own">
      {known && <span role="status">{t('cardKnown')}</span>}
      <button type="button" class="fold" tabIndex={tabIndex} onClick={toggle}>
        {t(known ? 'cardShowAgain' : 'cardKnow')}
      </button>
      {view.place.count > 1 && <Steps view={view} actions={actions} tabIndex={tabIndex} />}
    </div>
  );
}

function Steps({ view: { place }, actions, tabIndex }: Props) {
  const { t, locale } = useReader();
  const [number, count] = [formatCount(place.number, locale), formatCount(place.count, locale)];
  return (
    <span class="steps">
      <button
        type="button"
        data-step="previous"
        tabIndex={tabIndex}
        aria-label={t('cardPrevious')}
        aria-disabled={place.number === 1}
        onClick={() => actions.step('previous')}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M3.5 10 8 5.5l4.5 4.5" />
        </svg>
      </button>
      <span class="figures">{t('cardMention', number, count)}</span>
      <button
        type="button"
        data-step="next"
        tabIndex={tabIndex}
        aria-label={t('cardNext')}
        aria-disabled={place.number === place.count}
        onClick={() => actions.step('next')}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M3.5 6 8 10.5 12.5 6" />
        </svg>
      </button>
    </span>
  );
}
