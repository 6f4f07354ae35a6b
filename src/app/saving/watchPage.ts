import type { Saving } from './saving';

/** Ties saving to the life of the page: what is not written yet is asked for before it goes. Returns how to stop. */
export function watchPage(saving: Pick<Saving, 'hide' | 'retry' | 'isUnsafe'>): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  addEventListener('pagehide', () => saving.hide(), { signal });
  document.addEventListener(
    'visibilitychange',
    () => (document.visibilityState === 'hidden' ? saving.hide() : saving.retry()),
    { signal },
  );
  // Browsers do not always ask, and never after a crash: nothing relies on it but the person's attention.
  addEventListener(
    'beforeunload',
    (event) => {
      if (saving.isUnsafe()) event.preventDefault();
    },
    { signal },
  );
  return () => listening.abort();
}
