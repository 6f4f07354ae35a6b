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
 * In a page: whether the app opens with nobody at its address, which it does once a copy was installed whole. Not whether this page
 * is served by it, nor what state the page says the copy is in: a page of WebKit that is loading at that moment may say "activating"
 * for good, while the copy answers.
 */
export async function isKeptOffline(): Promise<boolean> {
  if (!('serviceWorker' in navigator)) return false;
  const registration = await navigator.serviceWorker.getRegistration();
  return registration !== undefined && registration.active !== null;
}
