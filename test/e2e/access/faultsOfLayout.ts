import type { Page } from 'playwright-core';

/** Parts of the desk that lie over one another, and what can be pressed and is cut off by the edge of the window. */
export async function faultsOfLayout(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    // In one column the panel and the card come up over the picture, when they are asked for.
    const isSheet = (part: Element) => getComputedStyle(part).position === 'absolute';
    const view = document.querySelector('[role=img]')?.parentElement?.parentElement;
    const parts = [
      document.querySelector('header'),
      document.querySelector('header + *'),
      ...[...document.querySelectorAll('main > *')].filter((part) => part !== view && !isSheet(part)),
      ...(view?.children ?? []),
      document.querySelector('#table'),
    ].flatMap((part) => {
      const box = part?.getBoundingClientRect();
      // Under the table of a small window the picture is there, and neither seen nor met.
      if (!part?.checkVisibility({ visibilityProperty: true })) return [];
      return box && box.width > 0 && box.height > 0 ? [{ part, box }] : [];
    });
    const faults: string[] = [];
    const nameOf = (part: Element) => part.id || part.className || part.tagName;
    parts.forEach(({ part, box }, i) => {
      for (const other of parts.slice(i + 1)) {
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
        if (across > 1 && down > 1) faults.push(`${nameOf(part)} lies over ${nameOf(other.part)}`);
      }
    });
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth > clientWidth) faults.push(`scrolls sideways: ${scrollWidth} in ${clientWidth}`);
    for (const control of document.querySelectorAll('button, select, input, summary')) {
      const { left, right, width } = control.getBoundingClientRect();
      // Tables scroll both ways, as they may.
      if (width === 0 || control.closest('#table')) continue;
      if (left < -0.5 || right > clientWidth + 0.5) faults.push(`cut off: ${control.textContent || control.id}`);
    }
    return faults;
  });
}
