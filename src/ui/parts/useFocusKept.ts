import { type FocusEvent, useLayoutEffect, useRef } from 'react';

/**
 * Keeps the focus in a list when the focused item is removed: moves it to the last remaining field or button, so that the keyboard does not
 * start from the top of the window.
 */
export function useFocusKept<List extends HTMLElement>() {
  const list = useRef<List>(null);
  const focused = useRef<HTMLElement | null>(null);
  useLayoutEffect(() => {
    if (!focused.current || focused.current.isConnected) return;
    focused.current = null;
    [...(list.current?.querySelectorAll<HTMLElement>('button, input') ?? [])].at(-1)?.focus();
  });
  return {
    ref: list,
    onFocus: (event: FocusEvent<HTMLElement>) => {
      focused.current = event.target;
    },
    onBlur: () => {
      focused.current = null;
    },
  };
}
