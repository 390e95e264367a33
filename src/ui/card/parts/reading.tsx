/** How a phrase that is no name came to its entity. The reader must be able to disagree. */
import type { Mention } from '../../../engine/types.ts';
import { type Translate, useReader } from '../../strings.ts';

export function HowRead({ mention }: { mention: Mention }) {
  const { t } = useReader();
  const words = howRead(mention, t);
  return words === null ? null : <p class="reading">{words}</p>;
}

export function howRead({ reading, text, name, because }: Mention, t: Translate): string | null {
  if (reading === 'named') return null;
  if (because?.office === true) return t('readByOffice', text, name);
  if (because?.antecedent !== undefined) return t('readByAntecedent', text, name, because.antecedent);
  if (because?.theatre !== undefined) return t('readByTheatre', text, name, because.theatre);
  return t(reading === 'composed' ? 'readByParts' : 'readByContext', text, name);
}
