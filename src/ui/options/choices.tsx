/** The settings that are one of a few. */
import type {
  Appearance,
  Density,
  Home as HomePlace,
  NameOrder,
  OpenDelay,
  Settings,
  UnitSystem,
} from '../../engine/types.ts';
import { type MessageKey, useReader } from '../strings.ts';
import type { OptionsActions } from './actions.ts';
import { Choice } from './choice.tsx';
import { Home } from './home.tsx';

const UNIT_NAMES = {
  metric: 'optionsUnitsMetric',
  us: 'optionsUnitsUs',
  uk: 'optionsUnitsUk',
} as const satisfies Record<UnitSystem, MessageKey>;

const DELAYS = [150, 300, 500, 800] as const satisfies readonly OpenDelay[];

interface Props {
  readonly settings: Settings;
  /** Those of the browser's language. */
  readonly ownUnits: UnitSystem;
  /** Where one can be at home. */
  readonly homes: readonly HomePlace[];
  readonly actions: OptionsActions;
}

export function Choices({ settings, ownUnits, homes, actions }: Props) {
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
          { value: 'section', label: t('optionsDensitySection') },
          { value: 'all', label: t('optionsDensityAll') },
        ]}
        chosen={settings.density}
        onChoose={(density) => actions.change({ density })}
      />
      <Choice<OpenDelay>
        title={t('optionsOpen')}
        hint={t('optionsOpenHint')}
        options={[
          ...DELAYS.map((value) => ({ value, label: seconds.format(value / 1000) })),
          { value: 'key', label: t('optionsOpenKey') },
        ]}
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
      <Choice<NameOrder>
        title={t('optionsNames')}
        hint={t('optionsNamesHint')}
        options={[
          { value: 'english', label: t('optionsNamesEnglish') },
          { value: 'native', label: t('optionsNamesNative') },
        ]}
        chosen={settings.names}
        onChoose={(names) => actions.change({ names })}
      />
      <Home home={settings.home} homes={homes} onChoose={(home) => actions.change({ home })} />
    </div>
  );
}
