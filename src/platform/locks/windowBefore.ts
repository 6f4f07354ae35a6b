import type { SmallStorage } from '../safeStorage';

const KEY = 'maillon.window';

/**
 * Identity of this window before its page was reloaded; null for a new window. `storage` lasts as long as the window. Written when the
 * page is left: a duplicate of a window that is still open must take nothing back.
 */
export function windowBefore(
  storage: SmallStorage,
  window: string,
  page: Pick<EventTarget, 'addEventListener'>,
): string | null {
  const before = storage.getItem(KEY) ?? '';
  storage.setItem(KEY, '');
  page.addEventListener('pagehide', () => storage.setItem(KEY, window));
  // A page restored from the back/forward cache still holds its locks.
  page.addEventListener('pageshow', () => storage.setItem(KEY, ''));
  return before === '' ? null : before;
}
