/** The card over a page's marks and what opens it, alike over an article and on the welcome page. */
import type { PageSettings } from '../../engine/types.ts';
import type { Painter } from '../../page/painter.ts';
import { messageDirection, messageLocale, translate } from '../../platform/i18n.ts';
import type { CardActions } from '../../ui/card/card.tsx';
import { type CardHost, createCardHost } from '../../ui/card/host.tsx';
import { DELAYS } from '../../ui/card/intent.ts';
import { type Hover, type Shown, startHover } from './hover.ts';

export interface HoverCardSettings {
  readonly window: Window;
  readonly painter: Painter;
  readonly signal: AbortSignal;
  /** null while nothing is annotated. */
  readonly shown: () => Shown | null;
  /** null while they are not known. */
  readonly settings: () => Pick<PageSettings, 'open' | 'appearance' | 'names'> | null;
  readonly actions?: CardActions;
}

export function startHoverCard({ window, painter, signal, shown, settings, actions }: HoverCardSettings): Hover {
  let card: CardHost | null = null;

  // Made on first use: most readers of a page never hover.
  function host(): CardHost {
    const chosen = settings();
    card ??= createCardHost({
      document: window.document,
      translate,
      locale: messageLocale(),
      direction: messageDirection(),
      nativeFirst: chosen?.names === 'native',
      ...(chosen === null || chosen.appearance === 'system' ? {} : { scheme: chosen.appearance }),
      ...(actions === undefined ? {} : { actions }),
      signal,
      onClose: () => hover.close(),
    });
    return card;
  }

  const delays = () => ({ ...DELAYS, open: settings()?.open ?? DELAYS.open });
  const hover = startHover({ window, painter, signal, host, shown, delays });
  return hover;
}
