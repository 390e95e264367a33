/** What the page marks: how much of it, or one entity alone. */
import { useId } from 'preact/hooks';
import type { Density } from '../../engine/types.ts';
import { type MessageKey, useReader } from '../strings.ts';

const STEPS = {
  first: 'popupDensityFirst',
  section: 'popupDensitySection',
  all: 'popupDensityAll',
} as const satisfies Record<Density, MessageKey>;

export function DensityChoice({ density, onChoose }: { density: Density; onChoose: (density: Density) => void }) {
  const { t } = useReader();
  const name = useId();
  return (
    <fieldset class="density">
      <legend class="unseen">{t('popupDensity')}</legend>
      {(['first', 'section', 'all'] as const).map((step) => (
        <label key={step} class="step">
          <input type="radio" name={name} checked={step === density} onChange={() => onChoose(step)} />
          <span>{t(STEPS[step])}</span>
        </label>
      ))}
    </fieldset>
  );
}

export function Following({ name, onEnd }: { name: string; onEnd: () => void }) {
  const { t } = useReader();
  return (
    <p class="following">
      <span>{t('popupFollowing', name)}</span>
      <button type="button" onClick={onEnd}>
        {t('popupFollowEnd')}
      </button>
    </p>
  );
}
