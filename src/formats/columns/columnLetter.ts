/** Returns the letter that a spreadsheet gives a column: "A" for 0, "AA" for 26. */
export function columnLetter(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetter(Math.floor(column / 26) - 1) + letter;
}
