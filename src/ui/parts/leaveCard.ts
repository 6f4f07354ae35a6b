import type { AppStore } from '../../store/appStore';

/**
 * Clears the selection. If the keyboard was in the card, moves the focus to the line of its gap or to the picture: otherwise it would be
 * lost with the card, and the next Tab start at the top of the page.
 */
export function leaveCard(store: AppStore): void {
  const isByKeys = document.querySelector('#card :focus-visible') !== null;
  const line = document.querySelector<HTMLElement>('#gaps [aria-pressed="true"]');
  store.getState().selectionCleared();
  if (isByKeys) (line ?? document.getElementById('picture'))?.focus({ preventScroll: true });
}
