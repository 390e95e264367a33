/** Why there is nothing to show, and the way out of it. */
import type { ComponentChildren } from 'preact';
import type { Failure } from '../../engine/types.ts';
import { type MessageKey, useReader } from '../strings.ts';
import type { PopupActions } from './actions.ts';

interface Words {
  readonly title: MessageKey;
  readonly text: MessageKey;
  readonly action: MessageKey;
  readonly does: 'annotate' | 'reload' | 'retry';
}

const FAILURES = {
  'no-article': {
    title: 'stateNoArticle',
    text: 'stateNoArticleText',
    action: 'actionAnnotate',
    does: 'annotate',
  },
  'not-allowed': {
    title: 'stateNotAllowed',
    text: 'stateNotAllowedText',
    action: 'actionAnnotate',
    does: 'annotate',
  },
  'model-refused': {
    title: 'stateModelRefused',
    text: 'stateModelRefusedText',
    action: 'actionRetry',
    does: 'retry',
  },
  'reload-needed': {
    title: 'stateReloadNeeded',
    text: 'stateReloadNeededText',
    action: 'actionReload',
    does: 'reload',
  },
  'no-answer': { title: 'stateNoAnswer', text: 'stateNoAnswerText', action: 'actionRetry', does: 'retry' },
  unexpected: { title: 'stateUnexpected', text: 'stateUnexpectedText', action: 'actionRetry', does: 'retry' },
} as const satisfies Record<Failure, Words>;

export function FailureNotice({ failure, actions }: { failure: Failure; actions: PopupActions }) {
  const { t } = useReader();
  const { title, text, action, does } = FAILURES[failure];
  return (
    <Notice title={t(title)} text={t(text)}>
      <button type="button" class="action" onClick={() => actions[does]()}>
        {t(action)}
      </button>
    </Notice>
  );
}

export function OffNotice({ site, actions }: { site: string | null; actions: PopupActions }) {
  const { t } = useReader();
  return (
    <Notice title={t('stateOff')} text={t('stateOffText')}>
      <button type="button" class="action" onClick={() => actions.setSite(true)}>
        {t('actionTurnOn', site ?? t('popupThisSite'))}
      </button>
    </Notice>
  );
}

export function LoadingNotice() {
  const { t } = useReader();
  return (
    <main class="notice" aria-busy="true">
      <Beam />
      <h1>{t('stateLoading')}</h1>
    </main>
  );
}

function Notice({ title, text, children }: { title: string; text: string; children: ComponentChildren }) {
  return (
    <main class="notice">
      <Beam />
      <h1>{title}</h1>
      <p>{text}</p>
      {children}
    </main>
  );
}

/** The extension's own mark, in the inks of the popup: a window, and its light on one line of three. */
function Beam() {
  return (
    <svg class="beam" viewBox="0 0 64 40" aria-hidden="true">
      <path class="ray" d="M6 15 62 8V32L6 25Z" />
      <path class="window" d="M4 4V36" />
      <path class="dim" d="M17 7H50M17 33H44" />
      <path class="lit" d="M17 20H54" />
    </svg>
  );
}
