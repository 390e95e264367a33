// An extension may look into the closed shadow roots of a page; a test's own script may not.
function readCard(selector) {
  const card = document.querySelector('sidelight-card');
  if (!card?.matches(':popover-open')) return '';
  // Firefox has it as a property, Chromium as a function.
  const root = card.openOrClosedShadowRoot ?? globalThis.chrome.dom.openOrClosedShadowRoot(card);
  const [, property, element, press] = /^(?:style ([\w-]+) of (.+)|press (.+))$/.exec(selector) ?? [];
  if (property) return getComputedStyle(root.querySelector(element)).getPropertyValue(property);
  if (press) {
    const button = [...root.querySelectorAll('button')].find((one) =>
      (one.ariaLabel ?? one.textContent).startsWith(press),
    );
    button?.click();
    return button ? 'pressed' : '';
  }
  if (selector) return root.querySelector(selector)?.outerHTML ?? '';
  const parts = [...root.children].filter(({ localName }) => localName !== 'style');
  return parts.map((part) => part.innerText).join('\n');
}

document.addEventListener('card-reader', (event) => {
  let detail;
  try {
    detail = readCard(event.detail);
  } catch (error) {
    detail = `unreadable: ${error}`;
  }
  document.dispatchEvent(new CustomEvent('card-reader-answer', { detail }));
});
