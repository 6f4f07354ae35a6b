import { type FocusEvent, useCallback, useLayoutEffect, useRef } from 'react';

/**
 * Gives the focus back to what had it before, or to the picture where nothing had it or that is gone: otherwise no element would
 * have it, and the next Tab begin at the top of the page.
 */
export function giveFocusBack(to: Element | null): void {
  if (to !== null && takesFocus(to)) return;
  // What had it may be hidden as long as the focus is where it is.
  if (document.activeElement instanceof HTMLElement && to?.isConnected) document.activeElement.blur();
  if (to !== null && takesFocus(to)) return;
  const picture = document.getElementById('picture');
  if (picture) takesFocus(picture);
}

function takesFocus(element: Element): boolean {
  if (!(element instanceof HTMLElement) || element === document.body || !element.isConnected) return false;
  // The picture knows by this that nobody walked into it: letters do there what they did before.
  element.focus({ preventScroll: true, ...(element.id === 'picture' && { focusVisible: false }) });
  return document.activeElement === element;
}

/** For a part that closes while the focus is in it: gives it back to what had it before. */
export function useFocusGivenBack<Part extends HTMLElement>() {
  const part = useRef<Part>(null);
  const before = useRef<Element | null>(null);
  const remember = useCallback(({ currentTarget, relatedTarget }: FocusEvent<Part>) => {
    if (!currentTarget.contains(relatedTarget)) before.current = relatedTarget;
  }, []);
  useLayoutEffect(() => {
    const shown = part.current;
    return () => {
      if (shown?.contains(document.activeElement)) giveFocusBack(before.current);
    };
  }, []);
  return { ref: part, onFocus: remember };
}
