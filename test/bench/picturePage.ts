import type { Browser, CDPSession, FileChooser, Page } from 'playwright-core';
import { PAINTED } from '../../src/canvas/markPainted';

/** What moving a picture costs. */
export interface Moving {
  /** Frames that the browser made, by second. */
  readonly frames: number;
  /** Work of the page's main thread for each frame, in milliseconds of processor. */
  readonly work: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Steps of a movement, one every 16 ms: some two seconds. */
const STEPS = 120;
const EVERY_MS = 16;
/** What is not painted by then never will be. */
const LONGEST_WAIT = 30_000;

export async function pageOf(browser: Browser): Promise<{ readonly page: Page; readonly tools: CDPSession }> {
  const context = await browser.newContext({ viewport: { width: 1920, height: 1080 }, locale: 'en-GB' });
  const page = await context.newPage();
  // Without it files are chosen in an ordinary window, which a program can answer.
  await page.addInitScript((name) => {
    const painted: number[] = [];
    Object.assign(window, { painted });
    new PerformanceObserver((list) => {
      painted.push(...list.getEntriesByName(name).map(({ startTime }) => startTime));
    }).observe({ type: 'mark' });
    Reflect.deleteProperty(window, 'showOpenFilePicker');
    addEventListener('change', () => Object.assign(window, { chosenAt: performance.now() }), true);
    addEventListener('keydown', () => Object.assign(window, { pressedAt: performance.now() }), true);
  }, PAINTED);
  const tools = await context.newCDPSession(page);
  // Time of processor: other programs at work do not count.
  await tools.send('Performance.enable', { timeDomain: 'threadTicks' });
  return { page, tools };
}

/** The window to choose a file; a page that is busy may not hear the first time. */
export async function chooserOf(page: Page): Promise<FileChooser> {
  for (let turn = 0; turn < 4; turn++) {
    const waiting = page.waitForEvent('filechooser', { timeout: 3000 }).catch(() => null);
    await page.keyboard.press('Control+o');
    const chooser = await waiting;
    if (chooser) return chooser;
  }
  throw new Error('bench: no window to choose a file');
}

/**
 * Milliseconds of the page's clock at which its picture was last painted whole, after `from`, once nothing more is painted
 * for a while.
 */
export async function paintedAt(page: Page, quietMs = 1200, from = 0): Promise<number> {
  const read = () => page.evaluate((name) => performance.getEntriesByName(name).at(-1)?.startTime ?? -1, PAINTED);
  let last = await read();
  let since = Date.now();
  while (Date.now() - since < (last > from ? quietMs : LONGEST_WAIT)) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    const now = await read();
    if (now === last) continue;
    last = now;
    since = Date.now();
  }
  return last;
}

/** When the picture was first painted whole after `from`, on the page's clock. */
export async function firstPaintedAfter(page: Page, from: number): Promise<number> {
  const all = await page.evaluate(() => Reflect.get(window, 'painted') as number[]);
  return all.find((time) => time > from) ?? Number.NaN;
}

/** Drags empty ground about, or turns the wheel, as a hand does, and counts frames and work meanwhile. */
export async function move(
  { page, tools }: { readonly page: Page; readonly tools: CDPSession },
  from: Point,
  how: 'pan' | 'zoom',
): Promise<Moving> {
  await page.mouse.move(from.x, from.y);
  await page.evaluate(() => {
    const frames: number[] = [];
    const count = (now: number): void => {
      frames.push(now);
      if (!Reflect.get(window, 'stopCounting')) requestAnimationFrame(count);
    };
    Object.assign(window, { frames, stopCounting: false });
    requestAnimationFrame(count);
  });
  const before = await busy(tools);
  const start = Date.now();
  if (how === 'pan') await page.mouse.down();
  for (let step = 0; step < STEPS; step++) {
    const turn = (step / STEPS) * 4 * Math.PI;
    if (how === 'pan') await page.mouse.move(from.x + 160 * Math.sin(turn), from.y + 90 * Math.sin(2 * turn));
    else await page.mouse.wheel(0, Math.sin(turn) * 40);
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, start + step * EVERY_MS - Date.now())));
  }
  if (how === 'pan') await page.mouse.up();
  const after = await busy(tools);
  const frames = await page.evaluate(() => {
    Object.assign(window, { stopCounting: true });
    return (window as unknown as { readonly frames: number[] }).frames;
  });
  const seconds = ((frames.at(-1) ?? 0) - (frames[0] ?? 0)) / 1000;
  return { frames: (frames.length - 1) / seconds, work: (after - before) / Math.max(1, frames.length) };
}

/** Milliseconds that the page's main thread has worked so far. */
async function busy(tools: CDPSession): Promise<number> {
  const { metrics } = await tools.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}
