import { type ReactNode, useEffect, useState } from 'react';

/**
 * Where the keyboard goes on when what had the focus is gone or hidden: the first of these that is shown. Buttons, which let
 * letters through as commands; in the picture a letter goes to whoever it begins.
 */
const INSTEAD = ['#menu-all', '#menu-map', '#picture'] as const;

/**
 * Around whichever window is open. Each window gives the focus back to what had it before, but one that was opened from another
 * had a button of that one, which is gone: the focus would end on no element, and a keyboard would start anew from the top.
 */
export function FocusBack({ children }: { readonly children: ReactNode }) {
  const [before] = useState(() => document.activeElement);
  // The desk is inert until the window has tidied up after itself, in the same turn.
  useEffect(() => () => queueMicrotask(() => focusAgain(before)), [before]);
  return children;
}

function focusAgain(before: Element | null): void {
  // Nothing had it: letters were commands, and stay so.
  if (before === document.body) return;
  for (const place of [before, ...INSTEAD.map((selector) => document.querySelector(selector))]) {
    // A card or a field that came in place of the window may have taken it.
    if (document.activeElement !== null && document.activeElement !== document.body) return;
    if (place instanceof HTMLElement) place.focus({ preventScroll: true });
  }
}
