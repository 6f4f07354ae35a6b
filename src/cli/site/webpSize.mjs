/**
 * How large a WebP is, as browsers write it: https://developers.google.com/speed/webp/docs/riff_container
 * @param {Uint8Array} bytes
 */
export function webpSize(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kind = String.fromCharCode(...bytes.subarray(12, 16));
  // Opaque: after two heads of the file and one of the frame, in 14 bits each.
  if (kind === 'VP8 ') return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  // With an edge that is not: the first part says it, less one, in 24 bits each.
  if (kind === 'VP8X')
    return { width: (view.getUint32(24, true) & 0xffffff) + 1, height: (view.getUint32(26, true) >>> 8) + 1 };
  throw new Error(`webpSize: ${kind} is not what browsers write of a page`);
}
