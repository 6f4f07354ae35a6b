import type { AppStore } from '../../store/appStore';

/**
 * Nothing is selected any more. Who is in the card by keys goes on from where it was opened, the line of its gap or the picture:
 * otherwise the focus would go with the card, and the next Tab begin at the top of the page.
 */
export function leaveCard(store: AppStore): void {
  const isByKeys = document.querySelector('#card :focus-visible') !== null;
  const line = document.querySelector<HTMLElement>('#gaps [aria-pressed="true"]');
  store.getState().selectionCleared();
  if (isByKeys) (line ?? document.getElementById('picture'))?.focus({ preventScroll: true });
}
