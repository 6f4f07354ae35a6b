/** A sheet to write: its headings, and its rows as text or true numbers. Never a formula. */
export interface SheetTable {
  readonly name: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** By column index: values offered as a list in each cell. Others may still be typed. */
  readonly choices?: ReadonlyMap<number, readonly string[]>;
}

/** A sheet that only explains. Our own reader skips it, even renamed. */
export interface HelpSheet {
  readonly name: string;
  /** Rows of text, with one or more cells each. A row of one cell is written as a paragraph. */
  readonly lines: readonly (readonly string[])[];
}
