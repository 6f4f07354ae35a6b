import type { Message } from '../message';
import type { SheetGrid } from './sheetGrid';

export interface WorkbookContent {
  readonly sheets: readonly { readonly grid: SheetGrid; readonly hidden: boolean }[];
  readonly messages: readonly Message[];
}

/** Defined name that marks the help sheet in our own workbooks. It follows the sheet when that is renamed. */
export const HELP_MARK = '_maillon.help';

/** Sheet of a spreadsheet reference: `'L''aide'!$A$1`, `$Aide.$A$1`. */
export function sheetOfReference(reference: string): string {
  const quoted = /^\$?'((?:[^']|'')*)'/.exec(reference);
  return quoted ? (quoted[1] ?? '').replaceAll("''", "'") : (/^\$?([^!.]+)[!.]/.exec(reference)?.[1] ?? '');
}
