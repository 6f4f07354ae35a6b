import { type RefObject, useEffect } from 'react';
import type { AppStore } from '../../store/appStore';

/** Focuses the field at once, except when an empty map asks by itself while somebody types elsewhere. */
export function useAskFocus(field: RefObject<HTMLInputElement | null>, desk: AppStore): void {
  useEffect(() => {
    // The focus would close a menu opened meanwhile, under the pointer.
    if (document.querySelector(':popover-open')) return;
    const isWished = desk.getState().asking !== 'whenEmpty';
    if (isWished || !isTypedIn(document.activeElement)) field.current?.focus();
  }, [field, desk]);
  useEffect(() => {
    // Letters typed after a tap on the picture go to the field, and are neither shortcuts nor lost.
    const typed = (event: KeyboardEvent) => {
      const { key, target, ctrlKey, metaKey, altKey, isComposing } = event;
      if (ctrlKey || metaKey || altKey || isComposing || !/^\p{L}$/u.test(key) || isTypedIn(target)) return;
      if (target instanceof Element && target.closest('[role="dialog"]')) return;
      field.current?.focus();
      event.stopPropagation();
    };
    window.addEventListener('keydown', typed, { capture: true });
    return () => window.removeEventListener('keydown', typed, { capture: true });
  }, [field]);
}

function isTypedIn(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
