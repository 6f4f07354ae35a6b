import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * Keeps an element as high as it was at its highest while the window and `of` stay the same. What is written beside the picture
 * follows from it, and the picture has the height that this leaves: it would go from one to the other and back without end, and
 * never be painted.
 */
export function useTallest(element: RefObject<HTMLElement | null>, of: string): void {
  const kept = useRef({ of: '', height: 0 });
  useLayoutEffect(() => {
    const shown = element.current;
    if (!shown) return;
    const now = `${of} ${window.innerWidth} × ${window.innerHeight}`;
    if (kept.current.of !== now) {
      kept.current = { of: now, height: 0 };
      shown.style.minHeight = '';
    }
    const { height } = shown.getBoundingClientRect();
    if (height <= kept.current.height) return;
    kept.current.height = height;
    shown.style.minHeight = `${height}px`;
  });
}
