const [QUOTE, BACKSLASH, COMMA, LIST, OBJECT] = ['"', '\\', ',', '[', '{'].map((sign) => sign.charCodeAt(0));

/**
 * Index where a text has more than `most` values, if it does, counted by its signs alone before anything is made of
 * them. An oversized file is thus refused in a tenth of a second, not when memory is full.
 */
export function beyondValues(text: string, most: number): number | undefined {
  // Each value takes at least a sign and a character.
  if (text.length < 2 * most) return undefined;
  let count = 1;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = endOfString(text, at);
    else if ((code === COMMA || code === LIST || code === OBJECT) && ++count > most) return at;
  }
  return undefined;
}

/** Index of the closing quote of the string that opens at `open`, or the length of the text. */
function endOfString(text: string, open: number): number {
  for (let at = open + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) return at;
    if (code === BACKSLASH) at++;
  }
  return text.length;
}

export function hexadecimalAt(text: string, start: number): number | undefined {
  let value = 0;
  for (let at = start; at < start + 4; at++) {
    const code = text.charCodeAt(at);
    const digit = code >= 48 && code <= 57 ? code - 48 : code >= 97 ? code - 87 : code >= 65 ? code - 55 : -1;
    // Past the end of the text `digit` is NaN.
    if (!(digit >= 0 && digit < 16)) return undefined;
    value = value * 16 + digit;
  }
  return value;
}
