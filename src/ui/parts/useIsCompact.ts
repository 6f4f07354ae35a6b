import { useSyncExternalStore } from 'react';

/** A telephone, a tablet, a page at 200 %: one column. The same width as in the style sheets. */
const COMPACT = '(max-width: 1100px)';

export function isCompact(): boolean {
  return window.matchMedia(COMPACT).matches;
}

export function useIsCompact(): boolean {
  return useSyncExternalStore(watch, isCompact);
}

function watch(heard: () => void): () => void {
  const query = window.matchMedia(COMPACT);
  query.addEventListener('change', heard);
  return () => query.removeEventListener('change', heard);
}
