/** The card of a measurement: the reader's figure large, the article's beside it, and whether the two agree. */
import type { Quantity } from '../../engine/types.ts';
import { formatValue } from '../format.ts';
import { useReader } from '../strings.ts';
import { VerdictSign } from '../verdict-sign.tsx';
import type { CardActions } from './card.tsx';
import { CopyButton } from './parts/copy-button.tsx';
import { boundWord, perspectiveWords, unitName, verdictWords } from './quantity-words.ts';

interface Props {
  readonly quantity: Quantity;
  readonly restated: Quantity | null;
  readonly tabIndex: number;
  /** Without it, there is no button for it. */
  readonly copy?: CardActions['copy'];
}

export function QuantityArticle({ quantity, restated, tabIndex, copy }: Props) {
  const reader = useReader();
  const { t, locale } = reader;
  const bound = boundWord(quantity, reader);
  const verdict = restated === null ? null : verdictWords(quantity, restated, reader);
  const { share, comparison } = perspectiveWords(quantity, reader);
  const others = quantity.others ?? [];
  const exact = formatValue(quantity.converted.exact, locale);
  const exactWords =
    others.length === 0 ? t('quantityExactly', exact) : t('quantityReadAs', unitName(quantity.unit, reader), exact);
  return (
    <article class="body" data-tone="quantity">
      <div class="head">
        <p class="written">
          <bdi>{quantity.text}</bdi>
        </p>
        <div class="line">
          <h2 class="figure" id="title">
            {bound !== null && <span class="bound">{bound} </span>}
            <bdi>{quantity.converted.text}</bdi>
          </h2>
          {copy !== undefined && (
            <CopyButton
              text={t(
                'quantityCopied',
                quantity.text,
                `${bound === null ? '' : `${bound} `}${quantity.converted.text}`,
              )}
              tabIndex={tabIndex}
              copy={copy}
            />
          )}
        </div>
        {verdict === null && <p class="exact">{exactWords}</p>}
      </div>
      {verdict !== null && restated?.verdict !== undefined && (
        <p class="verdict" data-verdict={restated.verdict}>
          <VerdictSign verdict={restated.verdict} />
          <span>{verdict}</span>
        </p>
      )}
      {(share !== null || comparison !== null) && (
        <div class="perspective">
          {share !== null && <p>{share}</p>}
          {comparison !== null && <p>{comparison}</p>}
        </div>
      )}
      {others.length > 0 && (
        <section class="others">
          <h3>{t('quantityOthers')}</h3>
          <dl>
            {others.map((other) => (
              <div class="row" key={other.unit}>
                <dt>{other.label}</dt>
                <dd class="figures">
                  <bdi>{other.converted.text}</bdi>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </article>
  );
}
