/** All settings at once: into a file, out of one, or away. */
import { useRef } from 'preact/hooks';
import { useReader } from '../strings.ts';
import type { OptionsActions, Outcome } from './actions.ts';

interface Props {
  readonly outcome: Outcome | null;
  readonly actions: OptionsActions;
}

export function TakeAlong({ outcome, actions }: Props) {
  const { t } = useReader();
  const file = useRef<HTMLInputElement>(null);
  const choose = (input: HTMLInputElement): void => {
    const [chosen] = input.files ?? [];
    if (chosen !== undefined) actions.importFrom(chosen);
    // The same file may be chosen again, mended.
    input.value = '';
  };
  return (
    <section class="setting">
      <h2>{t('optionsFile')}</h2>
      <div class="buttons">
        <button type="button" onClick={() => actions.exportAll()}>
          {t('optionsExport')}
        </button>
        <button type="button" onClick={() => file.current?.click()}>
          {t('optionsImport')}
        </button>
        <button type="button" onClick={() => actions.reset()}>
          {t('optionsReset')}
        </button>
        <input
          ref={file}
          type="file"
          accept=".json,application/json"
          hidden
          onChange={(event) => choose(event.currentTarget)}
        />
      </div>
      <p class="hint">{t('optionsFileHint')}</p>
      <div class="outcome" role="status" data-failed={outcome?.failed === true}>
        {outcome !== null && (
          <>
            <span>{t(outcome.message, outcome.detail ?? '')}</span>
            {outcome.canUndo && (
              <button type="button" onClick={() => actions.undo()}>
                {t('optionsUndo')}
              </button>
            )}
          </>
        )}
      </div>
    </section>
  );
}
