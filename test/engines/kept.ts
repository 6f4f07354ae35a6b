import { until } from '../e2e/browser';
import type { Hand } from './hand';

/** The app says of a map that all of it is written. */
export async function untilKept({ pane }: Hand): Promise<void> {
  await until(() => pane.evaluate(isSaid), 'the app says that the map is saved');
}

function isSaid(): boolean {
  return document.querySelector('header [role=status][data-state=saved]') !== null;
}

/**
 * In a page: whether the app opens with nobody at its address. Not whether this page is served by the copy: one that was being loaded
 * when the copy was complete is claimed by it too late or never, by chance, and is served by it from the next load on.
 */
export async function isKeptOffline(): Promise<boolean> {
  if (!('serviceWorker' in navigator)) return false;
  const registration = await navigator.serviceWorker.getRegistration();
  return registration?.active?.state === 'activated';
}
