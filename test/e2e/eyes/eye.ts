import type { Browser, Page } from 'playwright-core';
import { drawnFrames } from '../browser';
import type { Cells } from './cells';

/** Looks at pages: a page of its own, in which the browser decodes pictures and makes them small. */
export interface Eye {
  /** The window of a page, once nothing of it changes any more, as cells of so many pixels. */
  readonly see: (page: Page, cell: number) => Promise<Cells>;
  /** A PNG, as cells of so many pixels; `shift`: smoothed again, so many pixels to the right and downwards. */
  readonly read: (png: Buffer, cell: number, shift?: number) => Promise<Cells>;
}

export async function openEye(browser: Browser): Promise<Eye> {
  const blank = await browser.newPage();
  const read = async (png: Buffer, cell: number, shift = 0): Promise<Cells> => {
    const { width, height, bytes } = await blank.evaluate(cellsIn, [png.toString('base64'), cell, shift] as const);
    return { width, height, values: new Uint8Array(Buffer.from(bytes, 'base64')) };
  };
  return { read, see: async (page, cell) => read(await still(page), cell) };
}

/** A screenshot that is the same as the one before it. */
export async function still(page: Page): Promise<Buffer> {
  let before: Buffer = Buffer.alloc(0);
  for (let looks = 0; looks < 40; looks++) {
    // What is worked out says so on the page.
    while ((await page.locator('[class*=progress]').count()) > 0) await drawnFrames(page);
    const now = await page.screenshot({ animations: 'disabled', caret: 'hide' });
    if (now.equals(before)) return now;
    before = now;
    await drawnFrames(page, 2);
  }
  throw new Error('The page never comes to rest.');
}

/** Run in the page of the eye. */
async function cellsIn([png, cell, shift]: readonly [string, number, number]) {
  const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no canvas');
  // Under what a shift leaves free.
  context.drawImage(image, 0, 0);
  if (shift > 0) context.drawImage(image, shift, shift);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  const [width, height] = [Math.floor(image.width / cell), Math.floor(image.height / cell)];
  let bytes = '';
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      let sum = 0;
      for (let row = y * cell; row < (y + 1) * cell; row++) {
        for (let column = x * cell; column < (x + 1) * cell; column++) {
          const i = 4 * (row * image.width + column);
          sum += 0.299 * (data[i] ?? 0) + 0.587 * (data[i + 1] ?? 0) + 0.114 * (data[i + 2] ?? 0);
        }
      }
      bytes += String.fromCharCode(Math.round(sum / (cell * cell)));
    }
  }
  return { width, height, bytes: btoa(bytes) };
}
