import { type RefObject, useLayoutEffect, useRef } from 'react';

/** After an element has had the same height this many times, it is taken to alternate for ever. */
const COMINGS = 3;

/**
 * Keeps an element that alternates between heights at the largest one, while the window and `of` are the same. The text beside the picture
 * depends on the height of the picture, and that height on the text: otherwise they would alternate without end and nothing would be
 * painted.
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
