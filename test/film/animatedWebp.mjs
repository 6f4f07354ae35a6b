/**
 * An animated WebP of still ones, as https://developers.google.com/speed/webp/docs/riff_container lays it out. Written here because
 * browsers encode still pictures only, and a film of a minute is no reason to ask for ffmpeg.
 */

/**
 * @typedef {object} Frame
 * @property {Uint8Array} still a whole WebP file, without transparency
 * @property {number} x from the left of the film, in pixels; even
 * @property {number} y from its top; even
 * @property {number} width of the still
 * @property {number} height
 * @property {number} ms for how long it is shown
 */

/**
 * Each frame is painted over those before it. Loops for ever.
 * @param {{ readonly width: number, readonly height: number, readonly frames: readonly Frame[] }} film
 * @returns {Uint8Array}
 */
export function animatedWebp({ width, height, frames }) {
  const canvas = new Uint8Array(10);
  canvas[0] = 0b10;
  put24(canvas, 4, width - 1);
  put24(canvas, 7, height - 1);
  // White ground, no end.
  const loop = new Uint8Array([255, 255, 255, 255, 0, 0]);
  const chunks = [
    chunk('VP8X', canvas),
    chunk('ANIM', loop),
    ...frames.map((frame) => chunk('ANMF', frameData(frame))),
  ];
  return chunk('RIFF', joined([new TextEncoder().encode('WEBP'), ...chunks]));
}

/** @param {Frame} frame */
function frameData({ still, x, y, width, height, ms }) {
  const head = new Uint8Array(16);
  put24(head, 0, x / 2);
  put24(head, 3, y / 2);
  put24(head, 6, width - 1);
  put24(head, 9, height - 1);
  put24(head, 12, Math.round(ms));
  // What is painted stays, and is not blended with what comes.
  head[15] = 0b10;
  return joined([head, pixelsOf(still)]);
}

/**
 * The chunk of a still file that holds its pixels.
 * @param {Uint8Array} still
 */
function pixelsOf(still) {
  const view = new DataView(still.buffer, still.byteOffset, still.byteLength);
  for (let at = 12; at + 8 <= still.length; ) {
    const name = String.fromCharCode(...still.subarray(at, at + 4));
    const end = at + 8 + even(view.getUint32(at + 4, true));
    if (name === 'VP8 ' || name === 'VP8L') return still.subarray(at, end);
    at = end;
  }
  throw new Error('animatedWebp: a still without pixels');
}

/**
 * @param {string} name
 * @param {Uint8Array} data
 */
function chunk(name, data) {
  const head = new Uint8Array(8);
  head.set(new TextEncoder().encode(name));
  new DataView(head.buffer).setUint32(4, data.length, true);
  return joined([head, data, new Uint8Array(even(data.length) - data.length)]);
}

/** @param {readonly Uint8Array[]} parts */
function joined(parts) {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** @param {number} length */
const even = (length) => length + (length % 2);

/**
 * @param {Uint8Array} bytes
 * @param {number} at
 * @param {number} value
 */
function put24(bytes, at, value) {
  bytes[at] = value & 255;
  bytes[at + 1] = (value >> 8) & 255;
  bytes[at + 2] = (value >> 16) & 255;
}
