import { useEffect, useRef } from 'react';
import { useApp } from '../useApp';
import { PROJECT_BUTTON_ID } from './Header';

/**
 * Focuses the project button after the room is left. The desk is mounted anew, so the focus would be lost and the next Tab start at the top
 * of the page. On that button letters are shortcuts, as they are not in the picture.
 */
export function useFocusAfterRoom(): void {
  const projecting = useApp((state) => state.projecting);
  const wasProjecting = useRef(false);
  useEffect(() => {
    const hasLeft = wasProjecting.current && !projecting;
    wasProjecting.current = projecting;
    // A question that goes on has taken the focus.
    if (hasLeft && document.activeElement === document.body) document.getElementById(PROJECT_BUTTON_ID)?.focus();
  }, [projecting]);
}
