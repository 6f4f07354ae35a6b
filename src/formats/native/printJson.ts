import type { JsonNode } from './jsonNode';

/** Writes a value on one line, with its numbers as they were written. */
export function compactJson(node: JsonNode): string {
  switch (node.kind) {
    case 'object':
      return `{${[...node.members].map(([key, value]) => `${JSON.stringify(key)}:${compactJson(value)}`).join(',')}}`;
    case 'list':
      return `[${node.items.map(compactJson).join(',')}]`;
    case 'text':
      return JSON.stringify(node.text);
    case 'number':
      return node.raw;
    case 'flag':
      return String(node.value);
    case 'null':
    default:
      return 'null';
  }
}

const [COMMA, COLON, QUOTE, SPACE] = [44, 58, 34, 32];
const [OPEN_OBJECT, CLOSE_OBJECT, OPEN_LIST, CLOSE_LIST] = [123, 125, 91, 93];

/**
 * Lays compact JSON out like `JSON.stringify(value, null, 2)`, with each value left exactly as it is: piece by piece,
 * where no piece may end within a value. Walks characters rather than matching tokens: a match for each word of a large
 * map would take most of the time, and make objects that are thrown away.
 */
export class JsonLayout {
  #indent = '\n';
  #opened = false;

  of(piece: string): string {
    const written: string[] = [];
    // Start of what was scanned but not written yet.
    let from = 0;
    for (let at = 0; at < piece.length; at++) {
      const sign = piece.charCodeAt(at);
      if (sign === COMMA || sign === COLON) {
        written.push(piece.slice(from, at + 1), sign === COMMA ? this.#indent : ' ');
        from = at + 1;
      } else if (sign === CLOSE_OBJECT || sign === CLOSE_LIST) {
        written.push(piece.slice(from, at), this.#closing());
        from = at;
      } else if (sign <= SPACE) {
        written.push(piece.slice(from, at));
        from = at + 1;
      } else {
        if (this.#opened) written.push(piece.slice(from, at), this.#indent);
        if (this.#opened) from = at;
        this.#opened = sign === OPEN_OBJECT || sign === OPEN_LIST;
        if (this.#opened) this.#indent += '  ';
        if (sign === QUOTE) at = endOfText(piece, at);
      }
    }
    written.push(piece.slice(from));
    return written.join('');
  }

  #closing(): string {
    this.#indent = this.#indent.slice(0, -2);
    const before = this.#opened ? '' : this.#indent;
    this.#opened = false;
    return before;
  }
}

/** Index of the closing quote of the text that begins at `start`: the first one after an even number of backslashes. */
function endOfText(json: string, start: number): number {
  for (let end = json.indexOf('"', start + 1); end !== -1; end = json.indexOf('"', end + 1)) {
    let backslashes = 0;
    while (json[end - 1 - backslashes] === '\\') backslashes += 1;
    if (backslashes % 2 === 0) return end;
  }
  return json.length;
}
