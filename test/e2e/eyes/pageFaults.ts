import type { Page } from 'playwright-core';
import type { Cells } from './cells';

/** What no page may have, whatever its look: run in the page, one line for each fault. */
export function pageFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults = new Set<string>();
    const isHidden = (element: Element): boolean =>
      !element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) ||
      element.closest('.visually-hidden, [aria-hidden="true"]') !== null;
    const linesOf = (text: Node): DOMRect[] => {
      const range = document.createRange();
      range.selectNodeContents(text);
      return [...range.getClientRects()];
    };
    /** Nearest box around a text: what it is written in. */
    const boxOf = (element: Element): Element => {
      let box = element;
      while (getComputedStyle(box).display.startsWith('inline') && box.parentElement) {
        if (getComputedStyle(box).display !== 'inline') break;
        box = box.parentElement;
      }
      return box;
    };
    const isScrolled = (value: string): boolean => value === 'auto' || value === 'scroll';

    if (document.documentElement.scrollWidth > window.innerWidth + 1)
      faults.add(`wider than the window: ${document.documentElement.scrollWidth} px`);

    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const holder = text.parentElement;
      const words = text.textContent?.trim() ?? '';
      if (!holder || words === '' || isHidden(holder) || ['SCRIPT', 'STYLE', 'OPTION'].includes(holder.tagName))
        continue;
      const lines = linesOf(text).filter(({ width, height }) => width > 1 && height > 1);
      const own = boxOf(holder);
      const ownBox = own.getBoundingClientRect();
      const clipped = (element: Element) => getComputedStyle(element).clipPath !== 'none';
      let [isEllipsis, isOut, isClipped] = [false, false, false];
      let [acrossScrolled, downScrolled] = [false, false];
      const cut = new Set<string>();
      for (let box: Element | null = holder; box; box = box.parentElement) {
        const style = getComputedStyle(box);
        isClipped ||= clipped(box);
        if (style.display === 'inline') continue;
        isEllipsis ||= style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none';
        acrossScrolled ||= isScrolled(style.overflowX);
        downScrolled ||= isScrolled(style.overflowY);
        const { left, right, top, bottom } = box.getBoundingClientRect();
        for (const line of lines) {
          if (style.overflowX !== 'visible' && !acrossScrolled && !isEllipsis)
            if (line.left < left - 1 || line.right > right + 1) cut.add('across');
          if (style.overflowY !== 'visible' && !downScrolled && !isEllipsis) {
            const isSeen = line.top < bottom && line.bottom > top;
            if (isSeen && (line.top < top - line.height / 3 || line.bottom > bottom + line.height / 3)) cut.add('down');
          }
          if (box === own && style.writingMode === 'horizontal-tb' && style.overflowX === 'visible' && !isEllipsis)
            isOut ||= line.left < ownBox.left - 2 || line.right > ownBox.right + 2;
        }
      }
      if (isClipped) continue;
      for (const how of cut) faults.add(`cut ${how}: ${words}`);
      if (isOut) faults.add(`outside its box: ${words}`);
      if (!acrossScrolled && !isEllipsis && lines.some(({ left, right }) => left < -1 || right > window.innerWidth + 1))
        faults.add(`outside the window: ${words}`);
    }
    return [...faults];
  });
}

/** A rectangle of the window, in pixels. */
interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly name: string;
}

/** Where the page itself asks for a ground that stands out, and where its small samples of colour are. */
interface Grounds {
  readonly paper: number;
  readonly painted: readonly Rectangle[];
  readonly samples: readonly (Rectangle & { readonly ground: number })[];
}

function groundsOf(page: Page): Promise<Grounds> {
  return page.evaluate(() => {
    const brightness = (colour: string): number | null => {
      const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
      return alpha < 0.5 ? null : 0.299 * red + 0.587 * green + 0.114 * blue;
    };
    const around = (element: Element, name: string) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return { left, top, right, bottom, name };
    };
    const paper = brightness(getComputedStyle(document.body).backgroundColor) ?? 255;
    const painted = [...document.querySelectorAll('body *')]
      .filter((element) => {
        const own = brightness(getComputedStyle(element).backgroundColor);
        return own !== null && Math.abs(own - paper) > 60;
      })
      .map((element) => around(element, element.tagName));
    const isSmall = (element: Element) => {
      const { width, height } = element.getBoundingClientRect();
      return width >= 6 && height >= 6 && width < 48 && height < 48;
    };
    // Of a legend, and beside the names of groups.
    const samples = [...document.querySelectorAll('[class*=egend] svg, [class*=egend] [data-between], aside li svg')]
      .filter((element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        const there = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
        // What scrolls may be under what does not.
        const isThere = there !== null && element.parentElement?.contains(there) === true;
        return isThere && isSmall(element) && element.getAttribute('data-between') !== 'none';
      })
      .map((element) => {
        let ground: number | null = null;
        for (let box: Element | null = element.parentElement; box && ground === null; box = box.parentElement)
          ground = brightness(getComputedStyle(box).backgroundColor);
        const name = element.parentElement?.textContent?.trim() ?? element.tagName;
        return { ...around(element, name), ground: ground ?? paper };
      });
    return { paper, painted, samples };
  });
}

/** From this side on, in pixels, a square of one dark (or, on dark, bright) colour is a block: no mark is as large. */
const BLOCK = 72;
/** How far from the paper, in brightness, a block is, and how even. */
const [FAR, EVEN] = [90, 6];

/** Blocks that nothing on the page asked for, and samples of colour that hold nothing. `seen`: the window, in cells of `cell` pixels. */
export async function inkFaults(page: Page, seen: Cells, cell: number): Promise<string[]> {
  const { paper, painted, samples } = await groundsOf(page);
  const side = Math.ceil(BLOCK / cell);
  const faults: string[] = [];
  const valueAt = (x: number, y: number) => seen.values[y * seen.width + x] ?? 0;
  const isAsked = (x: number, y: number) =>
    painted.some((one) => x >= one.left && x <= one.right && y >= one.top && y <= one.bottom);
  for (let y = 0; y + side <= seen.height; y += side >> 1) {
    for (let x = 0; x + side <= seen.width; x += side >> 1) {
      const first = valueAt(x, y);
      if (Math.abs(first - paper) < FAR || isAsked((x + side / 2) * cell, (y + side / 2) * cell)) continue;
      let isEven = true;
      for (let row = y; row < y + side && isEven; row++)
        for (let column = x; column < x + side && isEven; column++)
          isEven = Math.abs(valueAt(column, row) - first) <= EVEN;
      if (isEven) faults.push(`a block of ink at ${x * cell} ${y * cell}`);
    }
  }
  for (const { left, top, right, bottom, name, ground } of samples) {
    if (left < 0 || top < 0 || right > seen.width * cell || bottom > seen.height * cell) continue;
    let most = 0;
    // Cells that are wholly inside: what is written beside a sample is not in it.
    for (let y = Math.ceil(top / cell); y < Math.floor(bottom / cell); y++)
      for (let x = Math.ceil(left / cell); x < Math.floor(right / cell); x++)
        most = Math.max(most, Math.abs(valueAt(x, y) - ground));
    if (most < 10) faults.push(`a sample that holds nothing: ${name}`);
  }
  return faults;
}
