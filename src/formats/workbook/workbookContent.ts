import type { Message } from '../message';
import type { SheetGrid } from './sheetGrid';

/** What either kind of workbook holds: its sheets, and what is to be said of the whole. */
export interface WorkbookContent {
  readonly sheets: readonly { readonly grid: SheetGrid; readonly hidden: boolean }[];
  readonly messages: readonly Message[];
}

/** Name that our own workbooks give to the sheet which only explains. It follows the sheet when that is renamed. */
export const HELP_MARK = '_maillon.help';

/** The sheet that a reference of a spreadsheet is in: `'L''aide'!$A$1`, `$Aide.$A$1`. */
export function sheetOfReference(reference: string): string {
  const quoted = /^\$?'((?:[^']|'')*)'/.exec(reference);
  return quoted ? (quoted[1] ?? '').replaceAll("''", "'") : (/^\$?([^!.]+)[!.]/.exec(reference)?.[1] ?? '');
}
