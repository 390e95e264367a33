/** Escape, where nobody else has a use for it. */

/** What of a page's own closes by Escape. The browser does that after the event, without a word to anybody. */
const CLOSES = ':modal, :popover-open, :fullscreen';

/** Calls `then` when Escape is pressed and neither a card of ours nor the page takes it. The page sees it all the same. */
export function onSpareEscape(window: Window, then: () => void, { signal }: { readonly signal: AbortSignal }): void {
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !event.isTrusted || event.defaultPrevented) return;
      if (window.document.querySelector(CLOSES) === null) then();
    },
    { signal },
  );
}
