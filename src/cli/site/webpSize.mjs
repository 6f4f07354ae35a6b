/**
 * Size of a WebP in the forms that browsers write: https://developers.google.com/speed/webp/docs/riff_container
 * @param {Uint8Array} bytes
 */
export function webpSize(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kind = String.fromCharCode(...bytes.subarray(12, 16));
  // Opaque: after two file headers and one frame header, 14 bits each.
  if (kind === 'VP8 ') return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  // With transparency: in the first chunk, minus one, 24 bits each.
  if (kind === 'VP8X')
    return { width: (view.getUint32(24, true) & 0xffffff) + 1, height: (view.getUint32(26, true) >>> 8) + 1 };
  throw new Error(`webpSize: ${kind} is not what browsers write of a page`);
}
