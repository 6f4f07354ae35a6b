import { type RefObject, useEffect } from 'react';
import type { AppStore } from '../../store/appStore';

/** The field has the focus at once, but when an empty map asks by itself while somebody types elsewhere. */
export function useAskFocus(field: RefObject<HTMLInputElement | null>, desk: AppStore): void {
  useEffect(() => {
    const isWished = desk.getState().asking !== 'whenEmpty';
    const { activeElement } = document;
    const isTypedIn = activeElement instanceof HTMLInputElement || activeElement instanceof HTMLTextAreaElement;
    if (isWished || !isTypedIn) field.current?.focus();
  }, [field, desk]);
}
