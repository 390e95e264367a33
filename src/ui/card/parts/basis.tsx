/** What a statement rests on and where it is from. What is on record needs no word. */
import type { Basis } from '../../../engine/types.ts';
import { useReader } from '../../strings.ts';

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

interface Grounded {
  readonly basis: Basis;
  readonly by?: string;
}

export function BasisNote({ of: { basis, by } }: { of: Grounded }) {
  const { t } = useReader();
  if (basis === 'on record') return null;
  const words =
    basis === 'widely reported' ? t('basisReported') : by === undefined ? t('basisClaimed') : t('basisClaimedBy', by);
  return (
    <>
      {' '}
      <span class="basis">{words}</span>
    </>
  );
}

/** The source's number in the list at the foot. Raised digits, not small ones: they keep the text's size. */
export function SourceMark({ index }: { index: number }) {
  const { t } = useReader();
  const number = String(index + 1);
  return (
    <span class="ref">
      <span aria-hidden="true">{[...number].map((digit) => RAISED[Number(digit)]).join('')}</span>
      <span class="unseen"> ({t('sourceMark', number)})</span>
    </span>
  );
}
