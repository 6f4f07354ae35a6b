/** Bytes of one id: 128 bits. */
const SIZE = 16;
const HEXADECIMAL = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** Random bytes drawn ahead: asking the system for each id of a large file would take longer than reading it. */
const drawn = new Uint8Array(SIZE * 1024);
let used = drawn.length;

/** Random id: 128 bits in hexadecimal. Also works on pages without HTTPS. */
export function newId(): string {
  if (used === drawn.length) {
    crypto.getRandomValues(drawn);
    used = 0;
  }
  let id = '';
  for (const end = used + SIZE; used < end; used++) id += HEXADECIMAL[drawn[used] ?? 0];
  return id;
}
