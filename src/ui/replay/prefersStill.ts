import { useSyncExternalStore } from 'react';

const STILL = '(prefers-reduced-motion: reduce)';

/** True when the device asks for reduced motion: nothing may play by itself then. */
export function prefersStill(): boolean {
  return matchMedia(STILL).matches;
}

export function usePrefersStill(): boolean {
  return useSyncExternalStore(subscribe, prefersStill);
}

function subscribe(listener: () => void): () => void {
  const query = matchMedia(STILL);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}
