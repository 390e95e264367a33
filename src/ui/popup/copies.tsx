/** Taking the brief along: as text, or as annotations for other programs. */
import { useEffect, useState } from 'preact/hooks';
import { useReader } from '../strings.ts';
import type { CopyForm, PopupActions } from './actions.ts';

/** How long a button says that it was done, in ms. */
const SAID = 2_500;

const FORMS = [
  ['briefing', 'popupCopyBriefing'],
  ['web-annotations', 'popupCopyAnnotations'],
] as const;

export function Copies({ copy }: Pick<PopupActions, 'copy'>) {
  const { t } = useReader();
  const [done, setDone] = useState<{ readonly form: CopyForm; readonly ok: boolean } | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setDone(null), SAID);
    return () => clearTimeout(timer);
  }, [done]);
  const said = done === null ? '' : t(done.ok ? 'popupCopied' : 'popupNotCopied');
  return (
    <p class="copies">
      <span class="quiet">{said === '' ? t('popupCopy') : said}</span>
      {FORMS.map(([form, label]) => (
        <button key={form} type="button" onClick={() => void copy(form).then((ok) => setDone({ form, ok }))}>
          {t(label)}
        </button>
      ))}
      <span class="unseen" role="status">
        {said}
      </span>
    </p>
  );
}
