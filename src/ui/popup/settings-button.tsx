import { useReader } from '../strings.ts';

export function SettingsButton({ onPress }: { onPress: () => void }) {
  const { t } = useReader();
  const name = t('popupSettings');
  return (
    <button type="button" class="settings" aria-label={name} title={name} onClick={onPress}>
      <Sliders />
    </button>
  );
}

/** Two sliders, each set. */
function Sliders() {
  return (
    <svg class="sign" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M1 4.5H8M13 4.5H15M1 11.5H3M8 11.5H15" />
      <circle cx="10.5" cy="4.5" r="2.3" />
      <circle cx="5.5" cy="11.5" r="2.3" />
    </svg>
  );
}
