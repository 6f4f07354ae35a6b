import { type FocusEvent, useLayoutEffect, useRef } from 'react';

/**
 * Keeps the focus in a list when what had it is taken out of it: on the last field or button that is left. A keyboard then goes on
 * from there, and not from the top of the window.
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
