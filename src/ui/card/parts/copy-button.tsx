/** Takes a text along. What came of it is shown in the button itself: a glance has no room for a line. */
import { useState } from 'preact/hooks';
import { useReader } from '../../strings.ts';
import type { CardActions } from '../card.tsx';

const SHEETS = 'M6 5.5h7.5v9H6zM3.5 11h-1V1.5H10v1.5';
const DONE = 'M3 8.5 6.5 12 13 4.5';
const FAILED = 'M4 4l8 8M12 4l-8 8';

interface Props {
  readonly text: string;
  readonly tabIndex: number;
  readonly copy: CardActions['copy'];
}

export function CopyButton({ text, tabIndex, copy }: Props) {
  const { t } = useReader();
  const [done, setDone] = useState<boolean | null>(null);
  const said = done === null ? '' : t(done ? 'popupCopied' : 'popupNotCopied');
  return (
    <>
      <button
        type="button"
        class="copy"
        tabIndex={tabIndex}
        aria-label={t('quantityCopy')}
        title={said === '' ? t('quantityCopy') : said}
        onClick={() => void copy(text).then(setDone)}
      >
        <svg class="sign" viewBox="0 0 16 16" aria-hidden="true">
          <path d={done === null ? SHEETS : done ? DONE : FAILED} />
        </svg>
      </button>
      <span class="unseen" role="status">
        {said}
      </span>
    </>
  );
}
