import { useReader } from '../strings.ts';

export function SettingsButton({ onPress }: { onPress: () => void }) {
  const { t } = useReader();
  return (
    <button type="button" class="settings" onClick={onPress}>
      {t('popupSettings')}
    </button>
  );
}
