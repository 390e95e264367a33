/** The page of settings: few of them, and what the extension is made of. */
import type { Settings, UnitSystem } from '../../engine/types.ts';
import { type Reader, ReaderContext } from '../strings.ts';
import { About } from './about.tsx';
import type { Holdings, OptionsActions, Outcome } from './actions.ts';
import { Choices } from './choices.tsx';
import { Known } from './known.tsx';
import { Sites } from './sites.tsx';
import { TakeAlong } from './take-along.tsx';
import '../tokens.css';
import '../sheet.css';
import './options.css';

export interface OptionsProps {
  readonly settings: Settings;
  /** The units that go with the browser's language. */
  readonly ownUnits: UnitSystem;
  /** null where the knowledge cannot be read; undefined while nobody knows. */
  readonly holdings: Holdings | null | undefined;
  /** Of the entities that the reader knows, by id. */
  readonly knownNames: Readonly<Record<string, string>>;
  readonly outcome: Outcome | null;
  readonly actions: OptionsActions;
  readonly reader: Reader;
}

export function OptionsApp({ settings, ownUnits, holdings, knownNames, outcome, actions, reader }: OptionsProps) {
  const { t } = reader;
  const turnOn = (site: string): void =>
    actions.change({ sitesOff: settings.sitesOff.filter((other) => other !== site) });
  return (
    <ReaderContext.Provider value={reader}>
      <main class="sheet">
        <header>
          <p class="brand">{t('extensionName')}</p>
          <h1>{t('optionsTitle')}</h1>
          <p class="lead">{t('optionsLead')}</p>
        </header>
        <Choices settings={settings} ownUnits={ownUnits} homes={holdings?.homes ?? []} actions={actions} />
        <Known known={settings.known} names={knownNames} onChange={(known) => actions.change({ known })} />
        <Sites sites={settings.sitesOff} onTurnOn={turnOn} />
        <TakeAlong outcome={outcome} actions={actions} />
        <About holdings={holdings} />
      </main>
    </ReaderContext.Provider>
  );
}
