import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * For an element that stays as high as it was at its highest while the window and `of` are the same. What is written beside the
 * picture follows from it, and the picture has the height that this leaves: it would go from one to the other and back without
 * end, and never be painted.
 */
export function useTallest<Shown extends HTMLElement>(of: string): RefObject<Shown | null> {
  const element = useRef<Shown>(null);
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
  return element;
}
