/** What the toolbar's button shows of a page. */
import type { PageState } from '../engine/types.ts';
import type { Look } from '../platform/toolbar.ts';

export interface Shown {
  readonly look: Look;
  /** Marks on the page; 0 where there are none. */
  readonly count: number;
}

export const LOOKS = ['quiet', 'marked', 'off', 'failed'] as const satisfies readonly Look[];

/** @param painted how many marks the page has, or would have were they on. */
export function shownOf(state: PageState, painted: number): Shown {
  switch (state.state) {
    case 'ready':
      if (!state.marks) return { look: 'off', count: 0 };
      return { look: painted === 0 ? 'quiet' : 'marked', count: painted };
    case 'off':
      return { look: 'off', count: 0 };
    case 'failed':
      // That a page is no article, or none of ours to read, is no fault.
      return { look: ['no-article', 'not-allowed'].includes(state.failure) ? 'quiet' : 'failed', count: 0 };
    case 'loading':
      return { look: 'quiet', count: 0 };
  }
}
