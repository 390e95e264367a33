/** What is inside the card's host: one view, and the cards that its relations led to. */
import { useState } from 'preact/hooks';
import type { EntityCard } from '../../engine/types.ts';
import { useReader } from '../strings.ts';
import { EntityArticle } from './entity.tsx';
import { OwnMentions } from './parts/own-mentions.tsx';
import { QuantityArticle } from './quantity.tsx';
import type { CardView, EntityView } from './view.ts';

export interface CardProps {
  readonly view: CardView;
  /** Opened by key or tap: its buttons are in the page's order of focus, and there is one to close it. */
  readonly reachable: boolean;
  /** After a jump to the card of another entity, or back. */
  readonly onJump: (id: string) => void;
  readonly onClose: () => void;
  /** What the card does to the page that it is over; without them, it is over none. */
  readonly actions?: CardActions;
}

export interface CardActions {
  /** To the entity's next mention in the article, or to the one before. */
  step(direction: 'next' | 'previous'): void;
  /** Takes the entity's marks away for good, or brings them back. */
  setKnown(id: string, known: boolean): void;
  /** Puts a measurement on the clipboard. @returns whether the browser did. */
  copy(text: string): Promise<boolean>;
}

export function Card({ view, reachable, onJump, onClose, actions }: CardProps) {
  const { t } = useReader();
  const tabIndex = reachable ? 0 : -1;
  return (
    <>
      {reachable && (
        <button type="button" class="close" aria-label={t('cardClose')} onClick={onClose}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M4 4l8 8M12 4l-8 8" />
          </svg>
        </button>
      )}
      {view.type === 'quantity' ? (
        <QuantityArticle
          quantity={view.quantity}
          restated={view.restated}
          tabIndex={tabIndex}
          {...(actions && { copy: actions.copy })}
        />
      ) : (
        <EntityTrail view={view} onJump={onJump} tabIndex={tabIndex} {...(actions && { actions })} />
      )}
    </>
  );
}

/** Keeps the way that led from the hovered entity to the one shown. */
interface TrailProps extends Pick<CardProps, 'onJump' | 'actions'> {
  readonly view: EntityView;
  readonly tabIndex: number;
}

function EntityTrail({ view, onJump, tabIndex, actions }: TrailProps) {
  const { t } = useReader();
  const [trail, setTrail] = useState<readonly EntityCard[]>([view.entity]);
  const shown = trail.at(-1) ?? view.entity;
  const before = trail.at(-2);

  const go = (next: readonly EntityCard[]): void => {
    setTrail(next);
    onJump((next.at(-1) ?? view.entity).id);
  };
  const jump = (id: string): void => {
    const card = view.cards[id];
    if (card !== undefined) go([...trail, card]);
  };
  return (
    <>
      {before !== undefined && (
        <button type="button" class="back" tabIndex={tabIndex} onClick={() => go(trail.slice(0, -1))}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M10 3 5 8l5 5" />
          </svg>
          {t('cardBack', before.name)}
        </button>
      )}
      <EntityArticle
        key={`${trail.length} ${shown.id}`}
        entity={shown}
        mention={before === undefined ? view.mention : null}
        date={view.date}
        modelDate={view.modelDate}
        hasCard={(id) => Object.hasOwn(view.cards, id)}
        onJump={jump}
        tabIndex={tabIndex}
      />
      {before === undefined && actions !== undefined && (
        <OwnMentions view={view} actions={actions} tabIndex={tabIndex} />
      )}
    </>
  );
}
