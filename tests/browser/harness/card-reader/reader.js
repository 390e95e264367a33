// An extension may look into the closed shadow roots of a page; a test's own script may not.
document.addEventListener('card-reader', () => {
  const card = document.querySelector('sidelight-card');
  const { dom } = globalThis.browser ?? globalThis.chrome;
  const root = card?.matches(':popover-open') ? dom.openOrClosedShadowRoot(card) : null;
  const text =
    root === null
      ? ''
      : [...root.children]
          .filter(({ localName }) => localName !== 'style')
          .map((part) => part.innerText)
          .join('\n');
  const answer = new CustomEvent('card-reader-answer', { detail: text });
  document.dispatchEvent(answer);
});
