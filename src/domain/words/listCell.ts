/** Splits a cell at `separators`; a value in double quotes may contain one. Blanks are left out. */
export function listOf(cell: string, separators: readonly string[]): string[] {
  const values: string[] = [];
  let value = '';
  for (let i = 0; i < cell.length; i++) {
    const character = cell.charAt(i);
    if (character === '"' && value.trim() === '') {
      const close = closingQuote(cell, i, separators);
      if (close !== -1) {
        value = cell.slice(i + 1, close).replaceAll('""', '"');
        values.push(value);
        value = '';
        i = close;
        while (i + 1 < cell.length && !separators.includes(cell.charAt(i + 1))) i++;
        i++;
        continue;
      }
    }
    if (separators.includes(character)) {
      values.push(value);
      value = '';
    } else {
      value += character;
    }
  }
  values.push(value);
  return values.map((one) => one.trim()).filter((one) => one !== '');
}

/** Index of the quote that closes the one at `open`: it precedes a separator or the end. −1 when there is none. */
function closingQuote(cell: string, open: number, separators: readonly string[]): number {
  for (let i = cell.indexOf('"', open + 1); i !== -1; i = cell.indexOf('"', i + 1)) {
    if (cell.charAt(i + 1) === '"') {
      i++;
      continue;
    }
    const next = cell
      .slice(i + 1)
      .trimStart()
      .charAt(0);
    if (next === '' || separators.includes(next)) return i;
  }
  return -1;
}

/** Joins values into one cell that `listOf` reads back with any of our separators. */
export function listCell(values: readonly string[]): string {
  return values.map((value) => (/[|;"]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value)).join(' | ');
}
