/** What the toolbar's button shows of a page. */
import type { PageState } from '../engine/types.ts';
import type { Look } from '../platform/toolbar.ts';

export interface Shown {
  readonly look: Look;
  /** Names and figures that are marked, or would be; 0 where nothing is. */
  readonly count: number;
}

export const LOOKS = ['quiet', 'marked', 'off', 'failed'] as const satisfies readonly Look[];

export function shownOf(state: PageState): Shown {
  switch (state.state) {
    case 'ready': {
      const { mentions, quantities } = state.annotation;
      const count = mentions.filter(({ id }) => id !== null).length + quantities.length;
      if (count === 0) return { look: 'quiet', count };
      return { look: state.marks ? 'marked' : 'off', count };
    }
    case 'off':
      return { look: 'off', count: 0 };
    case 'failed':
      // That a page is no article, or none of ours to read, is no fault.
      return { look: ['no-article', 'not-allowed'].includes(state.failure) ? 'quiet' : 'failed', count: 0 };
    case 'loading':
      return { look: 'quiet', count: 0 };
  }
}
