import { crc32, deflateSync } from 'node:zlib';
import type { Cells } from './cells';

/** Steps of grey that a reference keeps: finer ones would only make its file larger. */
const STEP = 4;

/** A picture of cells as a grey PNG of a few kilobytes, one pixel a cell: large enough to be looked at. */
export function greyPng({ width, height, values }: Cells): Buffer {
  const rows = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y++) {
    // Each row is written as what it adds to the one above: pages repeat themselves downwards.
    rows[y * (width + 1)] = 2;
    for (let x = 0; x < width; x++) {
      const above = y > 0 ? coarse(values[(y - 1) * width + x]) : 0;
      rows[y * (width + 1) + 1 + x] = (coarse(values[y * width + x]) - above) & 255;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a pixel, grey, nothing else out of the ordinary.
  header.set([8, 0, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function coarse(value = 0): number {
  return Math.min(255, Math.round(value / STEP) * STEP);
}

function chunk(type: string, data: Buffer): Buffer {
  const typed = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(typed));
  return Buffer.concat([length, typed, sum]);
}
