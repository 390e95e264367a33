/** Measurements: as the article has them, in the reader's units, and what the check of the article's own says. */
import type { Bound, Marked, Quantity } from '../../engine/types.ts';
import { boundWord } from '../card/quantity-words.ts';
import { type MessageKey, useReader } from '../strings.ts';
import { VerdictSign } from '../verdict-sign.tsx';
import { Section } from './section.tsx';

const CHECKS = {
  agrees: 'checkAgrees',
  rounded: 'checkRounded',
  differs: 'checkDiffers',
  'other-unit': 'checkOtherUnit',
} as const satisfies Record<NonNullable<Quantity['verdict']>, MessageKey>;

interface Measurement {
  readonly index: number;
  readonly quantity: Quantity;
  readonly restated: Quantity | undefined;
}

interface Props {
  readonly quantities: readonly Quantity[];
  readonly onJump: (target: Marked) => void;
}

export function Quantities({ quantities, onJump }: Props) {
  const { t } = useReader();
  const measurements = measurementsOf(quantities);
  const checked = measurements.some(({ restated }) => restated?.verdict !== undefined);
  return (
    <Section title={t('popupQuantities')} tone="quantity" items={measurements}>
      {(shown) => (
        <table class="table">
          <thead>
            <tr>
              <th scope="col">{t('popupWritten')}</th>
              <th scope="col">{t('popupConverted')}</th>
              {checked && <th scope="col">{t('popupCheck')}</th>}
            </tr>
          </thead>
          <tbody>
            {shown.map((measurement) => (
              <QuantityRow key={measurement.index} {...measurement} checked={checked} onJump={onJump} />
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}

/** The article's own conversions stand beside what they convert, not as measurements of their own. */
function measurementsOf(quantities: readonly Quantity[]): readonly Measurement[] {
  return quantities.flatMap((quantity, index) =>
    quantity.restates === undefined
      ? [{ index, quantity, restated: quantities.find((other) => other.restates === index) }]
      : [],
  );
}

type RowProps = Measurement & { readonly checked: boolean; readonly onJump: Props['onJump'] };

function QuantityRow({ index, quantity, restated, checked, onJump }: RowProps) {
  const { t } = useReader();
  const verdict = restated?.verdict;
  return (
    <tr>
      <td>
        <button type="button" class="written" onClick={() => onJump({ type: 'quantity', index })}>
          <bdi>{quantity.text}</bdi>
          <span class="unseen">: {t('popupGoToQuantity')}</span>
        </button>
      </td>
      <td>
        <BoundSign quantity={quantity} />
        <bdi class="figure">{quantity.converted.text}</bdi>
      </td>
      {checked && (
        <td>
          {verdict !== undefined && (
            <span class="check" data-verdict={verdict} title={restated?.text}>
              <VerdictSign verdict={verdict} />
              {t(CHECKS[verdict])}
            </span>
          )}
        </td>
      )}
    </tr>
  );
}

const BOUND_SIGNS = { exact: '', about: '≈', over: '>', under: '<' } as const satisfies Record<Bound, string>;

/** A table has no room for words; those who hear it get them. */
function BoundSign({ quantity }: { quantity: Quantity }) {
  const word = boundWord(quantity, useReader());
  if (word === null) return null;
  return (
    <span class="bound">
      <span aria-hidden="true">{BOUND_SIGNS[quantity.bound]}</span>
      <span class="unseen">{word}</span>{' '}
    </span>
  );
}
