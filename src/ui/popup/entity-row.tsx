/** An actor or a place: what it is called, where in the text it stands, how often; the way to its mentions. */
import type { Annotation, BriefActor, Marked } from '../../engine/types.ts';
import { formatCount } from '../format.ts';
import { KindSign } from '../kind-sign.tsx';
import { useReader } from '../strings.ts';
import type { Tone } from '../tone.ts';
import { Spark } from './spark.tsx';
import { type Visit, visitNext } from './visit.ts';

/** What all rows of a brief share. */
export interface RowContext {
  readonly annotation: Annotation;
  readonly last: Visit | null;
  /** The id of the entity that is followed. */
  readonly following: string | null;
  readonly onVisit: (visit: Visit, target: Marked) => void;
  readonly onFollow: (id: string | null) => void;
}

interface Props extends RowContext {
  readonly entry: BriefActor;
  /** How far it stands under what it is part of. */
  readonly depth?: 0 | 1 | 2;
  /** The other name by which it was searched. */
  readonly as?: string | null;
  /** Where it is not that of the list. */
  readonly tone?: Tone;
}

export function EntityRow({ entry, depth = 0, as = null, tone, ...context }: Props) {
  const { annotation, last, following, onVisit, onFollow } = context;
  const { t, locale } = useReader();
  const card = annotation.cards[entry.id];
  const first = annotation.mentions[entry.first];
  const name = card?.name ?? first?.name ?? entry.id;
  const kind = card?.kind ?? first?.kind;
  const mentions = mentionsOf(annotation, entry.id);
  const next = visitNext(last, entry.id, mentions.length);
  const count = formatCount(entry.count, locale);
  const go = (): void => {
    const index = mentions[next.position];
    if (index !== undefined) onVisit(next, { type: 'mention', index });
  };
  const followed = following === entry.id;
  return (
    <li class="row" data-depth={depth} data-tone={tone}>
      <button type="button" class="entry" aria-current={last?.id === entry.id} onClick={go}>
        {kind !== undefined && <KindSign kind={kind} />}
        <span class="title">
          {name}
          {as !== null && <bdi class="as"> {as}</bdi>}
          <span class="unseen">: {t('popupGoTo', formatCount(next.position + 1, locale), count)}</span>
        </span>
        <Spark at={entry.spark} />
        <span class="count" aria-hidden="true">
          {last?.id === entry.id ? `${formatCount(last.position + 1, locale)}/${count}` : count}
        </span>
      </button>
      <button
        type="button"
        class="follow"
        aria-pressed={followed}
        aria-label={t('popupFollow', name)}
        title={t('popupFollow', name)}
        onClick={() => onFollow(followed ? null : entry.id)}
      >
        <Marker />
      </button>
    </li>
  );
}

/** One line of three, marked. */
function Marker() {
  return (
    <svg class="sign" viewBox="0 0 16 16" aria-hidden="true">
      <path class="dim" d="M3 3H13M3 13H13" />
      <path class="lit" d="M2.5 8H13.5" />
    </svg>
  );
}

/** Indexes into `mentions`, in the order of the text. */
function mentionsOf({ mentions }: Annotation, id: string): readonly number[] {
  return mentions.flatMap((mention, index) => (mention.id === id ? [index] : []));
}
