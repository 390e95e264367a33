interface ListenOptions {
  readonly signal: AbortSignal;
}

/** Where the Navigation API is missing, the address is compared this often, in ms. */
const POLL = 1_000;

function withoutHash(url: string): string {
  const hash = url.indexOf('#');
  return hash < 0 ? url : url.slice(0, hash);
}

/**
 * Calls back when a page shows another address without loading anew (single-page applications), with the address.
 * Moves within a page (`#…`) do not count. The new article may not be there yet: wait until it has settled.
 */
export function watchNavigation(view: Window, onNavigate: (url: string) => void, { signal }: ListenOptions): void {
  if (signal.aborted) return;
  let last = withoutHash(view.location.href);

  function compare(): void {
    const now = withoutHash(view.location.href);
    if (now === last || signal.aborted) return;
    last = now;
    onNavigate(view.location.href);
  }

  const { navigation } = view as Window & { readonly navigation?: EventTarget };
  if (navigation !== undefined) {
    // `navigate` would come before the address has changed. Patching `history` would see nothing of the page's calls.
    navigation.addEventListener('currententrychange', compare, { signal });
    return;
  }
  const timer = view.setInterval(() => {
    if (!view.document.hidden) compare();
  }, POLL);
  view.addEventListener('popstate', compare, { signal });
  signal.addEventListener('abort', () => view.clearInterval(timer), { once: true });
}

/** Calls back when the page comes back from the back/forward cache, with all of it as it was left. */
export function watchReturn(view: Window, onReturn: () => void, { signal }: ListenOptions): void {
  const listener = (event: PageTransitionEvent) => {
    if (event.persisted) onReturn();
  };
  view.addEventListener('pageshow', listener, { signal });
}

/**
 * Calls back once the page is shown: at once, or when the reader turns to a page that was rendered beforehand. It waits
 * as long as the document is there.
 */
export function onceShown(document: Document, onShown: () => void): void {
  const { prerendering } = document as Document & { readonly prerendering?: unknown };
  // A form of that name would stand in its place.
  if (prerendering !== true) onShown();
  else document.addEventListener('prerenderingchange', onShown, { once: true });
}
