import { useEffect, useRef } from 'react';
import { useApp } from '../useApp';
import { PROJECT_BUTTON_ID } from './Header';

/**
 * Focuses the project button after the room is left. The desk is mounted anew, so the focus would be lost and the next Tab start at the top
 * of the page. The button and not the picture, since letters are shortcuts only there.
 */
export function useFocusAfterRoom(): void {
  const projecting = useApp((state) => state.projecting);
  const wasProjecting = useRef(false);
  useEffect(() => {
    const hasLeft = wasProjecting.current && !projecting;
    wasProjecting.current = projecting;
    // A question that continues has taken the focus already.
    if (hasLeft && document.activeElement === document.body) document.getElementById(PROJECT_BUTTON_ID)?.focus();
  }, [projecting]);
}
