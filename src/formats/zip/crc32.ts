const AT_ONCE = 8;
/** For each of those bytes, its effect on the sum once all have been shifted in; the table of the last byte comes first. */
const TABLES = tables();

/**
 * CRC-32 (ISO 3309) of bytes; `before`: the sum of the bytes that precede them. Eight bytes at once (Kounavis and
 * Berry), 1 to 2 ms for a megabyte: a map is summed several times while it is opened and saved.
 */
export function crc32(bytes: Uint8Array, before = 0): number {
  let value = ~before;
  let at = 0;
  for (const last = bytes.length - AT_ONCE; at <= last; at += AT_ONCE) {
    value =
      become(7, value ^ byteOf(bytes, at)) ^
      become(6, (value >>> 8) ^ byteOf(bytes, at + 1)) ^
      become(5, (value >>> 16) ^ byteOf(bytes, at + 2)) ^
      become(4, (value >>> 24) ^ byteOf(bytes, at + 3)) ^
      become(3, byteOf(bytes, at + 4)) ^
      become(2, byteOf(bytes, at + 5)) ^
      become(1, byteOf(bytes, at + 6)) ^
      become(0, byteOf(bytes, at + 7));
  }
  for (; at < bytes.length; at++) value = become(0, value ^ byteOf(bytes, at)) ^ (value >>> 8);
  return ~value >>> 0;
}

/** Signed 32-bit integers: other arrays are slower. */
function tables(): Int32Array {
  const made = new Int32Array(AT_ONCE * 256);
  for (let byte = 0; byte < 256; byte++) {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    made[byte] = value;
  }
  for (let at = 256; at < made.length; at++) {
    const before = made[at - 256] ?? 0;
    made[at] = (made[before & 0xff] ?? 0) ^ (before >>> 8);
  }
  return made;
}

function become(after: number, byte: number): number {
  return TABLES[after * 256 + (byte & 0xff)] ?? 0;
}

function byteOf(bytes: Uint8Array, at: number): number {
  return bytes[at] ?? 0;
}
