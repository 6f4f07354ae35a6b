import { type RefObject, useLayoutEffect, useRef } from 'react';

/** As often an element has one height, left it and came back, it is taken to go on so. */
const COMINGS = 3;

/**
 * For an element that goes from one height to another and back: it stays as high as it was at its highest while the window and
 * `of` are the same. What is written beside the picture follows from it, and the picture has the height that this leaves: the
 * two would go on without end, and nothing would be painted.
 */
export function useTallest<Shown extends HTMLElement>(of: string): RefObject<Shown | null> {
  const element = useRef<Shown>(null);
  const known = useRef({ of: '', heights: [0] });
  useLayoutEffect(() => {
    const shown = element.current;
    if (!shown) return;
    const now = `${of} ${window.innerWidth} × ${window.innerHeight}`;
    if (known.current.of !== now) {
      known.current = { of: now, heights: [0] };
      shown.style.minHeight = '';
    }
    const { heights } = known.current;
    const { height } = shown.getBoundingClientRect();
    if (height === heights.at(-1)) return;
    heights.push(height);
    if (heights.filter((one) => one === height).length >= COMINGS) shown.style.minHeight = `${Math.max(...heights)}px`;
  });
  return element;
}
