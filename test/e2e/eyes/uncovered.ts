import type { Page } from 'playwright-core';

/**
 * Texts inside the elements that `within` selects that something else lies over, as the page itself answers when it is asked
 * what is at the two ends and the middle of each of their lines. What is scrolled out of sight is passed over.
 */
export function coveredTexts(page: Page, within: string): Promise<string[]> {
  return page.evaluate((selector) => {
    const covered = new Set<string>();
    const shownPart = (element: Element): DOMRect | null => {
      let [left, top, right, bottom] = [0, 0, window.innerWidth, window.innerHeight];
      for (let box: Element | null = element; box; box = box.parentElement) {
        const style = getComputedStyle(box);
        if (style.visibility === 'hidden' || style.opacity === '0' || style.clipPath !== 'none') return null;
        if (style.overflow === 'visible' || style.display === 'inline') continue;
        const own = box.getBoundingClientRect();
        [left, top] = [Math.max(left, own.left), Math.max(top, own.top)];
        [right, bottom] = [Math.min(right, own.right), Math.min(bottom, own.bottom)];
      }
      return right - left > 1 && bottom - top > 1 ? new DOMRect(left, top, right - left, bottom - top) : null;
    };
    /** What stays in view while all else scrolls lies over what can be scrolled out from under it. */
    const isStuckOver = (there: Element, holder: Element): boolean => {
      for (let box: Element | null = there; box; box = box.parentElement)
        if (getComputedStyle(box).position === 'sticky') return !box.contains(holder);
      return false;
    };
    for (const root of document.querySelectorAll(selector)) {
      const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let text = texts.nextNode(); text; text = texts.nextNode()) {
        const holder = text.parentElement;
        const words = text.textContent?.trim() ?? '';
        const shown = holder && words !== '' ? shownPart(holder) : null;
        // What lets the pointer through is never what is there.
        if (!holder?.checkVisibility() || !shown || getComputedStyle(holder).pointerEvents === 'none') continue;
        const range = document.createRange();
        range.selectNodeContents(text);
        for (const line of range.getClientRects()) {
          const y = (line.top + line.bottom) / 2;
          // At the very edge of what is shown, a fraction of a pixel tells one from the other.
          if (y <= shown.top + 1 || y >= shown.bottom - 1) continue;
          for (const x of [line.left + 2, (line.left + line.right) / 2, line.right - 2]) {
            if (x <= shown.left + 1 || x >= shown.right - 1) continue;
            const there = document.elementFromPoint(x, y);
            if (!there || !(there.contains(holder) || holder.contains(there) || isStuckOver(there, holder)))
              covered.add(
                `${words} at ${Math.round(x)},${Math.round(y)} (${there?.outerHTML.slice(0, 80) ?? 'nothing'})`,
              );
          }
        }
      }
    }
    return [...covered];
  }, within);
}
