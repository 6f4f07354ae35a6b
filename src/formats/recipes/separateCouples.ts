import { isGivenName, readNameSaysOrganisation, typeOfReadName } from '../names/readNames';
import type { RawTable } from '../rawTable';
import { replaceBelow } from './headedTable';
import type { ReadingBelow } from './reading';

/** "Ken & Doreen Applegarth", "M. et Mme" left out: two given names, one of them known, and the last name of both. */
const COUPLE =
  /^(\p{Lu}[\p{L}'’-]+) (?:&|et|and|\+) (\p{Lu}[\p{L}'’-]+) ((?:(?:Le|La|Du|De|Des|Van|Von|El|Ben) )?\p{Lu}[\p{L}'’-]+)$/u;

/** Two who share a last name and a cell are two, each on a line of their own with all that the line says. */
export const separateCouples: ReadingBelow<RawTable> = (headed, { table }) => {
  const lines = headed.rows.flatMap(({ row, cells }) => {
    const at = cells.findIndex((cell) => coupleIn(cell) !== undefined);
    const couple = at === -1 ? undefined : coupleIn(cells[at] ?? '');
    return couple ? couple.map((name) => ({ row, cells: cells.with(at, name) })) : [{ row, cells }];
  });
  return lines.length === headed.rows.length ? undefined : replaceBelow(table, headed, headed.header.cells, lines);
};

function coupleIn(cell: string): readonly string[] | undefined {
  const [, first = '', second = '', last = ''] = COUPLE.exec(cell.trim()) ?? [];
  const both = [`${first} ${last}`, `${second} ${last}`];
  const areTwo =
    (isGivenName(first) || isGivenName(second)) &&
    !isGivenName(last) &&
    !both.some((name) => readNameSaysOrganisation(name));
  return areTwo && both.some((name) => typeOfReadName(name) === 'person') ? both : undefined;
}
