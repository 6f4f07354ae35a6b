import { useSyncExternalStore } from 'react';

/** Touch input; the same query as in the style sheets. */
const COARSE = '(pointer: coarse)';

export function useIsCoarse(): boolean {
  return useSyncExternalStore(watch, () => window.matchMedia(COARSE).matches);
}

function watch(heard: () => void): () => void {
  const query = window.matchMedia(COARSE);
  query.addEventListener('change', heard);
  return () => query.removeEventListener('change', heard);
}
