/** The page after installing: what it is, a paragraph to try it on, and where things are. */
import type { ComponentChildren } from 'preact';
import { type MessageKey, type Reader, ReaderContext } from '../strings.ts';
import '../tokens.css';
import '../sheet.css';
import './welcome.css';

export interface WelcomeActions {
  /** Opens the first card of the sample. */
  openCard(): void;
  settings(): void;
}

export interface WelcomeProps {
  /** The paragraph to try it on. It is drawn once: the marks lie over its text. */
  readonly sample: string;
  /** How this browser keeps the button in sight. */
  readonly pin: MessageKey;
  readonly actions: WelcomeActions;
  readonly reader: Reader;
}

export function WelcomeApp({ sample, pin, actions, reader }: WelcomeProps) {
  const { t } = reader;
  return (
    <ReaderContext.Provider value={reader}>
      <main class="sheet">
        <header>
          <p class="brand">{t('extensionName')}</p>
          <h1>{t('welcomeTitle')}</h1>
          <p class="lead">
            {t('welcomeMarks')} {t('welcomeCards')} {t('welcomeBrief')}
          </p>
        </header>
        <section class="try">
          <h2>{t('welcomeTry')}</h2>
          <p class="sample">{sample}</p>
          <p class="note">
            <span>{t('welcomeSampleNote')}</span>
            <button type="button" onClick={() => actions.openCard()}>
              {t('welcomeOpenCard')}
            </button>
          </p>
        </section>
        <div class="steps">
          <Step title={t('welcomePin')} text={t(pin)} />
          <Step title={t('welcomeSettings')} text={t('welcomeSettingsText')}>
            <button type="button" onClick={() => actions.settings()}>
              {t('welcomeOpenSettings')}
            </button>
          </Step>
          <Step title={t('welcomePrivacy')} text={t('optionsAboutNetwork')} />
        </div>
      </main>
    </ReaderContext.Provider>
  );
}

function Step({ title, text, children }: { title: string; text: string; children?: ComponentChildren }) {
  return (
    <section class="step">
      <h2>{title}</h2>
      <p>{text}</p>
      {children}
    </section>
  );
}
