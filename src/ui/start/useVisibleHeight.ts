import { useEffect } from 'react';

const HEIGHT = '--visible-height';

/** While a keyboard lies over the page, the page is only as high as what is seen of it: the field stays above the keys. */
export function useVisibleHeight(): void {
  useEffect(() => {
    const seen = window.visualViewport;
    if (!seen) return undefined;
    const { style } = document.documentElement;
    const fit = () => {
      // A zoomed page is smaller too, and nothing lies over it.
      if (seen.scale > 1.01 || seen.height > window.innerHeight - 80) style.removeProperty(HEIGHT);
      else style.setProperty(HEIGHT, `${Math.round(seen.height)}px`);
    };
    fit();
    seen.addEventListener('resize', fit);
    return () => {
      seen.removeEventListener('resize', fit);
      style.removeProperty(HEIGHT);
    };
  }, []);
}
