/** Bytes of one id: 128 bits. */
const SIZE = 16;
const HEXADECIMAL = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** Chance drawn ahead: asking the system for each id of a large file would take longer than reading it. */
const drawn = new Uint8Array(SIZE * 1024);
let used = drawn.length;

/** A fresh random id: 128 bits in hexadecimal. Works on a page that is not served over HTTPS too. */
export function newId(): string {
  if (used === drawn.length) {
    crypto.getRandomValues(drawn);
    used = 0;
  }
  let id = '';
  for (const end = used + SIZE; used < end; used++) id += HEXADECIMAL[drawn[used] ?? 0];
  return id;
}
