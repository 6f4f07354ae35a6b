import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { drawnFrames, until } from './browser';
import { untilStill } from './onPicture';
import { servedApp } from './servedApp';

/** Legible from eight metres, on a screen as projectors have. */
const LEAST = 24;

const app = servedApp({ viewport: { width: 1920, height: 1080 }, reducedMotion: 'reduce', before: watchPainting });

interface Text {
  readonly text: string;
  readonly size: number;
}

/** Keeps what canvases write, with its height in CSS pixels of the page. */
async function watchPainting(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const painted: { text: string; size: number }[] = [];
    Object.assign(globalThis, { painted });
    const fillText = Reflect.get(CanvasRenderingContext2D.prototype, 'fillText') as (...args: unknown[]) => void;
    CanvasRenderingContext2D.prototype.fillText = function (text: string, ...rest: number[]) {
      const { a, b } = this.getTransform();
      const { width } = this.canvas;
      const shown = this.canvas.isConnected ? this.canvas.getBoundingClientRect().width : width / devicePixelRatio;
      painted.push({
        text,
        size: Number.parseFloat(/([\d.]+)px/.exec(this.font)?.[1] ?? '0') * Math.hypot(a, b) * (shown / width),
      });
      fillText.call(this, text, ...rest);
    };
  });
}

/** All that is written on the page now, in the document and on the picture. */
async function written(page: Page): Promise<readonly Text[]> {
  return page.evaluate(() => {
    const { painted } = globalThis as unknown as { painted: { text: string; size: number }[] };
    const found = [...painted];
    painted.length = 0;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? '';
      const element = node.parentElement;
      // Reached for by whoever leads, and gone again: see useBarShown.
      if (!element || text === '' || element.closest('script, style, [role="toolbar"]')) continue;
      if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      const { width, height } = element.getBoundingClientRect();
      if (width <= 1 || height <= 1) continue;
      const scale = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 1) : 1;
      found.push({ text, size: Number.parseFloat(getComputedStyle(element).fontSize) * scale });
    }
    return found;
  });
}

const tooSmall = (texts: readonly Text[]) =>
  texts.filter(({ size }) => size < LEAST - 0.01).map(({ text, size }) => `${text} (${size.toFixed(1)})`);

describe.each(['Cercles', 'Carte'])('in front of a room, as %s', (picture) => {
  it('nothing is written smaller than 24 pixels, on the page and on the picture, at any step', async () => {
    const { page } = await app.openDrawn();
    await page.getByRole('button', { name: picture, exact: true }).click();
    await untilStill(page);
    await page.keyboard.press('p');
    await page.getByRole('heading', { level: 1, name: /^Qui manque/ }).waitFor();
    const small = new Map<string, readonly string[]>();
    for (const step of ['before the story', ...Array.from({ length: 8 }, (_, i) => `step ${i + 1}`)]) {
      await drawnFrames(page);
      await page.evaluate(() => ((globalThis as unknown as { painted: unknown[] }).painted.length = 0));
      // The picture is painted anew.
      await page.setViewportSize({ width: 1920, height: 1079 });
      await drawnFrames(page);
      await page.setViewportSize({ width: 1920, height: 1080 });
      await drawnFrames(page);
      const texts = await until(async () => {
        const now = await written(page);
        return now.length > 10 && now;
      }, 'the names of the picture are written');
      const found = tooSmall(texts);
      if (found.length > 0) small.set(step, [...new Set(found)]);
      await page.keyboard.press('ArrowRight');
    }
    expect(Object.fromEntries(small)).toEqual({});
  });
});

it('the legend of a room, which follows from the picture, takes no height from it to give it back', async () => {
  const { page } = await app.openDrawn({ viewport: { width: 820, height: 1180 } });
  await page.keyboard.press('p');
  await page.getByRole('list', { name: 'Légende' }).waitFor();
  await untilStill(page);
  // Of another height it names other groups, which takes another height.
  await page.setViewportSize({ width: 753, height: 560 });
  await drawnFrames(page);
  const heights = await page.evaluate(async () => {
    const seen = new Set<number>();
    for (let frame = 0; frame < 60; frame++) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      // The first are on the way there.
      if (frame >= 20) seen.add(document.querySelector('[role=img]')?.getBoundingClientRect().height ?? 0);
    }
    return [...seen];
  });
  expect(heights).toHaveLength(1);
});
