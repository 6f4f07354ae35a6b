/**
 * Splits a line at commas. A cell that starts with either quote may hold commas; a quote inside it is doubled or
 * escaped by a backslash.
 */
export function gdfCells(line: string): string[] {
  const cells: string[] = [];
  /** Quotes known to have no closing one left, so that each is searched for once. */
  const open = new Set<string>();
  for (let at = 0; at <= line.length; ) {
    while (line.charAt(at) === ' ' || line.charAt(at) === '\t') at++;
    const quote = line.charAt(at);
    const isQuote = (quote === '"' || quote === "'") && !open.has(quote);
    const end = isQuote ? quoteEnd(line, at, quote) : -1;
    if (isQuote && end === -1) open.add(quote);
    const comma = line.indexOf(',', end === -1 ? at : end);
    const stop = comma === -1 ? line.length : comma;
    cells.push(end === -1 ? line.slice(at, stop).trim() : unquoted(line.slice(at + 1, end), quote));
    at = stop + 1;
  }
  return cells;
}

/** Index of the quote that closes a cell, before a comma or the end. -1 when the opening one is only a letter, as in 'l'. */
function quoteEnd(line: string, start: number, quote: string): number {
  for (let at = line.indexOf(quote, start + 1); at !== -1; at = line.indexOf(quote, at + 1)) {
    const next = line.slice(at + 1, at + 20);
    if (next.startsWith(quote)) at++;
    else if (line.charAt(at - 1) !== '\\' && /^[ \t]*(?:,|$)/.test(next)) return at;
  }
  return -1;
}

function unquoted(text: string, quote: string): string {
  return text.replaceAll(`\\${quote}`, quote).replaceAll(quote + quote, quote);
}
