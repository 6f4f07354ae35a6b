const TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value >>> 0;
});

/**
 * CRC-32 of bytes, of a text its UTF-8 ones, (ISO 3309) and their count, `"89abcdef-1234"`. Finds every damage of up to four bytes in
 * a row; says nothing about somebody who forges. Not `crypto.subtle`: it is missing on pages without HTTPS.
 */
export function checksum(content: string | Uint8Array): string {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  let value = 0xffffffff;
  for (const byte of bytes) value = (TABLE[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
  return `${((value ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0')}-${bytes.length}`;
}
