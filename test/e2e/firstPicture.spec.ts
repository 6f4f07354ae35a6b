import type { Request } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { serveFolder } from '../../src/cli/serve/staticServer.mjs';
import { BUILT } from '../../src/cli/setup/ensureBuilt.mjs';
import { until } from './browser';
import { servedApp } from './servedApp';

/** In bytes, as `npm start` sends them, the typeface aside: page, program, one language, the sample. */
const FIRST_LOAD = 400_000;

/**
 * Windows, tables, sheets, the room and the quick line, with their words: nobody has asked for any of them when the map is first seen.
 * Nor for the search of its groups, which are kept with the sample.
 */
const LATER = ['desk', 'laterFr', 'analysis.worker'];

const app = servedApp();

describe('the first picture', () => {
  it('is there before what it does not need is asked for, and that comes then by itself', async () => {
    const served = await serveFolder({ root: BUILT, port: 0, base: '/', smaller: true });
    const asked: Request[] = [];
    const { page, faults } = await app.open({
      at: served.url,
      before: async (context) => {
        context.on('request', (request) => void asked.push(request));
        await context.addInitScript(holdFrames);
      },
    });
    // All but the picture is drawn: that is painted in a frame of the browser.
    await page.locator('#gaps h2').first().waitFor();
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 0)));
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    expect(await page.evaluate(() => performance.getEntriesByName('maillon: picture painted').length)).toBe(0);
    const later = () =>
      LATER.filter((part) => asked.some((one) => new RegExp(`/assets/${part}-[^/]+\\.js$`).test(one.url())));
    expect(later()).toEqual([]);
    const fetched = await Promise.all(asked.filter((one) => !one.url().endsWith('.woff2')).map((one) => one.sizes()));
    expect(fetched.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0)).toBeLessThanOrEqual(FIRST_LOAD);
    await page.evaluate(() => dispatchEvent(new Event('frames-released')));
    await until(
      async () => later().length === LATER.length,
      () => `asked for: ${later().join(', ')}`,
    );
    expect(await faults()).toEqual([]);
    await served.close();
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
