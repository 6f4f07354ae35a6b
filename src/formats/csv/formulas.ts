/**
 * Matches a cell that a spreadsheet would run as a formula: `= + - @`, their full-width forms, a tab or a line break,
 * even after spaces. An apostrophe in front keeps it text (OWASP, CWE-1236). Numbers stay numbers.
 */
const STARTS_LIKE_A_FORMULA = /^'*(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/;
const NEUTRALISED = /^'+(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/;
const NUMBER = /^\s*[+-]?(?:\d+(?:[ \u00A0\u202F]\d{3})*)(?:[.,]\d+)?(?:e[+-]?\d+)?\s*$/i;

export function neutralised(cell: string): string {
  return STARTS_LIKE_A_FORMULA.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell;
}

export function isQuotedText(cell: string): boolean {
  return cell.startsWith("'");
}

/** Removes exactly what `neutralised` adds, so that `+33 6…` comes back unchanged. */
export function restored(cell: string): string {
  return isQuotedText(cell) && NEUTRALISED.test(cell) ? cell.slice(1) : cell;
}
