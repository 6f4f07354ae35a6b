/** Escapes a text as a value of a calendar or address book (RFC 5545, RFC 2426). */
export function escapedText(text: string): string {
  return text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r\n|\r|\n/g, '\\n');
}

/** Folds lines and ends each with CRLF. */
export function writtenLines(lines: readonly string[]): string {
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

const MOST_BYTES = 75;

/** Folds a line after at most 75 bytes onto lines that begin with a space; no character is cut. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let written = '';
  let bytes = 0;
  for (const letter of line) {
    const more = encoder.encode(letter).length;
    if (bytes + more > MOST_BYTES) {
      written += '\r\n ';
      bytes = 1;
    }
    written += letter;
    bytes += more;
  }
  return written;
}
