/** The page of settings: shows what is stored, stores what is chosen, and takes an import or a reset back when asked. */
import { render } from 'preact';
import type { Settings } from '../engine/types.ts';
import { browserLocale, translate } from '../platform/i18n.ts';
import { type About, sendToWorker } from '../platform/messages.ts';
import { changeSettings, readSettings, resetSettings, unitsFor } from '../platform/settings.ts';
import type { OptionsActions, Outcome } from '../ui/options/actions.ts';
import { OptionsApp } from '../ui/options/options.tsx';
import { showAppearance } from './appearance.ts';
import { speak } from './language.ts';
import { exportSettings, type ImportFailure, importSettings } from './settings-file.ts';

const FILE_NAME = 'sidelight-settings.json';

export async function startOptions(document: Document): Promise<void> {
  const root = document.getElementById('root');
  if (root === null) return;
  const reader = speak(document);
  const ownUnits = unitsFor(browserLocale());
  document.title = `${translate('optionsTitle')} – ${translate('extensionName')}`;

  let settings = await readSettings();
  let before: Settings | null = null;
  let outcome: Outcome | null = null;
  let holdings: About | null | undefined;
  let knownNames: Readonly<Record<string, string>> = {};

  function show(): void {
    showAppearance(document, settings.appearance);
    render(<OptionsApp {...{ settings, ownUnits, holdings, knownNames, outcome, actions, reader }} />, root!);
  }

  /** Shows what is stored after `work`, whether or not that succeeded. */
  async function store(work: () => Promise<void>, done: Outcome | null): Promise<void> {
    try {
      await work();
      outcome = done;
    } catch {
      outcome = { message: 'optionsNotStored', failed: true, canUndo: false };
    }
    settings = await readSettings();
    await nameKnown();
    show();
  }

  /** Asks only for names that are not there yet. */
  async function nameKnown(): Promise<void> {
    const unnamed = settings.known.filter((id) => !Object.hasOwn(knownNames, id));
    if (unnamed.length === 0) return;
    knownNames = { ...knownNames, ...(await sendToWorker('options→worker:names', unnamed)) };
  }

  async function importFrom(file: File): Promise<void> {
    const imported = importSettings(await file.text().catch(() => ''));
    if (!imported.ok) {
      outcome = failureOf(imported.failure);
      show();
      return;
    }
    before = settings;
    await store(() => changeSettings(imported.settings), { message: 'optionsImported', failed: false, canUndo: true });
  }

  const actions: OptionsActions = {
    change: (changes) => {
      // At once: a radio button does not wait for the disk.
      settings = { ...settings, ...changes };
      show();
      void store(() => changeSettings(changes), null);
    },
    exportAll: () => saveFile(document, FILE_NAME, exportSettings(settings)),
    importFrom: (file) => void importFrom(file),
    reset: () => {
      before = settings;
      void store(resetSettings, { message: 'optionsWereReset', failed: false, canUndo: true });
    },
    undo: () => {
      const earlier = before;
      if (earlier === null) return;
      void store(() => changeSettings(earlier), { message: 'optionsUndone', failed: false, canUndo: false });
    },
  };

  show();
  document.addEventListener('visibilitychange', () => {
    // The popup over another tab may have turned a site off meanwhile.
    if (!document.hidden)
      void readSettings().then(async (now) => {
        settings = now;
        await nameKnown();
        show();
      });
  });
  [holdings] = await Promise.all([sendToWorker('options→worker:about', null), nameKnown()]);
  show();
}

function failureOf(failure: ImportFailure): Outcome {
  const shared = { failed: true, canUndo: false };
  switch (failure.why) {
    case 'not-settings':
      return { ...shared, message: 'optionsNotSettings' };
    case 'newer':
      return { ...shared, message: 'optionsNewer' };
    case 'bad-value':
      return { ...shared, message: 'optionsBadValue', detail: failure.field };
  }
}

/** As the browser saves any file that a link leads to: no permission is needed for it. */
function saveFile(document: Document, name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  // The browser reads it after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
