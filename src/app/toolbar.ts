/** The toolbar's button, with its words. */
import { translate } from '../platform/i18n.ts';
import { type Look, showOnButton } from '../platform/toolbar.ts';
import type { Shown } from './shown.ts';

export function showShown(tabId: number, { look, count }: Shown): Promise<void> {
  return showOnButton(tabId, look, titleOf(look, count));
}

function titleOf(look: Look, count: number): string {
  const t = translate;
  switch (look) {
    case 'marked':
      return t('toolbarMarked', String(count));
    case 'off':
      return t('toolbarOff');
    case 'failed':
      return t('toolbarFailed');
    case 'quiet':
      return t('toolbarQuiet');
  }
}
