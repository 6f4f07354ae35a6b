/**
 * @typedef {{ readonly png: string, readonly at: number }} Shot base64, and when in milliseconds
 * @typedef {import('./animatedWebp.mjs').Frame} Frame
 */

/** Shots that follow each other faster are one: nobody sees them apart, and each costs its bytes. */
const SHORTEST = 90;
/** The last picture stays before the film begins again. */
const LAST = 3000;

/**
 * What of each shot differs from the one before it, as stills of the film's size: encoded by the browser, in an empty page of it.
 * @param {import('playwright-core').Page} page
 * @param {readonly Shot[]} shots
 * @param {{ readonly width: number, readonly height: number, readonly quality: number }} size
 * @returns {Promise<Frame[]>}
 */
export async function changedFrames(page, shots, { width, height, quality }) {
  const kept = shots.filter(({ at }, index) => (shots[index + 1]?.at ?? Number.POSITIVE_INFINITY) - at >= SHORTEST);
  /** @type {Frame[]} */
  const frames = [];
  for (const [index, { png, at }] of kept.entries()) {
    const still = await page.evaluate(stillOfChange, { png, width, height, quality });
    const ms = (kept[index + 1]?.at ?? at + LAST) - at;
    const last = frames.at(-1);
    if (still) frames.push({ ...still, still: Buffer.from(still.webp, 'base64'), ms });
    else if (last) frames[frames.length - 1] = { ...last, ms: last.ms + ms };
  }
  return frames;
}

/**
 * Runs in the page, which remembers the shot before; `null`: nothing differs.
 * @param {{ png: string, width: number, height: number, quality: number }} shot
 */
async function stillOfChange({ png, width, height, quality }) {
  const whole = /** @type {typeof globalThis & { before?: Uint8ClampedArray }} */ (globalThis);
  const bytes = Uint8Array.from(atob(png), (sign) => sign.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }), {
    resizeWidth: width,
    resizeHeight: height,
    resizeQuality: 'high',
  });
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  if (!context) throw new Error('no canvas');
  context.drawImage(bitmap, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  let [left, top, right, bottom] = [0, 0, width, height];
  if (whole.before) {
    [left, top, right, bottom] = [width, height, 0, 0];
    for (let i = 0; i < data.length; i += 4) {
      if (data[i] === whole.before[i] && data[i + 1] === whole.before[i + 1] && data[i + 2] === whole.before[i + 2])
        continue;
      const [x, y] = [(i / 4) % width, Math.floor(i / 4 / width)];
      left = Math.min(left, x - (x % 2));
      right = Math.max(right, x + 1);
      top = Math.min(top, y - (y % 2));
      bottom = y + 1;
    }
  }
  whole.before = data;
  if (right <= left) return null;
  const part = new OffscreenCanvas(right - left, bottom - top);
  part.getContext('2d', { alpha: false })?.drawImage(canvas, -left, -top);
  const blob = await part.convertToBlob({ type: 'image/webp', quality });
  let webp = '';
  for (const byte of new Uint8Array(await blob.arrayBuffer())) webp += String.fromCharCode(byte);
  return { webp: btoa(webp), x: left, y: top, width: right - left, height: bottom - top };
}
