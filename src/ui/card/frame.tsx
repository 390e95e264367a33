/** The card's own box: a dialog that does not take the page away, lit along the words that it belongs to. */
import { useReader } from '../strings.ts';
import { toneOf } from '../tone.ts';
import { Card, type CardProps } from './card.tsx';
import type { Side } from './placement.ts';

interface Props extends CardProps {
  /** null while it is being measured. */
  readonly side: Side | null;
  readonly direction: 'ltr' | 'rtl';
}

export function CardFrame({ side, direction, ...props }: Props) {
  const { view } = props;
  const { locale } = useReader();
  const tone = view.type === 'quantity' ? 'quantity' : toneOf(view.entity.kind);
  return (
    <div
      class="frame"
      role="dialog"
      aria-labelledby="title"
      tabIndex={-1}
      dir={direction}
      lang={locale}
      data-view={view.type}
      data-tone={tone}
      data-side={side ?? undefined}
    >
      <div class="light" />
      <div class="scroll">
        <Card key={`${view.key} ${props.reachable}`} {...props} />
      </div>
    </div>
  );
}
