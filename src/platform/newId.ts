/** A fresh random id: 128 bits in hexadecimal. Works on a page that is not served over HTTPS too. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
