import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { until } from './browser';
import { picture } from './onPicture';
import { servedApp } from './servedApp';

const app = servedApp({ viewport: { width: 1200, height: 800 } });

interface Seen {
  /** Canvases of the layers that are shown, and those that are moved. */
  readonly layers: number;
  readonly moved: number;
  readonly pan: string;
  /** How dark each square of 8 pixels is: finer than a mark, coarser than how edges are smoothed. */
  readonly ink: readonly number[];
}

/** Has the page look at its picture in each frame, after it is painted. */
async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const picture = document.querySelector('[role=img]') as HTMLElement;
    const parts = () => [...picture.children] as HTMLElement[];
    const host = parts().find(({ tagName }) => tagName === 'DIV') as HTMLElement & {
      readonly _cyreg: { readonly cy: { readonly pan: () => { readonly x: number; readonly y: number } } };
    };
    const inkOf = (): number[] => {
      const { left, top, width, height } = picture.getBoundingClientRect();
      const all = document.createElement('canvas');
      [all.width, all.height] = [Math.round(width), Math.round(height)];
      const context = all.getContext('2d', { willReadFrequently: true })!;
      context.fillStyle = '#fff';
      context.fillRect(0, 0, all.width, all.height);
      for (const canvas of picture.querySelectorAll('canvas')) {
        const isHidden = canvas.style.visibility === 'hidden' || host.contains(canvas);
        const box = canvas.getBoundingClientRect();
        if (!isHidden && box.width > 0)
          context.drawImage(canvas, box.left - left, box.top - top, box.width, box.height);
      }
      const { data } = context.getImageData(0, 0, all.width, all.height);
      const across = Math.ceil(all.width / 8);
      const squares = Array.from({ length: across * Math.ceil(all.height / 8) }, () => 0);
      for (let i = 0; i < data.length; i += 4) {
        const pixel = i / 4;
        const square = Math.floor(Math.floor(pixel / all.width) / 8) * across + Math.floor((pixel % all.width) / 8);
        const dark = 765 - (data[i] ?? 0) - (data[i + 1] ?? 0) - (data[i + 2] ?? 0);
        squares[square] = (squares[square] ?? 0) + dark / (64 * 765);
      }
      return squares;
    };
    const seen: Seen[] = [];
    Object.assign(window, { seen });
    let last = '';
    const look = (): void => {
      const layers = parts().filter(({ tagName, style }) => tagName === 'CANVAS' && style.visibility !== 'hidden');
      const { x, y } = host._cyreg.cy.pan();
      const now = {
        layers: layers.length,
        moved: layers.filter(({ style }) => style.transform.includes('translate')).length,
        pan: `${x} ${y}`,
      };
      if (JSON.stringify(now) !== last) seen.push({ ...now, ink: inkOf() });
      last = JSON.stringify(now);
      requestAnimationFrame(() => setTimeout(look));
    };
    look();
  });
}

const seenBy = (page: Page) => page.evaluate(() => Reflect.get(window, 'seen') as Seen[]);
const isStill = ({ layers, moved }: Seen) => layers === 2 && moved === 0;

/** Whether anything is on the canvases that lie over the layers, which are not shown. */
function isInkOnCytoscape(page: Page): Promise<boolean> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLCanvasElement>('[role=img] > div canvas')].some((canvas) => {
      const context = canvas.getContext('2d');
      if (!context || canvas.width === 0) return false;
      return context.getImageData(0, 0, canvas.width, canvas.height).data.some((value) => value !== 0);
    }),
  );
}

describe('a picture that is moved', () => {
  it('moves as one image that looks as what is drawn where it is let go', async () => {
    const { page, faults } = await app.openDrawn();
    const box = (await picture(page).boundingBox())!;
    await watch(page);
    let pair: { readonly moving: Seen; readonly still: Seen } | undefined;
    // On a busy machine a drag may be no more than jumps: then once again.
    for (let turn = 0; turn < 8 && !pair; turn++) {
      const from = { x: box.x + 20 + 40 * (turn % 2), y: box.y + 20 };
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      for (let step = 1; step <= 30; step++)
        await page.mouse.move(from.x + 2 * step * (turn % 2 ? -1 : 1), from.y + step / 3);
      await page.mouse.up();
      await until(async () => isStill((await seenBy(page)).at(-1)!), 'it is still again');
      const all = await seenBy(page);
      const still = all.at(-1)!;
      const moving = all.find((one) => one.pan === still.pan && one.moved === 1);
      if (moving) pair = { moving, still };
    }
    expect(pair).toBeDefined();
    const { moving, still } = pair!;
    const inked = still.ink.filter((dark) => dark > 0.1).length;
    const apart = still.ink.filter((dark, i) => Math.abs(dark - (moving.ink[i] ?? 0)) > 0.12).length;
    expect(inked).toBeGreaterThan(500);
    expect(apart).toBeLessThan(inked * 0.02);
    // All on one canvas while it moves, on two once it is still; never one beside the others.
    for (const one of await seenBy(page)) expect(one.layers).toBe(one.moved === 1 ? 1 : one.layers);
    expect(new Set((await seenBy(page)).map(({ layers }) => layers))).toEqual(new Set([1, 2]));
    // What another program would draw under our names is work that nobody sees.
    expect(await page.locator('[role=img] > div canvas').count()).toBeGreaterThan(0);
    expect(await isInkOnCytoscape(page)).toBe(false);
    expect(await faults()).toEqual([]);
  });
});
