import { type FocusEvent, useCallback, useLayoutEffect, useRef } from 'react';

/**
 * Returns the focus to the element that had it before, or to the picture if there is none or it is gone: otherwise the focus would be lost,
 * and the next Tab start at the top of the page.
 */
export function giveFocusBack(to: Element | null): void {
  if (to !== null && takesFocus(to)) return;
  // That element may stay hidden as long as the focus is where it is.
  if (document.activeElement instanceof HTMLElement && to?.isConnected) document.activeElement.blur();
  if (to !== null && takesFocus(to)) return;
  const picture = document.getElementById('picture');
  if (picture) takesFocus(picture);
}

function takesFocus(element: Element): boolean {
  if (!(element instanceof HTMLElement) || element === document.body || !element.isConnected) return false;
  // Tells the picture that no key led here, so that letters keep their meaning.
  element.focus({ preventScroll: true, ...(element.id === 'picture' && { focusVisible: false }) });
  return document.activeElement === element;
}

/** For a part that closes while the focus is inside: returns the focus to the element that had it before. */
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
