import type { Saving } from './saving';

/** Ties saving to the page's life cycle: pending writes are requested before it goes. Returns a function that stops it. */
export function watchPage(saving: Pick<Saving, 'hide' | 'retry' | 'isUnsafe'>): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  addEventListener('pagehide', () => saving.hide(), { signal });
  document.addEventListener(
    'visibilitychange',
    () => (document.visibilityState === 'hidden' ? saving.hide() : saving.retry()),
    { signal },
  );
  // Browsers do not always show the warning, and never after a crash: only the person's attention relies on it.
  addEventListener(
    'beforeunload',
    (event) => {
      if (saving.isUnsafe()) event.preventDefault();
    },
    { signal },
  );
  return () => listening.abort();
}
