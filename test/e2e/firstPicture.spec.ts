import { describe, expect, it } from 'vitest';
import { until } from './browser';
import { servedApp } from './servedApp';

/**
 * Windows, tables, sheets, the room and the quick line, with their words: nobody has asked for any of them when the map is first seen.
 * Nor for the search of its groups, which are kept with the sample.
 */
const LATER = ['desk', 'laterFr', 'analysis.worker'];

const app = servedApp();

describe('the first picture', () => {
  it('is there before what it does not need is asked for, and that comes then by itself', async () => {
    const asked: string[] = [];
    const { page, faults } = await app.open({
      before: async (context) => {
        context.on('request', (request) => void asked.push(new URL(request.url()).pathname));
        await context.addInitScript(holdFrames);
      },
    });
    // All but the picture is drawn: that is painted in a frame of the browser.
    await page.locator('#gaps h2').first().waitFor();
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 0)));
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    expect(await page.evaluate(() => performance.getEntriesByName('maillon: picture painted').length)).toBe(0);
    const later = () =>
      LATER.filter((part) => asked.some((path) => new RegExp(`/assets/${part}-[^/]+\\.js$`).test(path)));
    expect(later()).toEqual([]);
    await page.evaluate(() => dispatchEvent(new Event('frames-released')));
    await until(
      async () => later().length === LATER.length,
      () => `asked for: ${later().join(', ')}`,
    );
    expect(await faults()).toEqual([]);
  });
});

/** No frame is given before `frames-released`. */
function holdFrames(): void {
  const request = globalThis.requestAnimationFrame;
  const held: FrameRequestCallback[] = [];
  globalThis.requestAnimationFrame = (callback) => held.push(callback);
  addEventListener('frames-released', () => {
    globalThis.requestAnimationFrame = request;
    for (const callback of held) request(callback);
  });
}
