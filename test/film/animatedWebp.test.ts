import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { animatedWebp } from './animatedWebp.mjs';

interface ReadFrame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly ms: number;
  readonly pixels: string;
}

/** Read by the letter of the format, apart from what writes it. */
function readFilm(bytes: Uint8Array): { width: number; height: number; frames: readonly ReadFrame[] } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const name = (at: number) => String.fromCharCode(...bytes.subarray(at, at + 4));
  const at24 = (at: number) => view.getUint16(at, true) + 65536 * view.getUint8(at + 2);
  expect([name(0), view.getUint32(4, true), name(8)]).toEqual(['RIFF', bytes.length - 8, 'WEBP']);
  expect([name(12), view.getUint32(16, true), view.getUint8(20)]).toEqual(['VP8X', 10, 2]);
  const frames: ReadFrame[] = [];
  for (let at = 30; at < bytes.length; ) {
    const length = view.getUint32(at + 4, true);
    if (name(at) === 'ANMF') {
      const [x, y, width, height, ms] = [8, 11, 14, 17, 20].map((from) => at24(at + from)) as [
        number,
        number,
        number,
        number,
        number,
      ];
      frames.push({ x: 2 * x, y: 2 * y, width: width + 1, height: height + 1, ms, pixels: name(at + 24) });
    } else expect(name(at)).toBe('ANIM');
    at += 8 + length + (length % 2);
  }
  return { width: at24(24) + 1, height: at24(27) + 1, frames };
}

/** A still with an alpha chunk and a text before its pixels, whose length is odd. */
function still(pixels: number): Uint8Array {
  const part = (name: string, length: number) => [
    ...new TextEncoder().encode(name),
    length,
    0,
    0,
    0,
    ...Array.from({ length: length + (length % 2) }, () => 7),
  ];
  const data = [...new TextEncoder().encode('WEBP'), ...part('EXIF', 3), ...part('VP8 ', pixels)];
  return Uint8Array.from([...new TextEncoder().encode('RIFF'), data.length, 0, 0, 0, ...data]);
}

describe('an animated WebP', () => {
  it('holds the pixels of each still, where it goes and for how long', () => {
    const frames = [
      { still: still(9), x: 0, y: 0, width: 960, height: 540, ms: 1400 },
      { still: still(4), x: 300, y: 42, width: 31, height: 8, ms: 90.4 },
    ];
    expect(readFilm(animatedWebp({ width: 960, height: 540, frames }))).toEqual({
      width: 960,
      height: 540,
      frames: [
        { x: 0, y: 0, width: 960, height: 540, ms: 1400, pixels: 'VP8 ' },
        { x: 300, y: 42, width: 31, height: 8, ms: 90, pixels: 'VP8 ' },
      ],
    });
  });

  it.each(['fr', 'en'])('is the film of a minute (%s): whole, and light enough for a page', (language) => {
    const bytes = readFileSync(`public/pictures/film.${language}.webp`);
    const { width, height, frames } = readFilm(bytes);
    const seconds = frames.reduce((sum, { ms }) => sum + ms, 0) / 1000;
    expect(frames.length).toBeGreaterThan(50);
    expect(seconds).toBeGreaterThan(30);
    expect(seconds).toBeLessThan(75);
    expect(bytes.length).toBeLessThan(1_500_000);
    for (const frame of frames) {
      expect(frame.x + frame.width).toBeLessThanOrEqual(width);
      expect(frame.y + frame.height).toBeLessThanOrEqual(height);
    }
  });
});
