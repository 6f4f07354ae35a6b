import { useEffect, useRef } from 'react';
import { useServices } from '../services';
import { useApp, useAppStore } from '../useApp';
import { PROJECT_BUTTON_ID } from './Header';

/**
 * Whoever leaves the room goes on at the button that opened it, or else in the picture: the desk is made anew, so that otherwise nothing
 * of it would have the focus, and the next Tab begin at the top of the page.
 */
export function useFocusAfterRoom(): void {
  const store = useAppStore();
  const { picture } = useServices();
  const projecting = useApp((state) => state.projecting);
  /** What had the focus when the room opened; `null`: no room was. */
  const before = useRef<string | null>(null);
  useEffect(
    () =>
      // While the desk is still there.
      store.subscribe((now, { projecting: was }) => {
        if (now.projecting && !was) before.current = document.activeElement?.id ?? '';
      }),
    [store],
  );
  useEffect(() => {
    if (projecting || before.current === null) return;
    const isButton = before.current === PROJECT_BUTTON_ID || document.getElementById('picture') === null;
    before.current = null;
    // A question that goes on has taken it.
    if (document.activeElement !== document.body) return;
    if (isButton) document.getElementById(PROJECT_BUTTON_ID)?.focus();
    else picture.current?.rest();
  }, [projecting, picture]);
}
