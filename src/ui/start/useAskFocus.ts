import { type RefObject, useEffect } from 'react';
import type { AppStore } from '../../store/appStore';

/** The field has the focus at once, but when an empty map asks by itself while somebody types elsewhere. */
export function useAskFocus(field: RefObject<HTMLInputElement | null>, desk: AppStore): void {
  useEffect(() => {
    // A menu that was opened meanwhile would close under the pointer.
    if (document.querySelector(':popover-open')) return;
    const isWished = desk.getState().asking !== 'whenEmpty';
    if (isWished || !isTypedIn(document.activeElement)) field.current?.focus();
  }, [field, desk]);
  useEffect(() => {
    // After a tap on the picture a name is typed all the same: its letters are neither shortcuts nor lost.
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
