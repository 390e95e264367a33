/** The toolbar's popup: the brief of the article in the tab at hand, or why there is none. */
import type { PageState } from '../../engine/types.ts';
import { type Reader, ReaderContext } from '../strings.ts';
import type { Dates, PopupActions } from './actions.ts';
import { BriefOf } from './brief.tsx';
import { FailureNotice, LoadingNotice, OffNotice } from './notice.tsx';
import { SettingsButton } from './settings-button.tsx';
import '../tokens.css';
import '../map/map.css';
import './popup.css';
import './lists.css';
import './foot.css';
import './notice.css';

export interface PopupProps {
  readonly state: PageState;
  readonly actions: PopupActions;
  readonly reader: Reader;
  /** The host of the page (`example.org`), as the reader's list of sites has it; null where it is not known. */
  readonly site: string | null;
  readonly dates: Dates;
}

export function PopupApp({ reader, ...content }: PopupProps) {
  return (
    <ReaderContext.Provider value={reader}>
      <div class="popup">
        <Content {...content} />
      </div>
    </ReaderContext.Provider>
  );
}

function Content({ state, actions, site, dates }: Omit<PopupProps, 'reader'>) {
  switch (state.state) {
    case 'loading':
      return <LoadingNotice />;
    case 'off':
      return (
        <>
          <OffNotice site={site} actions={actions} />
          <Foot actions={actions} />
        </>
      );
    case 'failed':
      return (
        <>
          <FailureNotice failure={state.failure} actions={actions} />
          <Foot actions={actions} />
        </>
      );
    case 'ready':
      return <BriefOf page={state} actions={actions} site={site} dates={dates} />;
  }
}

function Foot({ actions }: { actions: PopupActions }) {
  return (
    <footer class="bottom">
      <SettingsButton onPress={() => actions.settings()} />
    </footer>
  );
}
