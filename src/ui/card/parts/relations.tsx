/** Who backs, leads and fights the entity on the article's date; each a way to that one's card. */
import type { Relation } from '../../../engine/types.ts';
import { useReader } from '../../strings.ts';
import { RELATION_NAMES } from '../../tone.ts';
import type { RelationRow } from '../face.ts';
import { BasisNote, SourceMark } from './basis.tsx';
import { Row } from './row.tsx';

interface Props {
  readonly rows: readonly RelationRow[];
  /** Whether there is a card to go to. */
  readonly hasCard: (id: string) => boolean;
  readonly onJump: (id: string) => void;
  readonly tabIndex: number;
}

/** What most relations rest on is said once, by {@link RelationsNote}; the others say it beside their names. */
export function Relations({ rows, ...rest }: Props) {
  const { t } = useReader();
  return rows.map(({ type, relations }) => (
    <Row key={type} label={t(RELATION_NAMES[type])}>
      {relations.map((relation) => (
        <RelationItem key={`${relation.id} ${relation.from ?? ''}`} relation={relation} {...rest} />
      ))}
    </Row>
  ));
}

function RelationItem({ relation, hasCard, onJump, tabIndex }: Omit<Props, 'rows'> & { relation: Relation }) {
  return (
    <span class="item">
      {hasCard(relation.id) ? (
        <button type="button" class="jump" tabIndex={tabIndex} onClick={() => onJump(relation.id)}>
          <span class="link">{relation.name}</span>
          {/* Within, so that it stands beside the last word also where the name takes two lines. */}
          <SourceMark index={relation.source} />
        </button>
      ) : (
        <>
          {relation.name}
          <SourceMark index={relation.source} />
        </>
      )}
      {relation.basis === 'claimed' && <BasisNote of={relation} />}
    </span>
  );
}

export function RelationsNote({ rows }: { rows: readonly RelationRow[] }) {
  const { t } = useReader();
  const reported = rows.some(({ relations }) => relations.some(({ basis }) => basis === 'widely reported'));
  return reported ? <p class="note">{t('relationsReported')}</p> : null;
}
