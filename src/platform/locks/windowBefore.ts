import type { SmallStorage } from '../safeStorage';

const KEY = 'maillon.window';

/**
 * Who this window was before its page was reloaded; `null` when it is a new one. `storage` lasts as long as the window. It is
 * written as the page is left: a copy of a window that is still there has nothing to take back.
 */
export function windowBefore(
  storage: SmallStorage,
  window: string,
  page: Pick<EventTarget, 'addEventListener'>,
): string | null {
  const before = storage.getItem(KEY) ?? '';
  storage.setItem(KEY, '');
  page.addEventListener('pagehide', () => storage.setItem(KEY, window));
  // A page that is shown again as it was holds what it held.
  page.addEventListener('pageshow', () => storage.setItem(KEY, ''));
  return before === '' ? null : before;
}
