/** The settings that are one of a few. */
import type { Appearance, Density, Settings, UnitSystem } from '../../engine/types.ts';
import { type MessageKey, useReader } from '../strings.ts';
import type { OptionsActions } from './actions.ts';
import { Choice } from './choice.tsx';

const UNIT_NAMES = {
  metric: 'optionsUnitsMetric',
  us: 'optionsUnitsUs',
  uk: 'optionsUnitsUk',
} as const satisfies Record<UnitSystem, MessageKey>;

interface Props {
  readonly settings: Settings;
  /** Those of the browser's language. */
  readonly ownUnits: UnitSystem;
  readonly actions: OptionsActions;
}

export function Choices({ settings, ownUnits, actions }: Props) {
  const { t, locale } = useReader();
  const seconds = new Intl.NumberFormat(locale, { style: 'unit', unit: 'second', unitDisplay: 'narrow' });
  return (
    <div class="settings">
      <Choice<UnitSystem | null>
        title={t('optionsUnits')}
        hint={t('optionsUnitsHint', t(UNIT_NAMES[ownUnits]))}
        options={[
          { value: null, label: t('optionsUnitsOwn') },
          { value: 'metric', label: t('optionsUnitsMetric') },
          { value: 'us', label: t('optionsUnitsUs') },
          { value: 'uk', label: t('optionsUnitsUk') },
        ]}
        chosen={settings.units}
        onChoose={(units) => actions.change({ units })}
      />
      <Choice<Density>
        title={t('optionsDensity')}
        hint={t('optionsDensityHint')}
        options={[
          { value: 'first', label: t('optionsDensityFirst') },
          { value: 'all', label: t('optionsDensityAll') },
        ]}
        chosen={settings.density}
        onChoose={(density) => actions.change({ density })}
      />
      <Choice
        title={t('optionsOpen')}
        hint={t('optionsOpenHint')}
        options={([150, 300, 500, 800] as const).map((value) => ({ value, label: seconds.format(value / 1000) }))}
        chosen={settings.open}
        onChoose={(open) => actions.change({ open })}
      />
      <Choice<Appearance>
        title={t('optionsAppearance')}
        hint={t('optionsAppearanceHint')}
        options={[
          { value: 'system', label: t('optionsAppearanceSystem') },
          { value: 'light', label: t('optionsAppearanceLight') },
          { value: 'dark', label: t('optionsAppearanceDark') },
        ]}
        chosen={settings.appearance}
        onChoose={(appearance) => actions.change({ appearance })}
      />
    </div>
  );
}
