/** The popup: asks the tab at hand for its state until it is settled, and carries out what the reader does. */
import { render } from 'preact';
import type { Density, IsoDate, PageState } from '../engine/types.ts';
import { sendToPage } from '../platform/messages.ts';
import { changeSettings, readSettings, setMarksOn, setSiteOff } from '../platform/settings.ts';
import {
  type ActiveTab,
  activeTab,
  hostOf,
  injectAnnotator,
  openOptions,
  reloadTab,
  whySilent,
} from '../platform/tabs.ts';
import type { CopyForm, PopupActions } from '../ui/popup/actions.ts';
import { PopupApp } from '../ui/popup/popup.tsx';
import { showAppearance } from './appearance.ts';
import { choosableDates } from './article-date.ts';
import { briefing } from './copies/briefing.ts';
import { webAnnotations } from './copies/web-annotations.ts';
import { speak } from './language.ts';
import { shownOf } from './shown.ts';
import { showShown } from './toolbar.ts';

type Ready = Extract<PageState, { state: 'ready' }>;

/** Between two questions to a page that is still at work. */
const ASK_EVERY = 120; // ms
/** After this the page's annotator counts as lost. */
const PATIENCE = 8_000; // ms

export function startPopup(document: Document): void {
  const root = document.getElementById('root');
  if (root === null) return;
  const reader = speak(document);

  let tab: ActiveTab | null = null;
  let state: PageState = { state: 'loading' };

  const show = (next: PageState): void => {
    state = next;
    // What the page cannot tell its button itself.
    if (tab !== null && (next.state === 'off' || next.state === 'failed')) void showShown(tab.id, shownOf(next, 0));
    const site = tab?.url == null ? null : hostOf(tab.url);
    const dates = choosableDates(new Date());
    render(<PopupApp {...{ state, actions, reader, site, dates }} />, root);
  };

  async function refresh(): Promise<void> {
    tab = await activeTab();
    if (tab === null) return show({ state: 'failed', failure: 'not-allowed' });
    if (await isSiteOff(tab)) return show({ state: 'off' });
    show(await settledState(tab.id));
  }

  async function annotate(): Promise<void> {
    if (tab === null) return;
    show({ state: 'loading' });
    if (await injectAnnotator(tab.id)) show(await settledState(tab.id));
    else show({ state: 'failed', failure: 'not-allowed' });
  }

  async function setMarks(on: boolean): Promise<void> {
    if (tab === null || state.state !== 'ready') return;
    show({ ...state, marks: on, following: on ? state.following : null });
    await Promise.all([setMarksOn(on), sendToPage(tab.id, 'popup→page:marks', { on })]);
  }

  async function setSite(on: boolean): Promise<void> {
    const site = tab?.url == null ? null : hostOf(tab.url);
    if (tab === null || site === null) return;
    await setSiteOff(site, !on);
    if (on) return annotate();
    await sendToPage(tab.id, 'popup→page:stop', null);
    show({ state: 'off' });
  }

  async function setDensity(density: Density): Promise<void> {
    if (tab === null || state.state !== 'ready') return;
    show({ ...state, density });
    // A choice that is not stored holds for this page.
    await Promise.all([
      changeSettings({ density }).catch(() => undefined),
      sendToPage(tab.id, 'popup→page:density', { density }),
    ]);
  }

  async function setDate(date: IsoDate | null): Promise<void> {
    if (tab === null || state.state !== 'ready') return;
    const { id } = tab;
    show((await sendToPage(id, 'popup→page:date', { date })) ?? { state: 'failed', failure: await whySilent(id) });
  }

  function follow(id: string | null): void {
    if (tab === null || state.state !== 'ready') return;
    show({ ...state, following: id });
    void sendToPage(tab.id, 'popup→page:follow', { id });
  }

  async function copy(form: CopyForm): Promise<boolean> {
    if (tab === null || state.state !== 'ready') return false;
    try {
      const copied = form === 'briefing' ? briefing({ ...state, url: tab.url }, reader) : await annotations(tab, state);
      if (copied === null) return false;
      await navigator.clipboard.writeText(copied);
      return true;
    } catch {
      return false;
    }
  }

  async function annotations({ id, url }: ActiveTab, { info, annotation }: Ready): Promise<string | null> {
    const answer = await sendToPage(id, 'popup→page:text', null);
    if (answer === null || url === null) return null;
    const article = { url, title: info.title, text: answer.text, annotation };
    return JSON.stringify(
      webAnnotations(article, () => `urn:uuid:${crypto.randomUUID()}`),
      null,
      2,
    );
  }

  const actions: PopupActions = {
    jump: (target) => void (tab && sendToPage(tab.id, 'popup→page:jump', target)),
    setMarks: (on) => void setMarks(on),
    setSite: (on) => void setSite(on),
    setDensity: (density) => void setDensity(density),
    setDate: (date) => void setDate(date),
    follow,
    copy,
    annotate: () => void annotate(),
    reload: () => void (tab && reloadTab(tab.id).then(() => window.close())),
    settings: () => void openOptions().then(() => window.close()),
    retry: () => void annotate(),
  };

  show(state);
  void readSettings().then(({ appearance }) => showAppearance(document, appearance));
  void refresh();
}

async function isSiteOff({ url }: ActiveTab): Promise<boolean> {
  const site = url === null ? null : hostOf(url);
  const { sitesOff } = await readSettings();
  return site !== null && sitesOff.includes(site);
}

/** The page's state once it is no longer loading; or why the page does not answer. */
async function settledState(tabId: number): Promise<PageState> {
  const deadline = performance.now() + PATIENCE;
  for (;;) {
    const state = await sendToPage(tabId, 'popup→page:state', null);
    if (state === null) return { state: 'failed', failure: await whySilent(tabId) };
    if (state.state !== 'loading') return state;
    if (performance.now() > deadline) return { state: 'failed', failure: 'no-answer' };
    await new Promise((later) => setTimeout(later, ASK_EVERY));
  }
}
