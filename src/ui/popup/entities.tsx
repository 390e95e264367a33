/** Actors and places: what each is called, where in the text it stands, how often; each a way to its mentions. */
import type { Annotation, BriefActor, Marked } from '../../engine/types.ts';
import { formatCount } from '../format.ts';
import { KindSign } from '../kind-sign.tsx';
import { useReader } from '../strings.ts';
import type { Tone } from '../tone.ts';
import { Section } from './section.tsx';
import { Spark } from './spark.tsx';
import { type Visit, visitNext } from './visit.ts';

interface Props {
  readonly title: string;
  readonly tone: Tone;
  readonly entries: readonly BriefActor[];
  readonly annotation: Annotation;
  readonly last: Visit | null;
  readonly onVisit: (visit: Visit, target: Marked) => void;
}

export function Entities({ title, tone, entries, ...rest }: Props) {
  return (
    <Section title={title} tone={tone} items={entries}>
      {(shown) => (
        <ul class="list">
          {shown.map((entry) => (
            <li key={entry.id}>
              <EntityButton entry={entry} {...rest} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

type ButtonProps = Pick<Props, 'annotation' | 'last' | 'onVisit'> & { readonly entry: BriefActor };

function EntityButton({ entry, annotation, last, onVisit }: ButtonProps) {
  const { t, locale } = useReader();
  const card = annotation.cards[entry.id];
  const first = annotation.mentions[entry.first];
  const name = card?.name ?? first?.name ?? entry.id;
  const mentions = mentionsOf(annotation, entry.id);
  const next = visitNext(last, entry.id, mentions.length);
  const count = formatCount(entry.count, locale);
  const go = (): void => {
    const index = mentions[next.position];
    if (index !== undefined) onVisit(next, { type: 'mention', index });
  };
  const kind = card?.kind ?? first?.kind;
  return (
    <button type="button" class="entry" aria-current={last?.id === entry.id} onClick={go}>
      {kind !== undefined && <KindSign kind={kind} />}
      <span class="title">
        {name}
        <span class="unseen">: {t('popupGoTo', formatCount(next.position + 1, locale), count)}</span>
      </span>
      <Spark at={entry.spark} />
      <span class="count" aria-hidden="true">
        {last?.id === entry.id ? `${formatCount(last.position + 1, locale)}/${count}` : count}
      </span>
    </button>
  );
}

/** Indexes into `mentions`, in the order of the text. */
function mentionsOf({ mentions }: Annotation, id: string): readonly number[] {
  return mentions.flatMap((mention, index) => (mention.id === id ? [index] : []));
}
