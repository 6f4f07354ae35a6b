import { fold } from '../../domain/folding';
import type { SheetTable } from '../sheetTable';
import { numberCell } from '../tables/numberCell';
import { writeCsv } from './writeCsv';

export interface WrittenText {
  /** Goes after the name of the map: "acteurs", "mises-en-relation". */
  readonly suffix: string;
  readonly text: string;
}

/** One delimited file for each sheet, as spreadsheets of that language open it. */
export function writeTables(tables: readonly SheetTable[], language: 'fr' | 'en'): WrittenText[] {
  return tables.map(({ name, headings, rows }) => {
    const cells = rows.map((row) => row.map((cell) => (typeof cell === 'number' ? numberCell(cell, language) : cell)));
    return {
      suffix: fold(name).replaceAll(' ', '-'),
      text: writeCsv([headings, ...cells], language === 'fr' ? ';' : ','),
    };
  });
}
