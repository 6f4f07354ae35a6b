import { useEffect, useRef } from 'react';
import { useApp } from '../useApp';
import { PROJECT_BUTTON_ID } from './Header';

/**
 * Whoever leaves the room goes on at the button that opens it: the desk is made anew, so that otherwise nothing of it would have the
 * focus, and the next Tab begin at the top of the page. Letters are shortcuts there, as they are not in the picture.
 */
export function useFocusAfterRoom(): void {
  const projecting = useApp((state) => state.projecting);
  const wasProjecting = useRef(false);
  useEffect(() => {
    const hasLeft = wasProjecting.current && !projecting;
    wasProjecting.current = projecting;
    // A question that goes on has taken it.
    if (hasLeft && document.activeElement === document.body) document.getElementById(PROJECT_BUTTON_ID)?.focus();
  }, [projecting]);
}
