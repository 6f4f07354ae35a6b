import { useSyncExternalStore } from 'react';

const STILL = '(prefers-reduced-motion: reduce)';

/** Whether the person asked their device for less motion: nothing plays by itself then. */
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
